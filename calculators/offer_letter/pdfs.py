"""The text of a PDF."""

import codecs
import logging
from io import BytesIO

for _name in ("cp1252", "mac_roman", "utf_16_be", "utf_16_le", "charmap"):
    codecs.lookup(_name)  # without one, pypdf would read other letters than stand there, and not say so

from pypdf import (  # noqa: E402
    PdfReader,
    filters,  # noqa: F401 - this and the next two it imports late: they are packed since they are imported here
)
from pypdf._codecs import core_font_metrics  # noqa: E402, F401
from pypdf.generic import _image_inline  # noqa: E402, F401

from calculators.offer_letter.files import OTHER, TOO_LARGE  # noqa: E402

MOST_PAGES = 60
logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)  # it would tell of each fault in the file


def pdf_text(content: bytes) -> str:
    """The text of a PDF, page by page. Raises ``ValueError`` with what to do instead."""
    try:
        reader = PdfReader(BytesIO(content))
        is_locked = reader.is_encrypted and not _unlocked(reader)
        pages = 0 if is_locked else len(reader.pages)
        text = "\n".join(reader.pages[at].extract_text() for at in range(pages)) if pages <= MOST_PAGES else ""
    except Exception:  # what is broken in a PDF breaks its reader in many ways
        raise ValueError(f"This PDF cannot be opened. {OTHER}") from None
    if is_locked:
        raise ValueError(f"This PDF is locked. {OTHER}")
    if pages > MOST_PAGES:
        raise ValueError(TOO_LARGE)
    return text


def _unlocked(reader: PdfReader) -> bool:
    """Whether it opens without a password, as a PDF does that only may not be changed."""
    try:
        return bool(reader.decrypt(""))
    except Exception:  # locked in a way that takes more than Python
        return False
