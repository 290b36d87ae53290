"""Numbers and words as people type them, into exact values.

Everything raises ``ValueError`` with a sentence that says what to type instead.
"""

import re
from decimal import Decimal

from calculators.declare.money import money_text
from calculators.declare.typed import (
    ABOUT,
    COUNTED,
    OR_SO,
    SCALES,
    count_of,
    figure,
    folded,
    is_range,
    listed,
    parts,
    refuse_nothing,
    scaled,
    settled,
    short,
    unclear,
    words,
)

__all__ = ["money_text", "number_text", "plain_text", "share_text", "year_text"]

_SIGN = re.compile(r"%|\bper ?cent\b|\bpct\b")
_SHARE = re.compile(r"0?,([0-9]+)")
"""A share of 1 with a decimal comma."""
_COMMA_FIRST = re.compile(r"^0?,(?=[0-9])")
_PERCENT = dict.fromkeys(("%", "percent", "pct"), 1)
_LENGTHS = (
    {
        **dict.fromkeys(listed("months month mos mo mths mth m"), 1),
        **dict.fromkeys(listed("years year yrs yr y"), 12),
    },
    {
        **dict.fromkeys(listed("days day d"), 1),
        **dict.fromkeys(listed("weeks week wks wk w"), 7),
    },
    {
        **dict.fromkeys(listed("workdays days day d"), 1),
        **dict.fromkeys(listed("workweeks weeks week wks wk w"), 5),
    },
)
"""Lengths of time that can be told in one another. Days off are workdays, and there are five to a week."""
_OFF = listed("pto paid time off vacation leave holidays working business of")
_A_WEEKS_HOURS = re.compile(r"(?:hours?|hrs?|h)?(?: ?(?:/|per|an?|each) ?(?:week|wk|w)| weekly)?")

_THINGS = listed(
    "share shares unit units rsu rsus option options iso isos nso nsos stock stocks people employees fully diluted fd "
    "outstanding total in of incentive nqso nqsos psu psus ppu ppus gsu gsus refresher refreshers refreshes grants"
)
_OF_A_YEAR = listed("per a / each year yr annual annually yearly pa of base salary target bonus round")
"""What may stand after a percent."""

_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_A_YEAR = re.compile(
    r"(?:(?:at|in|after|from) )?(?:the )?(?:end of )?(?:the )?"
    r"(?:(?:year|yr|y) ?([0-9]|one|two|three|four|five)"
    r"|([1-9](?:st|nd|rd|th)|first|second|third|fourth|fifth) (?:year|yr))"
)
_YEARS_ON = re.compile(r"(?:(?:after|in|at) )?([0-9]{1,3}|one|two|three|four|five)[ -]?(years?|yrs?|y|months?|mos?)")
_TIMES_WORDS = listed("in after month for within")
_LENGTH = re.compile(r"([0-9][0-9.,]*[\s-]*[a-z]+)[\s,]*(?:and\s+)?([0-9][0-9.,]*\s*[a-z]+)")


def number_text(text: str, *, like: str, after: str, whole: bool, small: bool = False) -> Decimal | int:
    """The number meant by ``text``; ``after`` is the unit that may follow it, such as ``%`` or ``months``.

    A percent below 1 is asked back, since 0.125 mostly stands for 12.5%, unless its sign is typed or it is ``small`` by
    nature.
    """
    plain = folded(text)
    refuse_nothing(plain)
    if "$" in plain:
        raise ValueError(f"Leave out the dollar sign: type a number, such as {like}.")

    def read(plain: str) -> Decimal:
        asks_back = after.startswith("%") and not small and not _SIGN.search(plain)
        if asks_back and (share := _SHARE.fullmatch(plain)):
            _ask_back_a_share(Decimal(f"0.{share[1]}"))
        value = _read(plain, like, after, whole=whole)
        if asks_back:
            _ask_back_a_share(value)
        if whole and value != value.to_integral_value():
            raise ValueError(f"Type a whole number, such as {like}.")
        return value

    value = settled(read, plain)
    return int(value) if whole else value


def share_text(text: str, *, like: str, below: int = 1) -> Decimal:
    """Percent of a whole that is hardly ever ``below`` 1: 0.15% and 0.093 are asked back, and 0.150% is itself.

    Of a target it is hardly ever below 3 either: 1.2 times it is 120%.
    """
    text = _COMMA_FIRST.sub("0.", folded(text)) or text
    percent = Decimal(number_text(text, like=like, after="%", whole=False, small=True))
    if 0 < abs(percent) < below and not re.search(r"\.[0-9]{3,} ?(?:%|per)", folded(text)):
        likely = short(100 * percent)
        itself = likely if abs(percent) >= Decimal("0.01") else _with_three_places(100 * percent)
        raise ValueError(f"{likely}%? Type {itself}. For {short(percent)}%, type {_with_three_places(percent)}.")
    return percent


def _with_three_places(percent: Decimal) -> str:
    """As a percent below 1 is typed so that it is read as itself."""
    digits = f"{percent:f}"
    whole, _, part = digits.partition(".")
    return f"{whole}.{part:0<3}%"


def year_text(text: str, *, like: str) -> Decimal | int:
    """The number of a year of the job: "2", "year 2", "end of the second year", "after 24 months"."""
    said = _A_YEAR.fullmatch(folded(text))
    number = (said[1] or (said[2][0] if said[2][0].isdecimal() else said[2])) if said else text
    if after := _YEARS_ON.fullmatch(folded(text)):
        months = count_of(after[1]) * (1 if after[2].startswith("m") else 12)
        years, part = divmod(months, 12)
        if part:
            whole = f"Type {years} or {years + 1}" if years else f"Type {years + 1}"
            raise ValueError(f"{whole}, the year at whose end it is.")
        number = str(years)
    return _ORDINALS.get(number) or number_text(number, like=like, after="", whole=True)


def plain_text(text: str, longest: int, *, keeps_lines: bool = False) -> str:
    """``text`` without control characters; a line break is a space unless it is to be kept."""
    lines = ("".join(c if c.isprintable() else " " * c.isspace() for c in line).strip() for line in text.splitlines())
    clean = ("\n" if keeps_lines else " ").join(lines).strip()
    if len(clean) > longest:
        raise ValueError(f"Use at most {longest} characters.")
    return clean


def _read(plain: str, like: str, after: str, *, whole: bool) -> Decimal:
    is_time = any(after in lengths for lengths in _LENGTHS)
    if is_time and (both := _LENGTH.fullmatch(plain)):
        return sum((_read(part, like, after, whole=False) for part in both.groups()), Decimal(0))
    first, _, rest = plain.replace("-", " ").partition(" ")
    if first in COUNTED and (whole or is_time):
        plain = f"{COUNTED[first]} {rest}"
    typed = parts(plain)
    if typed is None:
        raise unclear(like)
    if is_range(typed.head, typed.tail):
        raise ValueError(f"Type one figure, such as {like}.")
    scale, tail = scaled(typed.tail) if after == "" else ("", typed.tail)
    if "%" in tail and after != "×" and not after.startswith("%"):
        raise ValueError(f"Leave out the percent sign: type a number, such as {like}.")
    wary = scale in ("", "k", "thousand") and (whole or (after == "" and not re.fullmatch(r".\...[1-9]", typed.digits)))
    value = figure(typed.digits, scale, like, wary=wary) * _sign(typed.head, after, like)
    if after == "hours" and _A_WEEKS_HOURS.fullmatch(tail):
        tail = ""
    times, parted = _units(tail, after, like)
    return value * times / parted if parted > 1 else value * times


def _sign(head: str, after: str, like: str) -> int:
    beside = _THINGS if after == "" else _OF_A_YEAR if after.startswith("%") else frozenset()
    beside = _TIMES_WORDS if any(after in lengths for lengths in _LENGTHS) else beside
    before = [word for word in words(head) if word not in beside]
    if before.count("-") > 1 or not set(before) <= ABOUT | {"-", "x" if after == "×" else "-"}:
        raise unclear(like)
    return -1 if "-" in before else 1


def _units(tail: str, after: str, like: str) -> tuple[int, int]:
    """What to multiply and to divide by, from the words after the figure."""
    said = [word for word in words(tail.replace("per cent", "percent")) if word not in OR_SO | {".", ","}]
    beside = _THINGS if after == "" else _OF_A_YEAR if after.startswith("%") else frozenset()
    beside = _OFF if after == "workdays" else beside
    said = [word for word in said if word not in beside]
    if not said:
        return 1, 1
    if len(said) > 1:
        raise unclear(like)
    for lengths in _LENGTHS:
        if after in lengths and said[0] in lengths:
            return lengths[said[0]], lengths[after]
        if after in lengths and said[0] in {*_LENGTHS[0], *_LENGTHS[1]}:
            after = after.replace("workweeks", "weeks")
            told = " A month is a little over 4 weeks." if after == "weeks" else ""
            raise ValueError(f"Type {after}, such as {like}.{told}")
    if after == "×":
        known = {"x": (1, 1), "×": (1, 1), "times": (1, 1), **dict.fromkeys(_PERCENT, (1, 100))}
    else:
        known = dict.fromkeys(_PERCENT if after.startswith("%") else (after, after.removesuffix("s")), (1, 1))
    if said[0] in known:
        return known[said[0]]
    raise ValueError(f"Type a plain number, such as {like}.") if said[0] in SCALES else unclear(like)


def _ask_back_a_share(percent: Decimal) -> None:
    if 0 < abs(percent) < 1:
        likely = short(percent * 100)
        typed = likely if abs(percent) >= Decimal("0.01") else f"{likely}%"
        raise ValueError(f"{likely}%? Type {typed}, or {short(percent)}% with its sign.")
