"""The text of a dropped file, or what to do instead."""

import zipfile
from email.message import EmailMessage
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from calculators.offer_letter.files import decoded, text_of
from calculators.offer_letter.read import read_letter
from tests.letter_files import DOCUMENT, LETTER, MAIL, document, mail, pdf

CELL = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
ROW = f"<w:tr>{CELL.format('Sign-on bonus')}{CELL.format('$20,000')}</w:tr>"
BASE = "<w:p><w:r><w:t>Your base salary will be </w:t></w:r><w:r><w:t>$180,000 a year.</w:t></w:r></w:p>"
READ = "Your base salary will be $180,000 a year.\nSign-on bonus\t$20,000"


def test_a_document_is_read_with_its_tables() -> None:
    text = text_of("Offer.docx", document(f"{BASE}<w:tbl>{ROW}</w:tbl>"))
    assert text == READ
    assert read_letter(text).typed == {"base": "180,000", "sign_on": "20,000"}


def test_a_table_of_one_cell_is_a_frame_around_the_letter() -> None:
    framed = f"<w:tbl><w:tr><w:tc>{BASE}<w:tbl>{ROW}</w:tbl></w:tc></w:tr></w:tbl>"
    assert text_of("Offer.docx", document(framed)) == READ


def test_what_is_struck_out_hidden_or_moved_away_is_not_read() -> None:
    runs = "".join(
        f"<w:r><w:rPr>{how}</w:rPr><w:t>{text}</w:t></w:r>"
        for how, text in (
            ("<w:strike/>", "$180,000"),
            ('<w:dstrike w:val="true"/>', "$181,000"),
            ("<w:vanish/><w:strike w:val='0'/>", "$182,000"),
            ('<w:strike w:val="false"/>', "$190,000"),
            ("<w:b/>", " base"),
        )
    )
    moved = "<w:moveFrom><w:r><w:t>$170,000</w:t></w:r></w:moveFrom>"
    assert text_of(DOCUMENT, document(f"<w:p>{runs}{moved}</w:p>")) == "$190,000 base"


def test_what_older_programs_get_instead_is_not_read_twice() -> None:
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    twice = f"<mc:Choice>{BASE}</mc:Choice><mc:Fallback>{BASE}</mc:Fallback>"
    assert text_of("Offer.docx", document(f"<mc:Any {mc}>{twice}</mc:Any>")) == READ.partition("\n")[0]


def test_a_pdf_is_read_line_by_line() -> None:
    assert text_of("offer.pdf", pdf("Dear Priya,", LETTER)) == f"Dear Priya,\n{LETTER}"


@pytest.mark.parametrize("password", ["", "x"])
def test_a_pdf_that_may_not_be_changed_is_read_and_a_locked_one_says_so(password: str) -> None:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf(LETTER))))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    locked = BytesIO()
    writer.write(locked)
    if password:
        with pytest.raises(ValueError, match="This PDF is locked"):
            text_of("offer.pdf", locked.getvalue())
    else:
        assert text_of("offer.pdf", locked.getvalue()) == LETTER


def test_of_a_book_nothing_is_read() -> None:
    writer = PdfWriter()
    for _ in range(61):
        writer.add_blank_page(612, 792)
    book = BytesIO()
    writer.write(book)
    with pytest.raises(ValueError, match="larger than any letter"):
        text_of("book.pdf", book.getvalue())


@pytest.mark.parametrize("kind", ["plain", "html"])
def test_a_mail_is_read(kind: str) -> None:
    message = EmailMessage()
    message["Subject"] = "Offer"
    words = "Your base salary will be $180,000 a year."
    message.set_content(f"<p>{words}</p><script>x()</script>" if kind == "html" else words, subtype=kind)
    text = text_of("offer.eml", message.as_bytes())
    assert text.strip() == words


def test_a_mail_that_only_brings_the_letter_says_so() -> None:
    with pytest.raises(ValueError, match="attached to this mail"):
        text_of(MAIL, mail("Dear Ana, please find your offer attached."))
    assert text_of(MAIL, mail("Base: $180,000. The letter is attached.")).strip().startswith("Base: $180,000")


def test_a_mail_that_forwards_another_is_read_with_it() -> None:
    inner, outer = EmailMessage(), EmailMessage()
    inner.set_content("Your base salary will be $180,000 a year.")
    outer.set_content("See below.")
    outer.add_attachment(inner)
    text = text_of(MAIL, outer.as_bytes())
    assert text.index("See below.") < text.index("Your base salary will be $180,000 a year.")


PAGES = (
    ("<p>Base: <s>$180,000</s> <del>$185,000</del> $190,000</p>", "Base:   $190,000\n"),
    ("<p>Base</p>\n<p>$1\nm</p>", "Base\n $1 m\n"),
    ("<!--[if mso]><p>x</p><![endif]--><!--[if !mso]><!--><td>a</td><td>b&amp;</td><!--<![endif]-->", "a\tb&\t"),
    ("<STYLE>p {}</STYLE>a<br/>b<script>if (1<2) x('</p>')</script>", "a\nb"),
    ("1 < 2 <!doctype html><o:p>a</o:p><b", "1 < 2 a<b"),
)


@pytest.mark.parametrize(("page", "text"), PAGES)
def test_a_mail_that_is_a_page_is_read_as_it_looks(page: str, text: str) -> None:
    assert text_of("offer.eml", b"Content-Type: text/html; charset=utf-8\n\n" + page.encode()) == text


def test_plain_text_is_read_in_the_usual_encodings() -> None:
    assert text_of("a.txt", "£5 – “x”".encode()) == "£5 – “x”"
    assert text_of("a.txt", "£5 – “x”".encode("cp1252")) == "£5 – “x”"
    assert text_of("a.txt", "£5 – “x”".encode("utf-16")) == "£5 – “x”"
    assert text_of("a.txt", b"\xef\xbb\xbf$5") == "$5"


def test_what_windows_has_for_a_byte_is_what_its_codec_has() -> None:
    for byte in range(0x100):
        other = "\ufffd" if byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes([byte]).decode("cp1252")
        assert decoded(bytes([byte, 0xFF])) == (chr(byte) if other == "\ufffd" else other) + "ÿ"


def entity() -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as out:
        out.writestr("word/document.xml", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    return packed.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", b"%PDF-1.7"),
        ("a.pdf", pdf()),
        ("a.pdf", pdf(LETTER)[:-400]),
        ("a.docx", b"no zip"),
        ("a.docx", document(BASE)[:-100]),
        ("a.docx", document(BASE, closed=False)),
        ("a.docx", document("<w:p>" + " " * 21_000_000)),
        ("a.docx", document("<w:tr><w:tc>" * 200)),
        ("a.docx", document("")),
        ("a.docx", entity()),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("a.png", b"\x89PNG"),
        ("a.txt", b"x" * 10_000_001),
        ("a.txt", b"x" * 1_000_001),
        ("a.txt", b" \n"),
        ("a.txt", b"\x00x"),
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
