"""A letter that was read, as HTML: the letter with its marks, then what was found, is missing, unusual or different."""

from collections.abc import Iterable, Mapping
from typing import Any

from markupsafe import Markup

from calculators.render import html as h
from calculators.render.marked import marked

_HEAD, _BOLD = h.Tag("h3"), h.Tag("b")
_SURE = {"sure": "sure", "likely": "likely: look at the words", "unsure": "not sure: nothing is entered"}


def letter_answer(text: str, told: Mapping[str, Any], marks: Iterable[tuple[int, int, str, str]]) -> Markup:
    """``told`` is the reply for the letter ``text``, and ``marks`` what to mark in it."""
    return h.div(".letter-answer")[
        told.get("cut") and h.p(".notice")[told["cut"]],
        _found(told["findings"]),
        h.details[h.summary["The letter, with what was read marked in it"], marked(text, marks)],
        _asks("Missing", "Not found in the letter. Ask before you sign.", told["missing"], "what"),
        _asks("Ask about", "Unusual or open, in our judgment.", told["unusual"], "says"),
        told.get("uncompared") and h.p(".notice")[told["uncompared"]],
        _lines("Different from what stands", told["differences"]),
        _lines("Different in the second version", told["versions"]),
    ]


def _found(findings: list[dict[str, Any]]) -> h.Node:
    if not findings:
        return h.p["Nothing of an offer was found in these words. Paste the whole letter, as text."]
    return h.div[
        _HEAD["What it says"],
        h.p["Tick what is right. It enters your offer on this site only then, piece by piece."],
        h.ul(".letter-findings")[map(_finding, findings)],
    ]


def _finding(one: dict[str, Any]) -> h.Node:
    words = [_BOLD[one["label"]], ": “", one["words"], "”"]
    name = h.span[words]
    if one["typed"]:
        name = h.label[
            h.input_(type="checkbox", data_enters=one["enters"], data_typed=one["typed"], autocomplete="off"),
            " ",
            words,
        ]
    return h.li[name, h.small[f"Read as {one['said'].rstrip('.')}. ", _SURE[one["sure"]].capitalize(), "."]]


def _asks(head: str, about: str, some: list[dict[str, str]], what: str) -> h.Node:
    if not some:
        return None
    lines = [h.li[_BOLD[one[what].rstrip(".")], ". ", "“", one["ask"], "”"] for one in some]
    return h.div[_HEAD[head], h.p[about], h.ul(".letter-asks")[lines]]


def _lines(head: str, some: list[dict[str, str]]) -> h.Node:
    return h.div[_HEAD[head], h.ul[[h.li[one["says"]] for one in some]]] if some else None
