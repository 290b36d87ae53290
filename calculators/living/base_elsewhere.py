"""What the offer's base salary comes to at the prices of the other places that were typed, in sentences."""

from collections.abc import Iterable

from calculators.negotiation.present_job import THE_JOB
from calculators.negotiation.reasons import usd
from calculators.negotiation.record import Negotiation
from calculators.offer.living_prices import ON_PRICES, levels_of, same_prices

ASK_PLACE = "Type the place of the offer on the table, and what its base buys elsewhere is shown."


def base_elsewhere(n: Negotiation) -> Iterable[str]:
    """A sentence for each other place; where one is not found, what to type instead."""
    if not n.place:
        yield ASK_PLACE
        return
    places = {"": n.place, **{key: home.place for key, home in n.home_of.items() if home.place}}
    levels, lost = levels_of(places, _called)
    yield from lost
    here = levels.pop("", None)
    if here is None:
        return
    elsewhere = {there.area: there for there in levels.values() if there.area != here.area}
    for there in elsewhere.values():
        yield (
            f"A base of {usd(n.base)} in {here.area} buys about what {usd(same_prices(n.base, here, there))} buys in"
            f" {there.area}."
        )
    if elsewhere:
        yield ON_PRICES


def _called(key: str) -> str:
    return {"": "your offer", THE_JOB: "your present job"}.get(key, f"offer {key.upper()}")
