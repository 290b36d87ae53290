"""Figures that are texts: a letter to copy, a link that opens the mail program, a link that saves a calendar file."""

from calculators.render import html as h

_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


def percent_encoded(text: str) -> str:
    """``text`` as part of an address (RFC 3986).

    Not ``urllib.parse``: it would bring 40 KB of other modules into the reader's download.
    """
    return "".join([chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in text.encode()])


def letter(id_: str, name: str, label: str, text: str) -> h.Node:
    """A text to send or to say, with a button that copies it."""
    return h.div(".letter")[
        h.p(".figure-label", id=f"{id_}-label")[label],
        h.div(".letter-text", id=id_, data_figure=name)[text],
        h.button(".copy-text", type="button", data_copy=id_, aria_describedby=f"{id_}-label")["Copy"],
    ]


def mail(label: str, text: str) -> h.Node:
    """A link that opens the mail program; the first line of ``text`` is the subject."""
    subject, _, body = text.partition("\n")
    address = f"mailto:?subject={percent_encoded(subject)}&body={percent_encoded(body)}"
    return h.p(".mail")[h.a(href=address)[label]]


def calendar(file: str, name: str, label: str, text: str) -> h.Node:
    """A link that saves a calendar file; the content policy lets a link carry its file."""
    address = f"data:text/calendar;charset=utf-8,{percent_encoded(text)}"
    return h.p[h.a(".download", data_figure=name, download=file, href=address)[label]]
