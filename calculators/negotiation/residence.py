"""Where the reader lives and how the household files: what the United States, a state and a city take hangs on it."""

from collections.abc import Iterable

from calculators.declare.fields import ask, record
from calculators.declare.reading import Problem
from calculators.declare.units import Percent, UsdPerYear, YearlyPay
from calculators.offer.state_names import PLACES, STATES

CITIES = {place: f"{STATES[state]}: {place}" for state in STATES for place in PLACES.get(state, ())}
FILINGS = {"single": "Single", "joint": "Married, jointly", "head_of_household": "Head of household"}


@record
class Home:
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


@record
class Return:
    """How the household files, and who else earns on it."""

    filing: str = ask(
        "You file",
        "Jointly: on one return, as a couple. Head of household: unmarried, keeping a home for a child or a relative.",
        default="single",
        options=FILINGS,
        usual={"joint": {"partner_wages": ""}},
    )
    partner_wages: YearlyPay = ask(
        "Second earner's wages", "Jointly only: what the other of you earns in the year. Blank: nothing."
    )


@record
class Residence(Return, Home):
    """Where one lives with the offer on the table, and how the household files."""

    pre_tax_saving: UsdPerYear = ask(
        "Pre-tax saving",
        "What leaves your pay in the year before income tax: 401(k), health premiums, HSA. Jointly: of both.",
    )
    state_percent: Percent = ask(
        "Another state or local rate",
        "One flat share of all wages, beside what is counted of your state and city. Blank: none.",
        at_most=30,
    )


def home_problems(home: Home, prefix: str = "") -> Iterable[Problem]:
    """What to choose instead of a city in another state; ``prefix`` stands before the names of its fields."""
    if home.city and home.city not in PLACES.get(home.state, ()):
        state = CITIES[home.city].partition(":")[0]
        yield Problem(f"{prefix}city", f"Choose {state} as the state above, or “None of these” here.")


def residence_problems(home: Residence) -> Iterable[Problem]:
    """The same, and what does not fit of the return."""
    yield from home_problems(home)
    yield from return_problems(home)


def return_problems(home: Return) -> Iterable[Problem]:
    """What to do about a second earner on a return that has one earner."""
    if home.partner_wages and home.filing != "joint":
        yield Problem("partner_wages", "Leave this blank, or choose “Married, jointly” above.")
