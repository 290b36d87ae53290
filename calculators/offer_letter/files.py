"""The text of a file that holds a letter: plain text, a mail, or a document of a word processor."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MOST_BYTES = 10_000_000
MOST_TEXT = 20_000_000
"""Bytes of a document's text once it is unpacked."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TAG = re.compile(r"<(?:script|style)\b[^>]{0,2000}>.*?</(?:script|style)>|<[^<>]{0,2000}>", re.IGNORECASE | re.DOTALL)
_LINE_ENDS = re.compile(r"<(?:br|/p|/div|/tr|/li|/h[1-6])\b[^<>]{0,200}>", re.IGNORECASE)
_CELL_ENDS = re.compile(r"</t[dh]>", re.IGNORECASE)
OTHER = "Paste the letter's text, or drop a plain text file, a mail (.eml) or a document (.docx)."


def text_of(name: str, content: bytes) -> str:
    """The text in a file called ``name``. Raises ``ValueError`` with what to do instead."""
    if len(content) > MOST_BYTES:
        raise ValueError("This file is larger than any letter. Paste the letter's text.")
    kind = name.rpartition(".")[2].lower()
    if kind == "pdf" or content.startswith(b"%PDF"):
        raise ValueError("A PDF is not read yet. Open it, copy its text, and paste it here.")
    if kind == "docx" or content.startswith(b"PK\x03\x04"):
        return _document(content)
    if kind == "eml":
        return _mail(content)
    if kind in ("txt", "text", "md", "csv", name.lower()):
        return _decoded(content)
    raise ValueError(f"Files of this kind are not read. {OTHER}")


def _decoded(content: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


def _document(content: bytes) -> str:
    import zipfile  # these are large, and few letters are files: they are fetched when they are needed
    from io import BytesIO
    from xml.etree import ElementTree

    try:
        with zipfile.ZipFile(BytesIO(content)) as packed:
            part = packed.getinfo("word/document.xml")
            if part.file_size > MOST_TEXT:
                raise ValueError("This document is larger than any letter. Paste the letter's text.")
            with packed.open(part) as opened:
                xml = opened.read(MOST_TEXT + 1)
    except (zipfile.BadZipFile, KeyError, OSError, NotImplementedError, RuntimeError, EOFError):
        raise ValueError(f"This document cannot be opened. {OTHER}") from None
    head = xml.replace(b"\x00", b"").upper()
    if len(xml) > MOST_TEXT or b"<!DOCTYPE" in head or b"<!ENTITY" in head:
        raise ValueError(f"This document is built in a way that no letter is. {OTHER}")
    try:
        body = ElementTree.fromstring(xml)
    except (ElementTree.ParseError, ValueError, RecursionError):
        raise ValueError(f"This document cannot be opened. {OTHER}") from None
    return "\n".join(_blocks(body))


def _blocks(body: "Element") -> list[str]:
    """The paragraphs of a document, and each row of its tables as one line with tabs."""
    lines: list[str] = []
    in_table = {paragraph for row in body.iter(f"{_W}tr") for paragraph in row.iter(f"{_W}p")}
    for one in body.iter():
        if one.tag == f"{_W}tr":
            lines.append("\t".join(" ".join(map(_words, cell.iter(f"{_W}p"))) for cell in one.iter(f"{_W}tc")))
        elif one.tag == f"{_W}p" and one not in in_table:
            lines.append(_words(one))
    return lines


def _words(paragraph: "Element") -> str:
    signs = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
    return "".join(one.text or "" if one.tag == f"{_W}t" else signs.get(one.tag, "") for one in paragraph.iter())


def _mail(content: bytes) -> str:
    import email
    import email.policy
    import html
    from email.message import EmailMessage

    message = email.message_from_bytes(content, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    try:
        body = message.get_body(preferencelist=("plain", "html"))
        text = body.get_content() if body else ""
    except (LookupError, ValueError, KeyError, AttributeError, TypeError):
        text = ""
    if not isinstance(text, str) or not text.strip():
        raise ValueError(f"This mail has no text. {OTHER}")
    if body is not None and body.get_content_subtype() == "html":
        text = html.unescape(_TAG.sub(" ", _CELL_ENDS.sub("\t", _LINE_ENDS.sub("\n", text))))
    return text
