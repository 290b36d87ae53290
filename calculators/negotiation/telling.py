"""Which reasons the reader gives. One that is kept back supports no ask, and no letter says it."""

from typing import Any

from calculators.declare.fields import ask, fields_of, record

_GIVEN = {"": "Give it", "kept_back": "Keep it back"}


def _reason(label: str, *, counts: bool = True) -> Any:
    return ask(label, options=_GIVEN, ticked=True, counts=counts)


@record
class Telling:
    """The reasons that may be given."""

    tells_offers: str = _reason("Other offers and talks")
    tells_market: str = _reason("The market figure")
    tells_posted: str = _reason("Their posted range")
    tells_forfeited: str = _reason("What leaving forfeits")
    tells_floor: str = _reason("The cash you need in year 1")
    tells_scope: str = _reason("What shows your level", counts=False)


REASONS = tuple(fields_of(Telling))
"""The names of its fields, in order."""


def may_say(n: Telling, reason: str) -> bool:
    """Whether a reason is given: ``offers``, ``market``, ``posted``, ``forfeited``, ``floor`` or ``scope``."""
    said: str = getattr(n, f"tells_{reason}")
    return said != "kept_back"
