"""Files that hold a letter, as programs write them."""

import zipfile
import zlib
from email.message import EmailMessage
from io import BytesIO

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LETTER = "Your base salary will be $187,300 per year, with a sign-on bonus of £21,700 – “gross”."
DOCUMENT, MAIL, PDF = "Offer.docx", "Offer.eml", "Offer.pdf"


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


def pdf(*lines: str) -> bytes:
    """A PDF of one page with these lines, in a font that it does not bring along."""
    shown = " T*\n".join(f"({line}) Tj" for line in lines)
    stream = zlib.compress(f"BT /F 11 Tf 72 720 Td 14 TL\n{shown}\nET".encode("cp1252"))
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F 5 0 R >> >> >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    out, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size, start = len(objects) + 1, len(out)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, start)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, table) + trailer
