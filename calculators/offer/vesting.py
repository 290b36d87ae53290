"""Vesting schedules as people type them: ``40/30/20/10 quarterly cliff 12``, "4 years with a 1 year cliff"."""

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from calculators.offer.dated_vests import MOST_YEARS, dated
from calculators.offer.schedules import FREQUENCIES, Schedule, Vest, yearly_shares
from calculators.offer.vesting_parts import (
    ask_whose_shares,
    even_years,
    months_after_cliff,
    take_cliff,
    take_first_year,
    take_frequency,
    take_numbers_of_years,
    take_share_of_a_vest,
    vests_or_years,
)
from calculators.offer.vesting_words import (
    BESIDE,
    EVERY,
    OF_THE_REST,
    TYPE_INSTEAD,
    is_by_year,
    is_share,
    plain_words,
    tokens_of,
    with_pairs,
)

__all__ = ["FREQUENCIES", "Schedule", "Vest", "schedule", "schedule_of"]


def schedule_of(shape: str | Iterable[tuple[int, int]]) -> Schedule:
    """The schedule typed as ``shape``, or of its vests: each a month and its percent of the grant."""
    if isinstance(shape, str):
        return schedule(shape)
    return Schedule("", tuple(Vest(month, Fraction(percent, 100)) for month, percent in shape))


_USUAL_YEARS = 4
_MANY = "(6|8|10|12|16|20|24|36|48|60)"
_EQUAL_VESTS = re.compile(rf"\b{_MANY} ?[x×*] ?[0-9.]+ ?%|\b[0-9.]+ ?% ?[x×*] ?{_MANY}\b")
_FIRST = r"(?:first|1st|one|1|a|twelve|12)[- ]?"
_A_YEAR = (
    rf"(?:{_FIRST}(?:full )?(?:year|yr|months?|mos?)(?: of (?:service|employment))?|(?:year|yr) (?:1|one)"
    rf"|{_FIRST}anniversary)"
)
_FIRST_SHARE = re.compile(
    r"(?:the )?(?:first )?(?:(?P<percent>[0-9]+(?:\.[0-9]+)?) ?(?:%|percent)|1/(?P<part>[2-9]))"
    r"(?: of (?:it|the) ?(?:grant|shares|units|total|options|rsus)?)?"
    r"(?: (?:will )?vest(?:s|ing|ed)?)?(?: (?:after|at|on|upon|in|by|the|end|of|your|with|an?))*"
    rf" {_A_YEAR}(?:[- ](?:anniversary|cliff|mark))?"
    r"(?: of (?:the |your )?(?:start|grant|hire|vesting commencement)(?: date)?)?"
    r"(?P<rest>(?=[ ,;:]).*)"
)
"""What vests with the first year, and what is said of the rest."""
_AT_ONCE = re.compile(
    r"(?:already |100 ?% )?(?:fully|immediate(?:ly)?|all) ?(?:vest(?:s|ed|ing)?)?(?: (?:at|on) .*)?|no vesting"
)
_BARE = re.compile(r"[1-9]|10")
_COMMA_INSIDE = re.compile(r"(?<![0-9,.])([0-9]{1,2}),([0-9]{1,2})(?![0-9]|,[0-9])")
"""A number with a single comma inside."""


@lru_cache(maxsize=256)
def schedule(text: str) -> Schedule:
    """The schedule that is typed: by its years, or by years and then by vests, as ``5/15, then 20% every 6 months``.

    Raises ``ValueError`` with what to type instead.
    """
    try:
        return _by_years(text)
    except ValueError:
        if len(text) > _LONGEST or not (_IN_WORDS.search(text) or _IN_PARTS.search(text)):
            raise
        from calculators.offer.stepped_vests import years_then_vests  # fetched when it is needed: see publish/bundle.py
        from calculators.offer.worded_schedules import in_percents, said_otherwise

        if percents := in_percents(text):
            return replace(_by_years(percents), text=text.strip())
        if instead := said_otherwise(text):
            return replace(_by_years(instead), text=text.strip())
        if not (days := years_then_vests(plain_words(text))):
            raise
        return Schedule(text.strip(), tuple(Vest(month, share) for month, share in days.items()))


_IN_WORDS = re.compile(r"[0-9].*[0-9].*[a-z]{3}|[a-z]{3}.*[0-9].*[0-9]", re.IGNORECASE)
_IN_PARTS = re.compile(r"[¼-¾⅐-⅞]|[1-9]/[1-9]")
_LONGEST = 160
"""Characters of such a schedule in whole sentences."""


def _by_years(text: str) -> Schedule:
    """The schedule typed as ``40/30/20/10`` or ``4 years``, with a frequency and a cliff if they follow.

    Shares that add up to 100 but for a tenth, such as thirds, are stretched to it. A frequency or a cliff alone is that
    of the usual four even years. A comma inside of shares that add up to 100 by it is a decimal one, as in
    ``33,33/33,33/33,34``. Raises ``ValueError`` with what to type instead.
    """
    commas = list(_COMMA_INSIDE.finditer(text))
    if not commas or (len(commas) == 1 and int(commas[0][1]) + int(commas[0][2]) == 100):  # 19,81 are two years
        return _schedule(text)
    with_points = _COMMA_INSIDE.sub(r"\1.\2", text)
    try:
        return replace(_schedule(with_points), text=text.strip())
    except ValueError as unread:
        try:
            return _schedule(text)
        except ValueError:
            if re.search("[/;]", text):
                raise unread from None
            raise


_THIRDS = re.compile(r"\b33 ?1/3 ?%?|\b33 ?\u2153 ?%?")
_CLIFF_AND_REST = re.compile(
    r"\b25 ?% (?:(?:1|one)[- ]year )?cliff,? (?:(?:and|then|with) )?(?:the )?(?:rest|remainder)(?: vests?)? "
    r"(monthly|quarterly|yearly|annually)$"
)


def _schedule(text: str) -> Schedule:
    plainer = _CLIFF_AND_REST.sub(r"25% after 1 year then \1 over 36 months", _THIRDS.sub("33.3%", text.strip()))
    if plainer != text.strip():
        return replace(_schedule(plainer), text=text.strip())
    if len(text) <= 120 and (days := dated(plain_words(text))):
        return Schedule(text.strip(), tuple(Vest(month, share) for month, share in days.items()))
    plain = text.strip(" .").lower()
    if _AT_ONCE.fullmatch(plain):
        raise ValueError("Type it as a sign-on if it is yours at the start, or 100 if it vests in the first year.")
    if _BARE.fullmatch(plain):
        years = "1 year" if plain == "1" else f"{plain} years"
        raise ValueError(f"Type {years}.")
    if (vests := _EQUAL_VESTS.search(plain)) and not re.search(r"year|yr|annual|quarter|month|cliff|/", plain):
        raise ValueError(_how_often(int(vests[1] or vests[2])))
    if re.search(r"\b(?:after|at) (?:[2-9]|two|three|four|five)[- ]?(?:years|yrs)\b", plain):
        raise ValueError(TYPE_INSTEAD)
    if len(text) <= 120 and (whole := _first_year_and_rest(plain_words(text))):
        return yearly_shares(text.strip(), whole.years, every=whole.every, cliff=12)
    tokens = tokens_of(text) if len(text) <= 120 else []
    in_all = len(tokens)
    cliff = take_cliff(tokens) or take_first_year(tokens)
    by_year = is_by_year(tokens) or (cliff == 12 and "then" in tokens)
    said = len(tokens)
    every_few_months = 0 if by_year else vests_or_years(tokens)
    every = take_frequency(tokens)
    take_numbers_of_years(tokens)
    if every_few_months:
        ask_whose_shares([token for token in tokens if is_share(token)], every, cliff)
    if len(tokens) < said and not by_year:
        take_share_of_a_vest(tokens, every)
    if len(tokens) < in_all and not set(tokens) - BESIDE:
        tokens = [12 * _USUAL_YEARS]
    if re.match(r"[^,+&/;]{3,9}cliff ?[,+&/;]", plain) and {24, 36} & {*tokens} and "total" not in plain:
        tokens = ["then", *tokens]  # a cliff before the years, which may count its year or not
    if cliff and (months := months_after_cliff(tokens)):
        # "1 year cliff, then monthly over 3 years" may count the first year or not; "for 3 years" does not.
        if cliff != 12 or months not in (24, 36, 48):
            raise ValueError(TYPE_INSTEAD)
        if months == 48 or not re.search(r"\b(?:for|next|another|remaining|following|installments?)\b", plain):
            how = next(name for name, length in FREQUENCIES.items() if length == every)
            either = " or ".join(f"{years} years {how} cliff 12" for years in (months // 12, months // 12 + 1))
            raise ValueError(f"Type the percent for each year, or the years in all: {either}.")
        tokens = [months + 12]
    shares = _shares(tokens, by_year=by_year)
    if cliff > 12 and "then" in tokens and sum(map(bool, shares[: -(-cliff // 12)])) > 1:
        raise ValueError(TYPE_INSTEAD)  # "2 year cliff then 50/50": whose years are they?
    if cliff > 12 * len(shares):
        raise ValueError(f"The cliff must come within the {12 * len(shares)} months of the schedule.")
    return yearly_shares(text.strip(), shares, every=every, cliff=cliff)


class _FirstAndRest(NamedTuple):
    """Percents by year, and the months from one vest after the first year to the next."""

    years: tuple[Fraction, ...]
    every: int


def _first_year_and_rest(plain: str) -> _FirstAndRest | None:
    """Reads "25% after the first year and the remainder in 36 equal monthly installments"; ``None`` for other texts."""
    said = _FIRST_SHARE.fullmatch(plain)
    if not said:
        return None
    first = Fraction(said["percent"] or Fraction(100, int(said["part"])))
    left = 100 - first
    if re.search(r"\b(?:after|at|on) (?:the )?(?:[2-9]|1[3-9]|two|second|2nd|month|year)\b", said["rest"]):
        return None
    tokens = tokens_of(said["rest"])
    every = take_frequency(tokens) if (is_told := bool(EVERY.keys() & with_pairs(tokens))) else 1
    of_rest = not {"rest", "remainder", "remaining", "balance"}.isdisjoint(tokens)
    tokens = [token for token in tokens if token not in BESIDE and token not in OF_THE_REST]
    lengths = [token for token in tokens if isinstance(token, int)]
    shares = [Fraction(token) for token in tokens if isinstance(token, str) and is_share(token)]
    if len(lengths) + len(shares) != len(tokens) or len(lengths) > 1 or len(shares) > 1 or not 0 < left < 100:
        return None
    one_vest = shares[0] if shares and abs(shares[0] - left) > 1 else None
    years = even_years([Decimal(first.numerator) / first.denominator])
    if lengths:
        more = lengths[0] - 12 if lengths[0] == 12 * years and not of_rest else lengths[0]
    elif one_vest:
        counts = [round(whole / one_vest) * every for whole in (left, 100)]  # 1/48 of the grant, 1/36 of what is left
        more = next((count for count in counts if count % 12 == 0), 1) if is_told else 1
    elif is_told and years:
        more = 12 * years - 12
    else:
        return None
    if more % 12 or not 0 < more <= 12 * MOST_YEARS - 12:
        return None
    if one_vest and all(abs(one_vest * more / every - whole) > 1 for whole in (left, 100)):
        return None
    if years and more == 12 * years - 12:
        first = Fraction(100, years)
    return _FirstAndRest((first, *[(100 - first) * 12 / more] * (more // 12)), every)


def _how_often(vests: int) -> str:
    """What to type for so many equal vests, which may be years, half-years, quarters or months."""
    often = {"half year": (2, "half-yearly"), "year": (1, "yearly")} if vests <= 10 else {"quarter": (4, "quarterly")}
    often = {"month": (12, "monthly")} if vests > 20 else often
    return " ".join(f"Every {one}? Type {vests // times} years {said}." for one, (times, said) in often.items())


def _shares(tokens: list[str | int], *, by_year: bool) -> tuple[Fraction, ...]:
    """The percent of each year, from shares, from a number of years, or from both."""
    left = [token for token in tokens if token not in BESIDE]
    lengths = [token for token in left if isinstance(token, int)]
    typed = [token for token in left if isinstance(token, str)]
    if len(lengths) > 1 or not left or not all(is_share(token) for token in typed):
        raise ValueError(TYPE_INSTEAD)
    shares = [Decimal(token) for token in typed]
    if by_year and not lengths and (even := even_years(shares)):
        return (Fraction(100, even),) * even
    years, months = divmod(lengths[0] if lengths else 12 * len(shares), 12)
    if months or not years:
        raise ValueError(TYPE_INSTEAD)
    if max(years, len(shares)) > MOST_YEARS:
        raise ValueError(f"Type at most {MOST_YEARS} years.")
    if not shares or (years > 1 and (shares == [Decimal(100)] or years == even_years(shares))):
        return (Fraction(100, years),) * years
    if len(shares) != years:
        raise ValueError(TYPE_INSTEAD)
    total = sum(shares, Decimal(0))
    if abs(total - 100) > Decimal("0.1"):
        even = len(shares) if len(shares) > 1 and len(set(shares)) == 1 else even_years(shares)
        told = f" For {even} equal years, type {even} years." if even else ""
        raise ValueError(f"The years add up to {total.normalize():f}; make them add up to 100.{told}")
    return tuple(Fraction(share) * 100 / Fraction(total) for share in shares)
