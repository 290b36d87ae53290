"""What an occupation earns in an area, by percentile: wages only, no stock.

Texts are matched as people type them: jobs by a code or by what they are called, places by a city, suburb or byname.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from calculators.offer.area_names import Ambiguous, Unknown, area_of, states_of
from calculators.offer.gazetteer import states_in
from calculators.offer.occupation_titles import code_of, elsewhere, meant
from calculators.offer.wage_table import AREAS, CODES, figures

OCCUPATIONS = CODES
"""Standard Occupational Classification codes by title."""
NATION = AREAS[0]
_SHORTEST_BEGINNING = 3


@dataclass(frozen=True)
class Wages:
    """Yearly wages in dollars at the 10th, 25th, 50th, 75th and 90th percentile of an occupation in an area."""

    occupation: str
    area: str
    p10: Decimal
    p25: Decimal
    p50: Decimal
    p75: Decimal
    p90: Decimal


def find_occupation(text: str) -> str:
    """The title meant by a code, a title or what a job is called; raises ``ValueError`` with what to type instead."""
    if text in OCCUPATIONS:
        return text
    code = _typed_code(text) or code_of(text)
    found = [title for title in OCCUPATIONS if OCCUPATIONS[title] == code] or _begun(text.strip().casefold())
    if len(found) != 1:
        raise ValueError(_instead(text))
    return found[0]


def _instead(text: str) -> str:
    """What to type where a title is in none of the table's occupations."""
    if there := elsewhere(text):
        who, codes = there
        if not codes:
            return f"The table has no {who}. Type the percentiles below, or choose an occupation from the list."
        nearest = ", or ".join(title for code in codes for title in OCCUPATIONS if OCCUPATIONS[title] == code)
        return f"The table has no {who}. Choose the nearest: {nearest}. Or type the percentiles below."
    if choices := meant(text):
        *first, last = choices
        return f"Did you mean {', '.join(first)}{' or ' if first else ''}{last}?"
    return "Choose an occupation from the list, such as Software Developers or 15-1252, or type the percentiles below."


def _typed_code(text: str) -> str | None:
    """The code typed, with or without its hyphen or O*NET's decimals."""
    plain = text.strip().replace("-", "").partition(".")[0]
    return f"{plain[:2]}-{plain[2:]}" if plain.isdecimal() else None


def _begun(wanted: str) -> list[str]:
    """Titles that begin as typed; none for a letter or two."""
    titles = [title for title in OCCUPATIONS if title.casefold().startswith(wanted)]
    return titles if len(wanted) >= _SHORTEST_BEGINNING else []


_NOWHERE = re.compile(r"(?i)n ?/? ?a|none|tb[da]|unknown|not sure(?: yet)?|all|any|[?-]+")


def find_area(text: str) -> str:
    """The area's whole name; raises ``ValueError`` with what to type instead."""
    if _NOWHERE.fullmatch(text.strip(" .")):
        raise ValueError(f"Not known yet, or anywhere? Type {NATION}, or leave it blank.")
    try:
        return area_of(text)
    except Ambiguous as several:
        asked = f"There are several. {several.asked}" if len(several.choices) > 1 else several.asked
        raise ValueError(f"{asked} The list has US places only: for one abroad, type the percentiles below.") from None
    except Unknown as unknown:
        if unknown.near:
            raise ValueError(f"Did you mean {unknown.near}? Type {unknown.near}.") from None
        raise ValueError(_not_listed(text, unknown.state)) from None


_ZIP = re.compile(r"\s*[0-9]{5}(?:-[0-9]{4})?\s*")
_TWO_PLACES = re.compile(r"(?i)[a-z]{2}(?: or | and | ?[/&] ?)[a-z]{2}")


def _not_listed(text: str, state: str | None) -> str:
    if _ZIP.fullmatch(text):
        return "Type the city instead of its ZIP code, such as San Jose."
    if _TWO_PLACES.search(text):
        return "Type one place, such as San Jose. For another, change it and read the answer again."
    such_as = f"{state} or {NATION}" if state else f"{NATION} or San Jose"
    return (
        f"Choose an area from the list, such as {such_as}, or type the percentiles below. The list has US places only."
    )


def wages(occupation: str, area: str) -> Wages:
    """The wages of an occupation in an area, both as typed; raises ``ValueError`` with what to type instead."""
    title, place = find_occupation(occupation), find_area(area)
    dollars = figures(OCCUPATIONS[title], place)
    if dollars is None:
        larger = _larger(OCCUPATIONS[title], place)
        raise ValueError(f"Choose a larger area, such as {larger}: BLS prints no wages for {title} in {place}.")
    return Wages(title, place, *map(Decimal, dollars))


def _larger(code: str, place: str) -> str:
    """The first state that the area is in and that has wages of the occupation, else the nation."""
    for state in map(find_area, states_of(place) or states_in(place)):
        if figures(code, state):
            return state
    return NATION
