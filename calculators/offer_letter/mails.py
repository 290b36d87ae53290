"""The text of a mail that was saved as a file (.eml)."""

import re
from email.feedparser import BytesFeedParser
from email.message import Message
from html import unescape

from calculators.offer_letter.files import OTHER, decoded

_PARTS = re.compile(r"<(/?)([a-z][a-z0-9]*)[^<>]*>|<[!?/][^<>]*>|[^<]+|<", re.IGNORECASE)
_ENDS_LINE = frozenset({"br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6"})
_ENDS_CELL = frozenset({"td", "th"})
_UNSEEN = frozenset({"script", "style", "title", "s", "del", "strike"})
_A_LETTER = re.compile(r"\.(?:pdf|docx?)$", re.IGNORECASE)
_A_FIGURE = re.compile(r"\d[\d,.]{2,}|\d ?[k%]", re.IGNORECASE)
_ATTACHED = f"The letter seems to be attached to this mail: save it and choose that file. {OTHER}"


def mail_text(content: bytes) -> str:
    """What a mail says, rather as plain text than as a page. Raises ``ValueError`` with what to do instead."""
    parser = BytesFeedParser()  # not a BytesParser, which reads a file: that needs more of Python
    try:
        parser.feed(content)
        mail = parser.close()
        text, is_attached = "\n\n".join(_text(one) for one in _said(mail)), _has_letter(mail)
    except (LookupError, ValueError, AttributeError, TypeError, RecursionError):
        text, is_attached = "", False
    if is_attached and text.strip() and not _A_FIGURE.search(text):
        raise ValueError(_ATTACHED)
    if not text.strip():
        raise ValueError(f"This mail has no text. If the letter is attached, save it and choose that file. {OTHER}")
    return text.replace("\r\n", "\n")


def _text(found: dict[str, str]) -> str:
    text = found.get("text/plain", "")
    return text if text.strip() else _without_tags(found.get("text/html", ""))


def _has_letter(mail: Message) -> bool:
    return any(_A_LETTER.search(str(part.get_filename(""))) for part in mail.walk())


def _said(mail: Message) -> list[dict[str, str]]:
    """Of the mail, and of each mail that it forwards, the first text of each kind that is not attached."""
    every: list[dict[str, str]] = [{}]
    for part in mail.walk():
        kind, found = part.get_content_type(), every[-1]
        if kind == "message/rfc822":
            every.append({})
        elif part.get_content_maintype() == "text" and kind not in found and not part.get_filename():
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                found[kind] = decoded(payload, str(part.get_content_charset("utf-8")))
    return every


def _without_tags(page: str) -> str:
    """The text of a page, each of its parts looked at once: the end of a tag may be far, or never come."""
    said: list[str] = []
    unseen = ""
    for part in _PARTS.finditer(_without_notes(page)):
        token, name, ends = part[0], (part[2] or "").lower(), bool(part[1])
        if unseen:
            unseen = "" if ends and name == unseen else unseen
        elif name in _UNSEEN and not ends:
            unseen = name
        elif name in _ENDS_CELL and ends:
            said.append("\t")
        elif name in _ENDS_LINE and (ends or name == "br"):
            said.append("\n")
        elif not name and not token.startswith(("<!", "<?", "</")):
            said.append(re.sub(r"\s+", " ", token))
    return unescape("".join(said))


def _without_notes(page: str) -> str:
    """The page without its comments, in which mail programs write to each other."""
    kept: list[str] = []
    at = 0
    while (start := page.find("<!--", at)) >= 0 and (end := page.find("-->", start + 2)) >= 0:
        kept.append(page[at:start])
        at = end + 3
    return "".join((*kept, page[at:]))
