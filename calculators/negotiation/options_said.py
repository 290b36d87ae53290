"""Options that were typed as such, where nothing else says that they are options: asked back, not counted as stock."""

import re
from collections.abc import Mapping

from calculators.declare.typed import folded
from calculators.negotiation.companies import INSTRUMENTS, LISTED_OPTIONS, OPTIONS

_WORDS = re.compile(r"\b(?:options?|[in]sos?|nqsos?)\b")
_MAY_SAY = "units", "grant", "price", "sized_price"
CHOOSE_OPTIONS = (
    f"Options? In “Listed or private?” choose “{INSTRUMENTS[OPTIONS]}” or “{INSTRUMENTS[LISTED_OPTIONS]}”. If it is"
    " stock, {instead}."
)


def options_asked(typed: Mapping[str, str], *, has_strike: bool, has_kind: bool = False) -> str:
    """What to type of equity that does not count as options, where a strike, a word or a kind of option says it is.

    ``typed`` has the texts of its record; ``has_strike`` is whether a strike above 0 is among them, ``has_kind`` if
    ISO or NSO was chosen. Blank where nothing does.
    """
    said = next((name for name in _MAY_SAY if _WORDS.search(folded(typed.get(name, "")))), "")
    if has_strike:
        return CHOOSE_OPTIONS.format(instead="leave the strike price blank")
    if has_kind:
        return CHOOSE_OPTIONS.format(instead="choose “Not said” for the kind of options")
    return CHOOSE_OPTIONS.format(instead=f"type “{typed[said].strip()}” without that word") if said else ""
