"""Files that are dropped are opened in the browser's Python, with what their packs bring along."""

import json
from base64 import b64encode

import pytest

from calculators.answer import answer
from publish.pyodide.exercise import FILES
from tests.letter_files import LETTER, document, mail, paragraph, pdf
from tests.pyodide.running import Pyodide

MEGABYTE = 1_000_000


def asked(name: str, content: bytes) -> str:
    return json.dumps({"file": name, "content": b64encode(content).decode()})


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
@pytest.mark.parametrize("kind", ["plain", "html"])
def test_a_mail_is_opened_by_the_lean_python(pyodide: Pyodide, charset: str, kind: str) -> None:
    request = asked("offer.eml", mail(LETTER, kind, charset))
    reply = pyodide.answer(request)
    assert reply == answer(request)
    assert json.loads(reply)["text"].strip() == LETTER


@pytest.mark.parametrize(("name", "content"), FILES)
def test_files_are_opened_the_same(pyodide: Pyodide, name: str, content: bytes) -> None:
    assert pyodide.answer(asked(name, content)) == answer(asked(name, content))


def test_a_document_is_opened_by_the_whole_python(whole: Pyodide) -> None:
    request = asked("offer.docx", document(paragraph("Dear Priya,") + paragraph(LETTER)))
    reply = whole.answer(request)
    assert reply == answer(request)
    assert json.loads(reply)["text"] == f"Dear Priya,\n{LETTER}"


def test_a_pdf_is_opened_by_the_whole_python(whole: Pyodide) -> None:
    request = asked("offer.pdf", pdf("Dear Priya,", LETTER))
    reply = whole.answer(request)
    assert reply == answer(request)
    assert json.loads(reply)["text"] == f"Dear Priya,\n{LETTER}"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.docx", document(paragraph(" " * 200 * MEGABYTE))),
        ("a.docx", document(f'<!DOCTYPE x [<!ENTITY a "b">]>{paragraph("&a;")}')),
        ("a.docx", document(paragraph(LETTER), closed=False)),
        ("a.docx", document("<w:tbl><w:tr><w:tc>" * MEGABYTE, closed=False)[: MEGABYTE]),
        ("a.docx", document(paragraph(LETTER))[:-200]),
        ("a.docx", b"PK\x03\x04" + b"x" * MEGABYTE),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * MEGABYTE),
        ("a.eml", b"Content-Type: message/rfc822\n\n" * 30_000),
        ("a.eml", b"Content-Type: text/html\n\n" + b"<script>" * 120_000),
        ("a.eml", b"".join(b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (at, at) for at in range(15_000))),
        ("a.pdf", b"%PDF-1.7"),
        ("a.pdf", pdf()),
        ("a.pdf", pdf(LETTER)[:-400]),
        ("a.pdf", b"%PDF-1.7\n" + b"1 0 obj\n" * 120_000),
        ("a.pdf", b"%PDF-1.7\n1 0 obj\n" + b"[" * MEGABYTE),
        ("a.png", b"\x89PNG" * MEGABYTE),
        ("a.txt", b"\x00" * MEGABYTE),
        ("a", b""),
    ],
)  # fmt: skip
def test_hostile_and_other_files_say_what_to_do_instead(whole: Pyodide, name: str, content: bytes) -> None:
    reply = json.loads(whole.answer(asked(name, content)))
    assert "text" not in reply
    assert "aste it" in reply["problems"][0]["message"]
