"""What a figure of a letter is said with: a condition, a choice, a refusal, or only about."""

import re

from calculators.offer_letter.sentences import Sentence

CONDITION = "said with a condition"
_UP_TO = re.compile(
    r"(?:up to|as much as|maximum(?: of)?|not (?:to )?exceed(?:ing)?|capped at|at most)(?: an?| \w+ of)? ?$"
)
_NET = re.compile(
    r",? ?\(?(?:net\b(?!-| (?:of|\d))|net of (?:(?:all|income|any) )?tax(?:es)?\b|after[- ]tax(?:es)?\b"
    r"|take[- ]home\b)"
)
_ROSE_TO = re.compile(r"\b(?:went|gone|moved|bumped|come|came|raised|increased) (?:it |this |you )?up to ?$")
_GOES_UP = re.compile(
    r"\b(?:goes|going|went|gone|moves?|moved|bump(?:ed)?|bring|brought|raised?|increased?|took|take|get)"
    r"(?: (?:your|the))?(?: \w+){0,2} up to ?$"
)
_FROM_BEFORE = re.compile(r",? ?\(?from (?:usd )?\$?\d")
"""What follows where "up to" tells of a rise, not of a limit."""
_REJECTED = re.compile(
    r"\b(?:decided to (?:go|move) (?:ahead|forward) with (?:someone|another|other)|not (?:be )?moving forward"
    r"|regret to inform|(?:will|are) not (?:be )?(?:able to )?(?:extend|offer)\w* you (?:the|a) (?:position|role"
    r"|job))"
)
_REFUSED = re.compile(
    r"\bposted (?:salary|base|pay)\b|\b(?:can ?not|can't|unable to|not able to|won't be able|will not be able"
    r"|not possible|no longer|(?:may|might|could|should|hope to|hoping to|trying to)(?: also| possibly)? be able to"
    r"|pending (?:(?!board|committee)\w+ ){0,2}approval)\b"
    r"|\bif (?:the (?:client|customer)|(?:we|the company) (?!(?:all|both|hit|meet|reach"
    r"|achieve)\b)|your level"
    r"|hired|you (?:had|were|choose|elect|prefer))\b"
    r"|\bhad (?:it|you|this|that) been\b|\bwould have (?:been|had|gotten)\b|\b(?:in lieu of|alternatively"
    r"|option (?:a|b|1|2|one|two)\b|either)"
)
_IF_YOU = re.compile(
    r"\b(?:if|provided|as long as|should) you (?:sign|accept|start|join|agree|commit|relocate|move|return|decide|can"
    r"|are able)\b"
    r"|\botherwise\b"
)
_ROUGH = re.compile(
    r"\bballpark\b|\b(?:we're|we are|i'm|i am) thinking\b|\b(?:tentative|preliminary|rough)\b|\bnot final\b"
)
_ROUGHLY = re.compile(
    r"(?:\b(?:about|around|roughly|approx\w*\.?|circa|somewhere (?:near|around)|in the (?:region|neighborhood|area) of"
    r"|in the)(?: an?)?|[~≈]) ?$"
)
_OR_SO = re.compile(r"-?ish\b|'?s\b|\+| or so\b|,? give or take\b")
_BY_PLACE = re.compile(
    r" ?(?:in |\()(?!the |your |year|an? |each )[a-z ,]{2,24}\)?(?: ?[/;,]| or) ?\$ ?[\d,.]+k? ?(?:in |\()"
)
_CHOICE = re.compile(
    r"\b(?:up to you|(?:your|a) choice|(?:may|can) (?:choose|allocate|elect)|choose (?:between|one)|whichever"
    r"|or the same"
    r"|in whole or in part)\b"
)
_OR = re.compile(r"[^.;,$\d\n]{0,30},? or (?:\$|\d|instead|an? (?:\w+ )?(?:bonus|grant|payment))")
"""What the reader is to choose."""
_BUT = re.compile(
    r"\b(?:but|however|instead)\b.{0,30}?\b(?:can|offer\w*|will|would|could)\b|\bcan (?:do|offer|go to)\b"
    r"|\b(?:stays?|remains?|holds?|is still)\b"
)


def is_rejection(low: str) -> bool:
    """Whether a letter turns the reader down."""
    return bool(_REJECTED.search(low))


def refuses(low: str, part: Sentence) -> bool:
    """Whether a sentence says what they cannot do, or what would be in another case."""
    return bool(_REFUSED.search(low, part.start, part.end))


def said_with(low: str, part: Sentence, start: int, end: int) -> str:
    """Why the figure from ``start`` to ``end`` is not plainly offered, in words; blank where it is."""
    if (
        _ROUGH.search(low, part.start, part.end)
        or _ROUGHLY.search(low, max(start - 30, part.start), start)
        or _OR_SO.match(low, end)
    ):
        return "about: ask for the figure"
    if _NET.match(low, end):
        return "after tax: ask for the figure before it"
    if (
        _UP_TO.search(low, max(start - 30, part.start), start)
        and not (_ROSE_TO.search(low, max(start - 40, part.start), start))
        and not (_GOES_UP.search(low, max(start - 50, part.start), start) and _FROM_BEFORE.match(low, end, part.end))
    ):
        return "“up to”: ask for the figure"
    return CONDITION if _is_conditional(low, part, start, end) else ""


_FIGURE = re.compile(r"\$ ?\d|\d[\d,.]*(?: ?%|k\b)")


def _is_aside_of_another(low: str, end: int, place: int) -> bool:
    """Whether what stands at ``place`` is in brackets that come after another figure than the one up to ``end``."""
    opens = low.rfind("(", end, place)
    return opens >= 0 and low.find(")", opens, place) < 0 and bool(_FIGURE.search(low, end, opens))


def _is_conditional(low: str, part: Sentence, start: int, end: int) -> bool:
    if (
        _CHOICE.search(low, part.start, part.end)
        or _OR.match(low, end)
        or _BY_PLACE.match(low, end)
        or any(not _is_aside_of_another(low, end, one.start()) for one in _IF_YOU.finditer(low, end, part.end))
        or _IF_YOU.search(low, part.start, start)
    ):
        return True
    refused = [one.end() for one in _REFUSED.finditer(low, part.start, part.end)]
    last = max((one for one in refused if one <= start), default=0)
    return any(one > start for one in refused) or bool(last and not _BUT.search(low, last, start))
