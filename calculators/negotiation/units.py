"""Units that only a negotiation has: vesting schedules and prices by year."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated

from calculators.declare.numbers import money_text, share_text
from calculators.declare.units import Unit
from calculators.offer.by_year import Percents
from calculators.offer.equity import Prices
from calculators.offer.presets import PRESETS
from calculators.offer.vesting import Schedule, schedule

SCHEDULES = {slug: preset.name for slug, preset in PRESETS.items()}
"""Names of the known schedules, for a form's suggestions."""

_BY_NAME = {preset.name.casefold(): preset for preset in PRESETS.values()}
_BY_TICKER = {"amzn": "amazon", "goog": "google", "googl": "google", "msft": "microsoft", "nvda": "nvidia"}
MOST_PRICES = 10
_LONGEST = 300
"""Characters of ten years' figures, each beside its year; a page of brackets would take half a minute to search."""
_ONE_PRICE = re.compile(r"\$?[1-9][0-9]?,[0-9]{3}(?:\.[0-9]+)?")
_THOUSANDS = re.compile(r"(?<![0-9.])[0-9]{1,3},[0-9]{3}(?![0-9])")
_IN_THOUSANDS = re.compile(r"[km]$", re.I)
_PRICES = "Type one price a year, a cent or more, such as 170.16 / 286.98 / 504.22."
_NAMES_OF_YEARS = re.compile(
    r"(?<![0-9.,$])20[0-9]{2}(?![0-9]|[.,][0-9])|\([^)]*\)|\b(?:year|yr|y) ?[0-9]{1,2}\b", re.I
)
"""Years beside their prices: a calendar year, one in brackets, or "year 1". They are no prices."""


def read_vesting(text: str) -> Schedule:
    """The schedule of a known slug or name, else the one typed; raises ``ValueError`` with what to type instead."""
    wanted = text.strip().casefold()
    preset = PRESETS.get(_BY_TICKER.get(wanted, wanted)) or _BY_NAME.get(wanted)
    return Schedule(preset.slug, preset.schedule.vests) if preset else schedule(text)


def write_vesting(schedule: Schedule) -> str:
    """The schedule's name where it has one, else its text."""
    return SCHEDULES.get(schedule.text, schedule.text)


def vesting_in_words(schedule: Schedule) -> str:
    """How it vests, without whose habit that is: "even over 4 years, quarterly"."""
    return write_vesting(schedule).rpartition(": ")[2]


def read_prices(text: str) -> Prices:
    """Prices separated by slashes, semicolons or spaces; by commas too where they cannot be thousands.

    "5,100" is one price. All may have their years beside them. Raises ``ValueError`` with what to type instead, also
    where commas may mean either.
    """
    if len(text) > _LONGEST:
        raise ValueError(_PRICES)
    if _NAMES_OF_YEARS.search(text):
        text = _without_years(text)
    parts = text.replace(", ", "/").replace(";", "/").replace("/", " ").split()
    if len(parts) == 1 and not _ONE_PRICE.fullmatch(parts[0]):
        if _THOUSANDS.search(parts[0]):
            raise ValueError("Put slashes between years, such as 170.16 / 286.98. One price? Type it without commas.")
        parts = parts[0].split(",")
    if not 0 < len(parts) <= MOST_PRICES:
        raise ValueError(_PRICES)
    try:
        prices = tuple(money_text(part, like="170.16", yearly=False, least=0) for part in parts)
    except ValueError:
        raise ValueError(_PRICES) from None
    if any(_IN_THOUSANDS.search(part) for part in parts):
        each = " / ".join(_IN_THOUSANDS.sub("", part).lstrip("$") for part in parts)
        raise ValueError(f"That much for one unit? Type its price in dollars, such as {each}.")
    if not all(Decimal("0.01") <= price <= 10**9 for price in prices):
        raise ValueError(_PRICES)
    return Prices(prices)


def percents_read(like: str, *, least: int, most: int, below: int = 1) -> Callable[[str], Percents]:
    """Reads a percent for each year, such as ``like``, from ``least`` to ``most``; raises ``ValueError`` otherwise.

    One ``below`` that, but for 0, is asked back.
    """
    wanted = f"Type a percent for each year, from {least} to {most}, such as {like}."

    def read(text: str) -> Percents:
        if len(text) > _LONGEST:
            raise ValueError(wanted)
        parts = re.sub(r"\s+(?=%)|percent", "", text.strip().replace(", ", "/")).replace(";", "/")
        each = re.split(r"\s*/\s*|\s*,\s*|\s+", parts)
        if len(each) > MOST_PRICES:
            raise ValueError(wanted)
        try:
            found = tuple(share_text(one, like=like.split(" / ")[0], below=below) for one in each)
        except ValueError as problem:
            raise ValueError(f"{wanted} {problem}" if "%?" in str(problem) else wanted) from None
        if not all(least <= one <= most for one in found):
            raise ValueError(wanted)
        return Percents(found)

    return read


def _without_years(text: str) -> str:
    """Prices with their years beside them, by slashes; raises ``ValueError`` where a price has none or years skip."""
    marked = _NAMES_OF_YEARS.sub(lambda one: f" @{re.sub('[^0-9]', '', one[0])} ", text)
    tokens = re.sub(r"[/;:=|]|, |,$| [-–—] |-$", " ", marked).split()
    years = [int(one[1:] or 0) for one in tokens if one.startswith("@")]
    prices = [one for one in tokens if not one.startswith("@")]
    is_year = [one.startswith("@") for one in tokens]
    in_order = years == list(range(years[0], years[0] + len(prices))) and (years[0] == 1 or years[0] >= 2_000)
    if not in_order or not any(is_year == [first, not first] * len(prices) for first in (True, False)):
        raise ValueError(f"{_PRICES} The first is year 1: leave out which years they are.")
    return " / ".join(prices)


Vesting = Annotated[Schedule, Unit(read=read_vesting, write=write_vesting, kind="schedule")]
PriceByYear = Annotated[Prices, Unit(read=read_prices, before="$", kind="prices")]
_RAISES = percents_read("3 / 5 / 4", least=-50, most=100)
_SHARES = percents_read("100 / 80 / 120", least=0, most=1_000, below=3)
RaiseByYear = Annotated[Percents, Unit(read=_RAISES, after="%", kind="percents")]
ShareByYear = Annotated[Percents, Unit(read=_SHARES, after="%", kind="percents")]
FOUR_EVEN_YEARS = schedule("25/25/25/25")
