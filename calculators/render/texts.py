"""Figures that are texts: a letter, a brief or a page to copy or save as plain text, a link that opens the mail
program, a link that saves a calendar file or a table.

While the example shows, each says that it is one: nobody should send a letter about an offer that is not theirs.
"""

from collections.abc import Mapping

from calculators.render import html as h

_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_ENCODED = [chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in range(256)]
_EDITED = {"contenteditable": "plaintext-only", "role": "textbox", "aria_multiline": "true"}
EXAMPLE = "An example, not your offer"


def percent_encoded(text: str) -> str:
    """``text`` as part of an address (RFC 3986).

    Not ``urllib.parse``: it would bring 40 KB of other modules into the reader's download.
    """
    return "".join(map(_ENCODED.__getitem__, text.encode("utf-8", "replace")))


def letter(id_: str, name: str, label: str, text: str, example: bool, lacks: str = "") -> h.Node:
    """A text to send or to say, edited in place, with a button that copies it, and what it ``lacks`` beside that.

    Nothing where nothing is to say.
    """
    if not text:
        return None
    edits: Mapping[str, str] = {} if example else {**_EDITED, "aria_labelledby": f"{id_}-label"}
    return h.div(".letter")[
        h.p(".figure-label", id=f"{id_}-label")[label],
        example and h.p(".example-tag")[f"{EXAMPLE}. Type yours to get your own words."],
        h.div(".letter-text", id=id_, data_figure=name, **edits)[text],
        _buttons(id_, example, aria_describedby=f"{id_}-label"),
        not example and h.div(".letter-note", role="status")[lacks and h.ul(".letter-checks")[h.li(".advice")[lacks]]],
    ]


def brief(id_: str, label: str, text: str, example: bool) -> h.Node:
    """A text to copy or to save, as it stands."""
    return h.div(".letter")[
        example and h.p(".example-tag")[f"{EXAMPLE}. Type yours to get your own words."],
        h.div(".letter-text", id=id_)[text],
        _buttons(id_, example, aria_description=label),
    ]


def page(id_: str, label: str, text: str, example: bool) -> h.Node:
    """What the page says as plain text, not shown: only to copy or to save."""
    if example:
        text = f"{EXAMPLE}\n\n{text}"
    return h.div(".letter.plain-page")[
        h.p(".figure-label", id=f"{id_}-label")[label],
        h.div(id=id_, hidden=True)[text],
        _buttons(id_, example, aria_describedby=f"{id_}-label"),
    ]


def _buttons(id_: str, example: bool, **attributes: str) -> h.Node:
    """What copies the text of an id; and what saves it, once it is the reader's own."""
    if example:
        return h.button(".copy-text", type="button", data_copy=id_, data_example=True, **attributes)["Copy the example"]
    return [
        h.button(".copy-text", type="button", data_copy=id_, **attributes)["Copy"],
        " ",
        h.button(".copy-text", type="button", data_save=id_, **attributes)["Save as text"],
    ]


def mail(label: str, text: str, example: bool) -> h.Node:
    """A link that opens the mail program; the first line of ``text`` is the subject."""
    subject, _, body = text.partition("\n")
    if not body.strip():
        return None
    if example:
        subject, label = f"({EXAMPLE}) {subject}", f"{label} (the example)"
    address = f"mailto:?subject={percent_encoded(subject)}&body={percent_encoded(body)}"
    return h.p(".mail")[h.a(href=address)[label]]


def calendar(file: str, name: str, label: str, text: str, example: bool) -> h.Node:
    """A link that saves a calendar file; the content policy lets a link carry its file."""
    if not text:
        return None
    if example:
        file, label = f"example-{file}", f"{label} (the example)"
        text = text.replace("SUMMARY:", "SUMMARY:Example: ")
    address = f"data:text/calendar;charset=utf-8,{percent_encoded(text)}"
    return h.p[h.a(".download", data_figure=name, download=file, href=address)[label]]


def table_file(file: str, name: str, label: str, text: str, example: bool) -> h.Node:
    """A link that saves a table for a spreadsheet."""
    if not text:
        return None
    if example:
        file, label = f"example-{file}", f"{label} (the example)"
    address = f"data:text/csv;charset=utf-8,{percent_encoded(text)}"
    return h.p[h.a(".download", data_figure=name, download=file, href=address)[label]]
