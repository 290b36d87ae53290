"""The text of a file that holds a letter: plain text, a mail, a PDF, or a document of a word processor."""

import re
from binascii import a2b_base64
from codecs import BOM_UTF16_BE, BOM_UTF16_LE

MOST_BYTES = 10_000_000
MOST_CHARACTERS = 1_000_000
OTHER = "Copy the letter's text and paste it, or choose a PDF, a document (.docx), a mail (.eml) or a plain text file."
TOO_LARGE = "This file is larger than any letter. Copy the letter's text and paste it."
_WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"
"""What Windows has for the bytes from 0x80: its codec is not in readers' Python."""
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def sent_text(name: str, content: str) -> str:
    """The text in a file called ``name`` whose bytes are told in base64. Raises ``ValueError`` as ``text_of`` does."""
    return text_of(name, a2b_base64(content))


def text_of(name: str, content: bytes) -> str:
    """The text in a file called ``name``. Raises ``ValueError`` with what to do instead."""
    if len(content) > MOST_BYTES:
        raise ValueError(TOO_LARGE)
    text = _opened(name, content)
    if not text.strip():
        raise ValueError(f"There is no text in this file: it may hold a picture of the letter. {OTHER}")
    if len(text) > MOST_CHARACTERS:
        raise ValueError(TOO_LARGE)
    return text


def _opened(name: str, content: bytes) -> str:
    kind = name.rpartition(".")[2].lower()
    if kind == "pdf" or content.startswith(b"%PDF"):
        from calculators.offer_letter.pdfs import pdf_text  # each is fetched when it is needed: see publish/bundle.py

        return pdf_text(content)
    if kind == "doc" or content.startswith(_OLD_OFFICE):
        raise ValueError(
            "This document is locked with a password, or of an old kind. Open it, copy its text, and paste it here."
        )
    if kind == "docx" or content.startswith(b"PK\x03\x04"):
        from calculators.offer_letter.documents import document_text

        return document_text(content)
    if kind == "eml":
        from calculators.offer_letter.mails import mail_text

        return mail_text(content)
    if kind in ("txt", "text", "md", "csv", name.lower()):
        return _plain(content)
    raise ValueError(f"Files of this kind are not read. {OTHER}")


def _plain(content: bytes) -> str:
    text = decoded(content, "utf-16" if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8")
    if "\0" in text:
        raise ValueError(f"This file is no text. {OTHER}")
    return text


def decoded(content: bytes, named: str = "utf-8") -> str:
    """The text in the encoding that is ``named``, if it is, else in the one that old mails and Windows use."""
    for encoding in (named, "utf-8"):
        try:
            return content.decode(encoding).removeprefix("\ufeff")
        except (LookupError, ValueError):
            continue
    return re.sub("[\x80-\x9f]", lambda one: _WINDOWS[ord(one[0]) - 0x80], content.decode("latin-1"))
