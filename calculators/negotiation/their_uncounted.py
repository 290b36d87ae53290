"""Pay that they offer in a way that no figure is read from: a part of what was asked, units, thousands with a point."""

import re
from decimal import Decimal

from calculators.negotiation.other_matters import sentences
from calculators.negotiation.their_figures import counts_in
from calculators.negotiation.their_numbers import FIGURE, GONE, NO_PAY, UNITS, dollars_in
from calculators.negotiation.their_offers import IF, OFFERED, REFUSED
from calculators.negotiation.their_pieces import NAME

_PART = re.compile(
    r"\b(?:half|part|most|some|much|a third|two[- ]thirds|three[- ]quarters|\d{1,2} ?(?:%|percent)) of "
    r"(?:(?:the|your|what|that) )*(?:\w+ ){0,3}?(?:asks?|requests?|increase|raise|counter|you(?:'d|'ve| had)? "
    r"(?:asked|requested|wanted|proposed))\b"
)
_OTHER_PART = re.compile(
    r"\b(?:pto|vacation|holidays|days off|paid (?:time off|leave|days)|relo(?:cation)?|stipend|severance|acceleration|"
    r"remote|401k?|guaranteed|cliff|clawback|parental|tuition|home office)\b"
)
_POINTED = re.compile(r"(?<![\d.,])(?:\$ ?)?\d{2,3}\.\d{3}(?![\d.,%]| ?%| ?percent)")
"""Thousands with the point that some write there, which may be a decimal."""
_ADDS = re.compile(
    r"\b(?:add(?:s|ed|ing)?|throw(?:ing)? in|increas\w+|rais\w+|bump\w*|grant(?:ed|ing)|give|giving|gave|extra|"
    r"additional|more|offer(?:ing)?|another|up to|approved|new grant|yes|now|go(?:es)?|moves?|"
    r"cap(?:ped)?|ceiling|limit|max(?:imum)?|most|end(?:ed)? up|land(?:ed)?|settled|"
    r"where (?:we|i|they)(?! (?:started|began|were)\b))\b"
)
_NO = re.compile(
    r"n't\b|\b(?:cannot|not|unable|never|no|nor|neither|without|declin\w+|reject\w*|refus\w+|denied|whether|try|trying|"
    r"stays?|remains?|unchanged|same|as before|might|may|each|every|per year|typical\w*|usual\w*)\b|\?\s*$"
)
_ALONE = re.compile(rf"\s*(?:(?:so|and|then|ok|okay|final|yes|at) )*{UNITS.pattern}(?: (?:for you|then|total))?[.! ]*")
"""A count with nothing beside it."""
_FAR = 4
"""How many times what stands a count may be that answers it."""
_LATER_PART = re.compile(
    r"\b(?:after(?! (?:\w+ )?(?:review|discuss|talk|speak|check|consider|deliberat|careful|much|some|hear|our|your)\w*)"
    r"|later|anniversary|halves|instal\w*|tranche\w*|year (?:two|2|one|1)|second year|12 months|next year)\b"
)
_CHOOSES = re.compile(
    r"\b(?:(?:a|the|your) choice (?:between|of)\b(?! (?:laptop|office|location|team|start))"
    r"|a choice\b(?! to\b| of\b)|you (?:can|could|may|get to) (?:choose|pick|decide)"
    r"|(?:choose|pick) (?:between|one|from|either|whichever)|take your pick|whichever you "
    r"|(?:two|2|three) (?:options|packages|alternatives|structures|scenarios|ways to (?:do|structure))"
    r"|(?:option|package|scenario|alternative) (?:#?1|a|one)(?=[:).,=]| (?:is|has|with|would|-|–)(?: |$)))"
)
_NO_CHOICE = re.compile(r"n't\b|\b(?:cannot|not|unable|never|neither|nor|asked|whether|no (?:other )?choice)\b")
_OR = re.compile(r"\bor\b(?! so\b| more\b| less\b| higher\b| better\b)")
_CUTS = re.compile(r"[;:]|,(?!\d{3})|\b(?:but|however|though|although|while)\b|(?<=[.!?])(?=\s|$)|\n")


def offers_a_part(plain: str) -> bool:
    """Whether lower-case text gives a part of what was asked, without its sum, or names thousands with a point."""
    return any(bool(_PART.search(one) or _POINTED.search(one)) and bool(OFFERED.search(one)) for one in _told(plain))


def moves_another_part(plain: str) -> bool:
    """Whether lower-case text gives more of a part that no figure here is of."""
    return any(_OTHER_PART.search(one) and (OFFERED.search(one) or _ADDS.search(one)) for one in _told(plain))


def is_in_parts(plain: str) -> bool:
    """Whether lower-case text pays a sign-on in parts, of which not all come at the start."""
    return any(
        len(FIGURE.findall(one)) > 1
        and _LATER_PART.search(one)
        and "sign_on" in {n.lastgroup for n in NAME.finditer(one)}
        for one in sentences(plain)
        if not _NO.search(one)
    )


def offers_a_choice(plain: str) -> bool:
    """Whether lower-case text lets the reader choose between sums of pay: which of them holds is for the reader."""
    told = [one for one in sentences(NO_PAY.sub(GONE, plain)) if not (_NO_CHOICE.search(one) or one.endswith("?"))]
    if any(_CHOOSES.search(one) for one in sentences(plain) if not _NO_CHOICE.search(one)):
        return sum(_sums(one) for one in told) > 1
    return any(
        OFFERED.search(one)
        and NAME.search(one)
        and any(_sums(one[: at.start()]) and _sums(one[at.end() :]) for at in _OR.finditer(one))
        for one in told
    )


def _sums(words: str) -> int:
    return sum(bool(dollars_in(one)) for one in FIGURE.finditer(words))


def offers_units(plain: str, stands: Decimal = Decimal(0)) -> bool:
    """Whether lower-case text adds units of equity. One above the count that ``stands`` needs no word of more."""
    return any(UNITS.search(one) and (_ADDS.search(one) or _is_above(one, stands)) for one in _told(plain))


def _is_above(clause: str, stands: Decimal) -> bool:
    """Whether a clause names a count above the one that ``stands``, as theirs, or nothing but a count."""
    if not stands or REFUSED.search(clause):
        return False
    return bool(_ALONE.fullmatch(clause)) or any(stands < count <= _FAR * stands for count in counts_in(clause))


def _told(plain: str) -> list[str]:
    """The clauses in which nothing is refused, asked or supposed."""
    return [one for one in _CUTS.split(plain) if one and not _NO.search(one) and not IF.search(one)]
