"""Files that hold a letter, as programs write them."""

import zipfile
from email.message import EmailMessage
from io import BytesIO

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LETTER = "Your base salary will be $187,300 per year, with a sign-on bonus of £21,700 – “gross”."
DOCUMENT, MAIL = "Offer.docx", "Offer.eml"


def document(body: str, *, closed: bool = True) -> bytes:
    """A document of a word processor with these blocks."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("[Content_Types].xml", "<Types/>")
        out.writestr("word/document.xml", f"<w:document {W}><w:body>{body}{'</w:body></w:document>' * closed}")
    return packed.getvalue()


def paragraph(text: str) -> str:
    """A paragraph of one run."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def mail(text: str, kind: str = "plain", charset: str = "utf-8") -> bytes:
    """A mail with an attachment."""
    message = EmailMessage()
    message["Subject"] = "Your offer – Aster"
    message.set_content(text, subtype=kind, charset=charset)
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="Offer.pdf")
    return message.as_bytes()
