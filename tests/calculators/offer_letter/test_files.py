"""The text of a dropped file, or what to do instead."""

import zipfile
from email.message import EmailMessage
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.offer_letter.files import text_of
from calculators.offer_letter.read import read_letter

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
CELL = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
BODY = (
    f"<w:document {W}><w:body><w:p><w:r><w:t>Your base salary will be </w:t></w:r>"
    f"<w:r><w:t>$180,000 a year.</w:t></w:r></w:p><w:tbl><w:tr>{CELL.format('Sign-on bonus')}{CELL.format('$20,000')}"
    "</w:tr></w:tbl></w:body></w:document>"
)


def document(xml: str) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("word/document.xml", xml)
    return packed.getvalue()


def test_a_document_is_read_with_its_tables() -> None:
    text = text_of("Offer.docx", document(BODY))
    assert text == "Your base salary will be $180,000 a year.\nSign-on bonus\t$20,000"
    assert read_letter(text).typed == {"base": "180,000", "sign_on": "20,000"}


@pytest.mark.parametrize("kind", ["plain", "html"])
def test_a_mail_is_read(kind: str) -> None:
    mail = EmailMessage()
    mail["Subject"] = "Offer"
    words = "Your base salary will be $180,000 a year."
    mail.set_content(f"<p>{words}</p><script>x()</script>" if kind == "html" else words, subtype=kind)
    text = text_of("offer.eml", mail.as_bytes())
    assert text.strip() == words


def test_plain_text_is_read_in_the_usual_encodings() -> None:
    assert text_of("a.txt", "£5 – “x”".encode()) == "£5 – “x”"
    assert text_of("a.txt", "£5 – “x”".encode("cp1252")) == "£5 – “x”"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", b"%PDF-1.7"),
        ("a.docx", b"no zip"),
        ("a.docx", document(f'<!DOCTYPE x [<!ENTITY a "b">]>{BODY}')),
        ("a.docx", document(BODY[:-20])),
        ("a.docx", document("<w:p>" + " " * 21_000_000)),
        ("a.png", b"\x89PNG"),
        ("a.txt", b"x" * 10_000_001),
        ("a.eml", b"Subject: none\n\n"),
    ],
)
def test_what_cannot_be_read_says_what_to_do_instead(name: str, content: bytes) -> None:
    with pytest.raises(ValueError, match=r"[Pp]aste"):
        text_of(name, content)


@given(st.sampled_from(["a.txt", "a.eml", "a.docx", "a.pdf", "a"]), st.binary(max_size=400))
def test_no_file_raises_anything_else(name: str, content: bytes) -> None:
    said = ""
    try:
        said = text_of(name, content)
    except ValueError as error:
        said = str(error)
    assert isinstance(said, str)
