"""What money buys in one place and in another, by the price level of the area that each is in.

An index of what people buy, rents among it: not the rent that one will pay.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from calculators.offer.area_names import Ambiguous, Unknown, area_of, states_of
from calculators.offer.facts import FIGURES
from calculators.offer.price_table import parity_of
from calculators.offer.wage_table import AREAS

YEAR: int = FIGURES["pay-price-parities"]["year"]
"""Whose prices they are."""
ON_PRICES = (
    f"Prices are those of {YEAR}, from the US Bureau of Economic Analysis: an index of all that people buy in an area."
    " It is not the rent that you will pay, and house prices are not in it. Look at rents where you would live."
)
LIKE = "Type the city where you would live, such as Austin, TX."


class PriceLevel(NamedTuple):
    """An area's prices and its housing, where the whole nation has 100."""

    area: str
    prices: Decimal
    housing: Decimal

    @property
    def states(self) -> tuple[str, ...]:
        """The states that the area's name ends in, by their two letters; none for a whole state or the rest of one."""
        return tuple(code.upper() for code in states_of(self.area))


def level_of(place: str) -> PriceLevel:
    """The prices where a typed place is; raises ``ValueError`` with what to type instead. The nation is no place."""
    found = _level(place)
    if isinstance(found, str):
        raise ValueError(found)
    return found


def levels_of(places: Mapping[str, str], called: Callable[[str], str]) -> tuple[dict[str, PriceLevel], list[str]]:
    """The prices at typed places by their keys, and a sentence for each that was not found, with what to type instead.

    ``called`` is the offer or the job of a key, in words.
    """
    found, lost = {}, []
    for key, place in places.items():
        try:
            found[key] = level_of(place)
        except ValueError as error:
            lost.append(f"We found no prices where {called(key)} is. {error}")
    return found, lost


@lru_cache(maxsize=64)
def _level(place: str) -> PriceLevel | str:
    try:
        area = area_of(place)
    except Ambiguous as several:
        return several.asked
    except Unknown as unknown:
        return f"Type {unknown.near or unknown.state}." if unknown.near or unknown.state else LIKE
    parity = parity_of(area)
    if parity is None or area == AREAS[0]:
        return LIKE
    return PriceLevel(area, parity.prices, parity.housing)


def same_prices(dollars: Decimal, here: PriceLevel, there: PriceLevel) -> Decimal:
    """What buys ``there`` as much as ``dollars`` buy here."""
    return dollars * there.prices / here.prices
