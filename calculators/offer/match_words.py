"""A match as letters say it: "4%", "half of the first 6%", "dollar for dollar up to 5%", or in several steps."""

import re
from dataclasses import replace
from decimal import Decimal

from calculators.offer.match import ADDITIONS_LIMIT, LIMITS_OF, PAY_LIMIT, Match, flat, percent_in_words
from calculators.offer.typical import COMMON_MATCH

ASK_FORMULA = f"Type it as the letter says it, such as {COMMON_MATCH}, 4% of pay, or $9,000 a year."
_N = r"(\d{1,3}(?:\.\d{1,4})?) ?%"
_ONE_PART = r"(?:(?!\b(?:and|plus)\b)[^%\d$+&])"
_BETWEEN = rf"{_ONE_PART}{{0,60}}\b(?:of|on|(?:up|match) to|first|next)\b{_ONE_PART}{{0,20}}"
_TIER = re.compile(rf"{_N}({_BETWEEN}){_N}( (?:more|further))?")
_SHARE = re.compile(_N)
_TO_THE_LIMIT = re.compile(
    r"\b(?:limit|max(?:imum)?|contributions?|deferrals?|savings?|what (?:i|you) (?:save|put in))\b"
)
_MOST = re.compile(
    r"(?:up to|capped at|\bcap\b|max(?:imum)?(?: of)?|at most|(?:not to|not|to) exceed|limited to|limit of)[^$%\d]*"
    r"\$ ?(\d[\d,]*(?:\.\d+)?)(k)?"
    r"(?P<often> ?(?:/|per|an?|each|every) ?(?:month|mo|pay ?(?:check|period)|week|quarter))?"
)
_SAVED = r"\b(?:contributions?|deferrals?|savings|what (?:i|you) (?:save|put in|contribute|defer))\b"
_DOLLARS = r"\$ ?(\d[\d,]*(?:\.\d+)?)(k)?"
_OF_SAVED = re.compile(
    rf"[^%\d$]*{_N}[^%\d$,;]{{0,60}}(?:(?:\bfirst|\bof up to|{_SAVED} (?:of )?(?:up )?to) {_DOLLARS}[^%\d$]*"
    rf"|\bup to {_DOLLARS} (?:of|in) [^%\d$]{{0,30}}{_SAVED}[^%\d$]*)"
)
"""Dollars that are saved, of which a part is given; after a comma they are the most that is given."""
_ALL = r"dollar[- ](?:for|per)[- ]dollar|one[- ]for[- ]one|1[- ]?(?::|to|for)[- ]?1"
_SAME = re.compile(rf"\b(?:{_ALL}|full match|in full)\b")
_SAME_OF = re.compile(rf"\b(?:{_ALL})(?: match)?:? (?=\d{{1,2}}(?:\.\d+)? ?%)")
"""All of what is saved, right before up to how much: "dollar for dollar 5%"."""
_CENTS = re.compile(
    r"(?:\$ ?0?\.(\d\d)|(\d\d) ?cents?)(?: (?:on|for|of|per))?(?: (?:the|every|each|a))? ?"
    r"(?:dollar|\$ ?1(?:\.00)?\b)"
)
_PLAN = re.compile(r"\b40[13] ?\(?[abk]\)?")
"""The plan's own name, which is no figure of the match."""
_HALF = re.compile(r"\bhalf\b")
_PARTS = {
    "66.6667": "two[- ]thirds|2/3(?:rds?)?|⅔",
    "33.3333": "(?:(?:one|a)[- ])?third|1/3(?:rd)?|⅓",
    "75": "three[- ](?:quarters|fourths)|3/4(?:ths?)?|¾",
    "25": "(?:(?:one|a)[- ])?(?:quarter|fourth)|1/4(?:th)?|¼",
    "50": "1/2|½",
    "200": "doubles?|twice|2 ?x",
    "300": "triples?|3 ?x",
}
_PART = re.compile(
    rf"(?<![^ ,;(])(?<!every )(?<!each )(?<!per )(?<!% )(?:{'|'.join(f'({said})' for said in _PARTS.values())})"
    r"(?= (?:of|on|up|to|for|the|your|my|what|first|match(?:es|ed|ing)?)\b)"
)
"""A part or a multiple in words, before what it is of."""
_UNREAD = re.compile(
    r"[a-z] ?%|\b(?:thirds?|quarters?|fourths?|fifths?|doubled?|tripled?|twice|times|two|three|four|five|ten|twenty|"
    r"thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|cents?|dollars?|partial(?:ly)?|ratio)\b|\d"
)
"""What says more than one percent of pay does, in words that are not read."""
_HARMLESS = re.compile(
    r"\b(?:each|every|per) (?:calendar |fiscal |plan )?quarter\b|(?<=# ) ?(?:of|on|for) (?:each|every|the) dollar\b"
    r"|\bafter (?:two|three|four|five|ten|thirty|sixty|ninety) (?:full )?(?:years?|months?|weeks?|days?)\b"
)
"""What looks so, but tells only when they pay."""
_BAND = re.compile(rf"\b(?:from|between|on|for|of) (?:the )?(\d{{1,2}}(?:\.\d+)?) ?%? ?(?:-|to|and) ?{_N}")
_FURTHER = re.compile(r"\b(?:next|additional|another|further|following)\b")
_IN_ALL = re.compile(r"\b(?:to|first)\b")
_TURNED = re.compile(rf"[^%\d$]*{_N}([^%\d$]*){_N}([^%\d$]*)")
"""How much of pay is matched, and then how much of that: "6% of salary, matched at 50%"."""
_RATE_ENDS = re.compile(r"(?: ?(?:\b(?:match(?:ed|ing)?|rate|(?:company|employer)|of (?:it|that))\b|[.,)]))* ?")
_A_TIME = r"(?:(?:/ ?|(?:a|per|each|every) )(?:year|yr|quarter|month|mo)\b|annual|yearly|after\b)"
_OWN_SHARES = (
    r"(?<!fully )(?<!immediate )(?<!immediately )(?<!instant )(?<!no )\bvest(?:s|ed|ing)?"
    r"(?: (?:schedule|is|at|of|by|in))*:? (?:\d{1,2} ?%?(?:/\d{1,3} ?%?)+|(?:\d{1,2} ?%?(?:, ?| )){2,9}100 ?%"
    rf"|\d{{1,3}}(?:\.\d+)? ?%(?= ?{_A_TIME}))"
)
_VESTS = r"\bvest(?:s|ed|ing)?\b|(?<=\d[- ]year )cliff\b|(?<=\d[- ]year[- ])cliff\b"
_NO_VESTING = (
    r"\b(?:and|plus|then|but|max(?:imum)?|cap(?:s|ped)?|up to|limit(?:ed)?|(?:not )?to exceed|at most|no more than|"
    r"match(?:ed|es))\b|(?:\b(?:of|on|to|for|with|at|an?|the|first|next|another|additional|further) )*"
    r"(?:\$|\d[\d.]* ?%)"
)
"""Where what is said of vesting ends: at what it is not about, or at a figure that is no length of time."""
_VESTING = re.compile(
    r"(?:(?:[,;(] ?|\b(?:with|and|at) (?:a )?)[1-9]\d(?:\.\d+)? ?% "
    r"(?:(?:is|are|yearly|annual(?:ly)?|a|per|each|every|year|yr|graded|cliff)[ -]+)*"
    r"|(?:[,;(] ?|\b(?:with|and|at) (?:a )?)?\b100 ?% (?:(?:is|are|fully|immediate(?:ly)?)[ -]+)*"
    r"|\b\d{1,2}[- ]?(?:years?|yrs?|y|months?|mos?)[- ](?:(?:graded|cliff|ratable|full)[- ])*)?"
    rf"(?:{_OWN_SHARES}|{_VESTS})"
    r"(?:100 ?%(?= ?(?:after\b|$|[.,;)]))"
    r"|(?<=years )[1-9]\d ?%(?= ?(?:/ ?|(?:a|per|each|every) )(?:year|yr)\b)"
    rf"|(?!{_NO_VESTING})(?:\d+(?:\.\d+)?(?!\.?\d| ?%)|[^,;)+&.%$\d]))*"
)
"""When it is theirs to keep, which is no figure of the match."""
_THEIRS = re.compile(
    r"\b(?:employer|company|automatic|non-?elective|core|safe[- ]harbor|matching)(?: contributions?)\b"
)
_SAVINGS = re.compile(r"\b(?:contribut|defer|sav(?:e|ing)|put in)")
_ONLY_WIDTH = re.compile(rf"(?:[^%\d$]*\bmatch(?:es|ing|ed)? )?(?:up to|(?:(?:on|of) )?(?:the )?first) {_N}")
"""Up to what they match, and not how much of it."""
_BARE_WIDTH = re.compile(r"(?<=%)(.*(?:\bup to|\bfirst)) (\d{1,2})$")
"""A width whose percent sign was left out: "50% up to 6"."""
LONGEST = 120
"""Characters of a formula, at most."""
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_OF_PAY = 15
"""Percent; more than that is no share of pay that employers give, but a share of what one saves."""


def match_of(text: str) -> Match:
    """The match that a formula means; raises ``ValueError`` with what to type instead."""
    if len(text) > LONGEST:
        raise ValueError(ASK_FORMULA)
    plain = _plain(text)
    if of_saved := _OF_SAVED.fullmatch(plain):
        return _of_saved(of_saved)
    most = _MOST.search(plain)
    if most and most["often"]:
        raise ValueError(f"Type the most they add in dollars a year, such as {COMMON_MATCH}, up to $9,000.")
    plain = plain.replace(most[0], " ") if most else plain
    cap = Decimal(most[1].replace(",", "")) * (1_000 if most[2] else 1) if most else None
    if (turned := _TURNED.fullmatch(plain)) and Decimal(turned[1]) <= _OF_PAY < Decimal(turned[3]):
        return _turned(turned, cap)
    tiers = _tiers(plain, cap)
    rest = [Decimal(one) for one in _SHARE.findall(_TIER.sub(" ", plain))]
    if tiers and not rest:
        return _made(tiers, cap)
    if tiers or len(rest) != 1 or _UNREAD.search(_HARMLESS.sub(" ", _SHARE.sub(" # ", plain))):
        raise ValueError(ASK_FORMULA)
    [percent] = rest
    if percent == 100 and not cap and not _TO_THE_LIMIT.search(plain):
        raise ValueError(f"100% of what? {ASK_FORMULA}")
    if cap is not None and 1 <= percent <= _OF_PAY and not _SAVINGS.search(plain):
        return _of_pay(percent, cap)
    if cap is not None or (percent > _OF_PAY and _TO_THE_LIMIT.search(plain)):
        return _made([(percent, None)], cap)
    if 100 * percent <= _OF_PAY:  # a share of 1, as 0.04 for 4%
        likely = percent_in_words(100 * percent)
        raise ValueError(f"{likely} of pay? Type {likely}, or dollars a year such as $9,000.")
    if _ONLY_WIDTH.fullmatch(plain):
        width = percent_in_words(percent)
        whole_or_half = (f"{percent_in_words(Decimal(rate))} of the first {width}" for rate in (100, 50))
        raise ValueError(
            f"How much of it do they add? Type such as {', or '.join(whole_or_half)}. If it is {width} of your pay"
            f" whatever you save, type {width}."
        )
    if percent > _OF_PAY:
        raise ValueError(f"{percent_in_words(percent)} of what? {ASK_FORMULA}")
    return Match(f"{percent_in_words(percent)} of pay", ((Decimal(100), percent),))


def _plain(text: str) -> str:
    """``text`` in small letters with its rates in percent, without what is no figure of the match."""
    plain = _HALF.sub("50 percent", text.lower()).replace("per cent", "%").replace("percent", "%").replace("’", "'")
    plain = " ".join(plain.translate(_DASHES).split())
    plain = _THEIRS.sub("match", _PLAN.sub("plan", plain))
    plain = _CENTS.sub(lambda one: f"{one[1] or one[2]}%", _SAME.sub("100%", _SAME_OF.sub("100% of ", plain)))
    plain = _PART.sub(lambda one: f"{[*_PARTS][(one.lastindex or 1) - 1]}%", plain)
    plain = _BARE_WIDTH.sub(r"\1 \2%", _VESTING.sub(" ", plain).strip(" ,;."))
    return _BAND.sub(_band, plain)


def _band(said: re.Match[str]) -> str:
    """A later tier told from where the one before ended: "50% on 3-5%"."""
    before = _SHARE.findall(said.string[: said.start()])
    return f"up to {said[2]}%" if len(before) > 1 and Decimal(before[-2]) == Decimal(said[1]) else said[0]


def _tiers(plain: str, cap: Decimal | None) -> list[tuple[Decimal, Decimal | None]]:
    """Rates and widths. What a later one goes "up to" is of pay in all, and what is "next" is more."""
    tiers: list[tuple[Decimal, Decimal | None]] = []
    so_far = Decimal(0)
    found = list(_TIER.finditer(plain))
    for said in found:
        rate, width = Decimal(said[1]), Decimal(said[3])
        likely = f"{percent_in_words(rate)} of the first {percent_in_words(width)}"
        if 0 < rate < 1 and len(found) == 1:
            likely = _made([(100 * rate, width)], cap).text
            raise ValueError(f"{likely}? Type {likely}.")
        if width == 100 and len(found) == 1 and _SAVINGS.search(plain):
            return [(rate, None)]
        if width > _OF_PAY:
            raise ValueError(f"The first {percent_in_words(width)} of your pay? {ASK_FORMULA}")
        if rate <= _OF_PAY and not re.search(r"\b(?:first|next)\b", said[2]):
            raise ValueError(
                f"{likely}? Type {likely}. Two parts? Type what they add in all in dollars a year, such as $9,000."
            )
        if tiers and not said[4] and not _FURTHER.search(said[2]):
            more = _made([*tiers, (rate, width)], cap).text
            is_in_all = bool(_IN_ALL.search(said[2]))
            if width <= so_far and is_in_all:
                raise ValueError(f"{more}? Type {more}.")
            if width > so_far and not is_in_all:
                in_all = _made([*tiers, (rate, width - so_far)], cap).text
                raise ValueError(f"Up to {percent_in_words(width)} of pay in all? Type {in_all}. More? Type {more}.")
            width -= so_far if is_in_all else 0
        tiers.append((rate, width))
        so_far += width
    return tiers


def _turned(said: re.Match[str], cap: Decimal | None) -> Match:
    """How much of pay first, then the rate: read where it says that the rate is that of a match."""
    width, between, rate, after = Decimal(said[1]), said[2], Decimal(said[3]), said[4]
    match = _made([(rate, width)], cap)
    is_told = "match" in said[0] and not re.search(
        r"\b(?:of|on|to|first|next)(?: the)? $|\b(?:and|plus)\b|[+&]", between
    )
    if width >= 1 and is_told and _RATE_ENDS.fullmatch(after):
        return match
    raise ValueError(
        f"{match.text}? Type {match.text}. If it is {percent_in_words(width)} of your pay whatever you save, type"
        f" {percent_in_words(width)}."
    )


def _of_pay(percent: Decimal, most: Decimal) -> Match:
    """A part of pay up to so many dollars, which are of pay where they are more than anyone may be given."""
    if most > ADDITIONS_LIMIT:
        most = most * percent / 100
    elif most >= PAY_LIMIT * percent / 100:
        raise ValueError(
            f"${most:,.0f} of what? Type the most they add, such as {percent_in_words(percent)}, up to $9,000."
        )
    return Match(f"{percent_in_words(percent)} of pay, up to ${most:,.0f}", ((Decimal(100), percent),), most=most)


def _of_saved(found: re.Match[str]) -> Match:
    """Part of so many dollars saved: "50% of the first $23,500"; a small part is one of so many dollars of pay."""
    rate, saved = Decimal(found[1]), Decimal((found[2] or found[4]).replace(",", ""))
    saved *= 1_000 if found[3] or found[5] else 1
    if 1 <= rate <= _OF_PAY and not _SAVINGS.search(found[0]):
        most = saved * rate / 100
        return Match(f"{percent_in_words(rate)} of pay, up to ${most:,.0f}", ((Decimal(100), rate),), most=most)
    made = _made([(rate, None)], saved * rate / 100)
    return replace(made, text=f"{percent_in_words(rate)} of the first ${saved:,.0f} you save")


def _made(tiers: list[tuple[Decimal, Decimal | None]], cap: Decimal | None) -> Match:
    if any(rate > 300 or (width is not None and width > 100) for rate, width in tiers):
        raise ValueError(ASK_FORMULA)
    told = [f"{percent_in_words(rate)} of {_width(width, at)}" for at, (rate, width) in enumerate(tiers)]
    return Match(" and ".join(told) + (f", up to ${cap:,.0f}" if cap is not None else ""), tuple(tiers), most=cap)


def _width(width: Decimal | None, at: int) -> str:
    if width is None:
        return "what you save"
    return f"the {'next' if at else 'first'} {percent_in_words(width)}"


def dollars_of(dollars: Decimal) -> Match:
    """A match in dollars a year; raises ``ValueError`` for more than may go into a plan."""
    if dollars > ADDITIONS_LIMIT:
        raise ValueError(f"No more than ${ADDITIONS_LIMIT:,.0f} may go into one person's plan in {LIMITS_OF}.")
    return flat(dollars)
