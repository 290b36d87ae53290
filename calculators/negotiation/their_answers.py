"""Sums in their words that answer nothing: what they say the reader asked for, and what they only refuse."""

import re
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from calculators.negotiation.their_grants import PIECE, may_be_granted
from calculators.negotiation.their_numbers import AMOUNT, FIGURE, dollars_in

_ASKED = (
    r"\b(?:you(?:'d|'ve|'re| had| have| were| are)? (?:\w+ )?(?:asked|requested|wanted|countered|proposed|hoping|hoped|"
    r"looking|named|mentioned)|your (?:\w+ )?(?:asks?|counter(?:[- ]?offer)?|requests?|number|target|proposal|"
    r"expectations?)(?= (?:of|for|at|was|is)\b| ?:| \$?\d))"
)
_REST = (
    r"[^.;!?\n]*?(?:\.(?=\d)[^.;!?\n]*?)*(?=[.;!?\n]|$|,? (?:but|so|however|while|though|although)\b"
    r"|,? (?:and )?(?:we|i|they|our|the (?:most|best|max)|best|finance|the team|that|this|can|could|will)\b| [-–—] )"
)
_FORMS = (
    re.compile(rf"{_ASKED}{_REST}"),
    re.compile(rf"\b(?:the|your) {AMOUNT}(?: (?:in |on |of |for )?(?:the )?{PIECE})?,? (?:that |which )?{_ASKED}"),
    re.compile(rf"\byour {AMOUNT}(?: {PIECE})? (?:ask|request|counter|number)\b"),
    re.compile(
        r"\b(?:can't|won't|couldn't|unable to|not able to) (?:quite |really |get to |go to )?(?:do|get to|go to|"
        rf"get you|go|reach|offer|approve|hit|swing|meet|match|make|give you|give)(?: to)? (?:the |your )?"
        rf"{AMOUNT}(?: or {AMOUNT})?"
        rf"(?: (?:on |in |for )?(?:the )?{PIECE})?(?=[.,;!?\n]|$| (?:but|though|unfortunately|and (?:we|i)|so)\b)"
    ),
)
_NO = re.compile(
    r"n't\b|\b(?:cannot|not|no|unable|too|above|beyond|over|outside|out of|unfortunately|stretch|steep|hard|declined|"
    r"rejected|denied|instead)\b"
)
_SENTENCES = re.compile(r"(?<=[.!?])(?=\s|$)|\n{2,}")


def asked_or_refused(plain: str) -> set[Decimal]:
    """Dollars that lower-case text names only as what was asked for, or as what they cannot do.

    None where nothing in it refuses them and no other sum answers them: they may be granted.
    """
    named, answered = Counter(_sums(plain)), Counter[Decimal]()
    for sentence in _SENTENCES.split(plain):
        if may_be_granted(sentence):
            continue
        starts = {at for form in _FORMS for one in form.finditer(sentence) for at in _starts(sentence, one)}
        answered.update(dollars_in(one) for one in FIGURE.finditer(sentence) if one.start() in starts)
    left = {one for one, times in answered.items() if one and times >= named[one]}
    return left if _NO.search(plain) or {*named} - left - {Decimal(0)} else set()


def _starts(sentence: str, span: re.Match[str]) -> Iterable[int]:
    return (one.start() for one in FIGURE.finditer(sentence) if span.start() <= one.start() < span.end())


def _sums(plain: str) -> Iterable[Decimal]:
    return (dollars_in(one) for one in FIGURE.finditer(plain))
