"""Where the reader lives: what a state and a city take of pay hangs on it."""

from collections.abc import Iterable

from calculators.declare.fields import ask, record
from calculators.declare.reading import Problem
from calculators.offer.state_names import PLACES, STATES

CITIES = {place: f"{STATES[state]}: {place}" for state in STATES for place in PLACES.get(state, ())}


@record
class Residence:
    """A state, and a city or county where one takes a tax of its own."""

    state: str = ask(
        "State",
        "Where you live and work all year. Blank: no state tax.",
        default="",
        options={"": "Not counted", **STATES},
        usual={state: {"city": ""} for state in PLACES},
    )
    city: str = ask(
        "City or county",
        "Only where it takes a tax of its own that we have.",
        default="",
        options={"": "None of these", **CITIES},
    )


def residence_problems(home: Residence) -> Iterable[Problem]:
    """What to choose instead of a city in another state."""
    if home.city and home.city not in PLACES.get(home.state, ()):
        state = CITIES[home.city].partition(":")[0]
        yield Problem("city", f"Choose {state} as the state above, or “None of these” here.")
