"""A match as letters say it: "4%", "half of the first 6%", "dollar for dollar up to 5%", or in several steps."""

import re
from dataclasses import replace
from decimal import Decimal

from calculators.offer.match import ADDITIONS_LIMIT, LIMITS_OF, Match, flat, percent_in_words
from calculators.offer.typical import COMMON_MATCH

ASK_FORMULA = f"Type it as the letter says it, such as {COMMON_MATCH}, 4% of pay, or $9,000 a year."
_N = r"(\d{1,3}(?:\.\d{1,4})?) ?%"
_BETWEEN = r"(?:(?!\band\b)[^%\d$]){0,60}\b(?:of|on|(?:up|match) to|first|next)\b(?:(?!\band\b)[^%\d$]){0,20}"
_TIER = re.compile(rf"{_N}{_BETWEEN}{_N}")
_SHARE = re.compile(_N)
_TO_THE_LIMIT = re.compile(
    r"\b(?:limit|max(?:imum)?|contributions?|deferrals?|savings?|what (?:i|you) (?:save|put in))\b"
)
_MOST = re.compile(r"(?:up to|capped at|cap of|max(?:imum)?(?: of)?|at most)[^$%\d]*\$ ?(\d[\d,]*(?:\.\d+)?)(k)?")
_SAVED = r"\b(?:contributions?|deferrals?|savings|what (?:i|you) (?:save|put in|contribute|defer))\b"
_DOLLARS = r"\$ ?(\d[\d,]*(?:\.\d+)?)(k)?"
_OF_SAVED = re.compile(
    rf"[^%\d$]*{_N}[^%\d$,;]{{0,60}}(?:(?:\bfirst|\bof up to|{_SAVED} (?:of )?(?:up )?to) {_DOLLARS}[^%\d$]*"
    rf"|\bup to {_DOLLARS} (?:of|in) [^%\d$]{{0,30}}{_SAVED}[^%\d$]*)"
)
"""Dollars that are saved, of which a part is given; after a comma they are the most that is given."""
_SAME = re.compile(r"\b(?:dollar[- ]for[- ]dollar|one[- ]for[- ]one|1[- ]?(?::|to|for)[- ]?1|full match|in full)\b")
_CENTS = re.compile(
    r"(?:\$ ?0?\.(\d\d)|(\d\d) ?cents?)(?: (?:on|for|of|per))?(?: (?:the|every|each|a))? ?"
    r"(?:dollar|\$ ?1(?:\.00)?\b)"
)
_PLAN = re.compile(r"\b40[13] ?\(?[abk]\)?")
"""The plan's own name, which is no figure of the match."""
_HALF = re.compile(r"\bhalf\b")
_ONLY_WIDTH = re.compile(rf"(?:(?:we |they )?match(?:es|ing|ed)? )?(?:up to|(?:(?:on|of) )?(?:the )?first) {_N}")
"""Up to what they match, and not how much of it."""
_BARE_WIDTH = re.compile(r"(?<=%)(.*(?:\bup to|\bfirst)) (\d{1,2})$")
"""A width whose percent sign was left out: "50% up to 6"."""
LONGEST = 120
"""Characters of a formula, at most."""
_OF_PAY = 15
"""Percent; more than that is no share of pay that employers give, but a share of what one saves."""


def match_of(text: str) -> Match:
    """The match that a formula means; raises ``ValueError`` with what to type instead."""
    if len(text) > LONGEST:
        raise ValueError(ASK_FORMULA)
    plain = " ".join(
        _HALF.sub("50 percent", text.lower()).replace("per cent", "%").replace("percent", "%").replace("’", "'").split()
    )
    plain = _PLAN.sub("plan", plain)
    plain = _CENTS.sub(lambda one: f"{one[1] or one[2]}%", _SAME.sub("100%", plain))
    plain = _BARE_WIDTH.sub(r"\1 \2%", plain)
    if of_saved := _OF_SAVED.fullmatch(plain):
        return _of_saved(of_saved)
    most = _MOST.search(plain)
    plain = plain.replace(most[0], " ") if most else plain
    cap = Decimal(most[1].replace(",", "")) * (1_000 if most[2] else 1) if most else None
    found = _TIER.findall(plain)
    tiers: list[tuple[Decimal, Decimal | None]] = [(Decimal(rate), Decimal(width)) for rate, width in found]
    rest = [Decimal(one) for one in _SHARE.findall(_TIER.sub(" ", plain))]
    if tiers and not rest:
        if any(0 < rate < 1 for rate, _ in tiers):
            whole = [(100 * rate if rate < 1 else rate, width) for rate, width in tiers]
            likely = _made(whole, cap).text
            raise ValueError(f"{likely}? Type {likely}.")
        return _made(tiers, cap)
    if tiers or len(rest) != 1 or re.search(r"\d", _SHARE.sub(" ", plain)):
        raise ValueError(ASK_FORMULA)
    [percent] = rest
    if percent == 100 and not cap and not _TO_THE_LIMIT.search(plain):
        raise ValueError(f"100% of what? {ASK_FORMULA}")
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


def _of_saved(found: re.Match[str]) -> Match:
    """Part of so many dollars saved: "50% of the first $23,500"."""
    rate, saved = Decimal(found[1]), Decimal((found[2] or found[4]).replace(",", ""))
    saved *= 1_000 if found[3] or found[5] else 1
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
