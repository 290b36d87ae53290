"""A working cannot lie: each is evaluated with the exact numbers, in every case, and comes to its figure."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.catalog import CATALOG
from calculators.declare.calculator import GUARD
from calculators.declare.charts import COLOURS, Chart
from calculators.declare.fields import Field, fields_of, has_field
from calculators.declare.units import Unit, price_in_words
from calculators.negotiation.in_currency import typed_in_its_form
from calculators.render.words import Scope, plain
from tests.strategies import instruments, negotiations, situations
from website.cases import cases_of

TOLERANCE = Fraction(1, 10**12)
UNEVALUATED: dict[tuple[str, str], str] = {}
"""Workings that say how without a formula of plain arithmetic, each with its reason; filled in below."""


class ExactScope(Scope):
    """Names are filled in with exact numbers in brackets, percents as parts of a hundred."""

    def within(self, record: object) -> "ExactScope":
        return ExactScope(getattr(record, "typed", self.typed), record, *self.records)

    def words(self, path: str) -> str:
        record, value, unit = self._find(path)
        if unit is not None and unit.is_template:
            return self.within(record).fill(value)
        if isinstance(value, Decimal | int):
            number = plain(value) if isinstance(value, Decimal) else str(value)
            return f"({number}/100)" if unit is not None and unit.after == "%" else f"({number})"
        return str(value)

    in_sums = words


class PrintedScope(Scope):
    """Names are filled in as readers see them."""

    def within(self, record: object) -> "PrintedScope":
        return PrintedScope(getattr(record, "typed", self.typed), record, *self.records)


TOKEN = re.compile(r"\s*(\d+(?:\.\d+)?|\*\*|[()+*/-])")


def evaluated(text: str) -> Fraction | None:
    """What a formula comes to; ``None`` for one with words in it that are not understood."""
    text = text.replace("×", "*").replace("÷", "/").replace("−", "-").replace("–", "-").replace("\N{MINUS SIGN}", "-")
    dates = re.fullmatch(r"(\d{4}-\d\d-\d\d) (-|to) (\d{4}-\d\d-\d\d)", text)
    if dates:  # days from one to the other; both counted where it says "to"
        first, last = date.fromisoformat(dates[1]), date.fromisoformat(dates[3])
        return Fraction((first - last).days if dates[2] == "-" else (last - first).days + 1)
    text = re.sub(r": [a-z][a-z ]*", "", text).replace(", as cited", "").replace(", as offered", "")
    text = text.replace(", as you asked before", "").replace(", as typed", "").replace("to the power of", "**")
    text = re.sub(r"(\d+(?:\.\d+)?)\s*%", r"(\1/100)", text.replace("$", "").replace(",", "") if "," in text else text)
    text = re.sub(r"(\d+(?:\.\d+)?)%", r"(\1/100)", text.replace("$", ""))
    rounded = re.fullmatch(r"(.*?) to the nearest \((.+?)\)(.*)", text)
    if rounded:
        inner, tail = evaluated(rounded[1]), evaluated(f"0 {rounded[3]}") if rounded[3].strip() else Fraction(0)
        step = Fraction(rounded[2])
        if inner is None or tail is None:
            return None
        return Fraction((inner / step + Fraction(1, 2) + TOLERANCE).__floor__() * step) + tail
    larger = re.fullmatch(r"the larger of (.+) and (.+)", text)
    if larger:
        both = [evaluated(one) for one in larger.groups()]
        return None if None in both else max(one for one in both if one is not None)
    floored = re.fullmatch(r"(.*?) (?:at least|not below) 0", text)
    if floored:
        inner = evaluated(floored[1])
        return None if inner is None else max(inner, Fraction(0))
    return _arithmetic(text)


def _arithmetic(text: str) -> Fraction | None:
    tokens, at = [], 0
    while at < len(text.rstrip()):
        match = TOKEN.match(text, at)
        if match is None:
            return None
        tokens.append(match[1])
        at = match.end()
    code = "".join(f"F('{one}')" if one[0].isdigit() else one for one in tokens)
    try:
        found = eval(code, {"F": Fraction, "__builtins__": {}})
    except (SyntaxError, ZeroDivisionError, TypeError):
        return None
    return Fraction(found)


def workings(record: object, scope: Any, path: str = "") -> Iterator[tuple[str, Field, str, Any]]:
    """Every working of a record and its rows: where it stands, its field, the formula, and the figure."""
    for name, field in fields_of(type(record)).items():
        value = getattr(record, name)
        if field.rows:
            for row in value:
                yield from workings(row, scope.within(row), f"{path}{name}.")
        elif field.is_shown and field.show.worked and isinstance(value, Decimal | int):
            formula = scope.worked(field.show.worked, record)
            if formula:
                yield f"{path}{name}", field, formula, value


def scale(unit: Unit | None) -> int:
    return 100 if unit is not None and unit.after == "%" else 1


def everything(slug: str) -> Iterator[tuple[str, Any, Any]]:
    """The inputs and figures of the sample and of every case."""
    calculator = CATALOG[slug]
    for name, typed in [("the sample", calculator.sample), *((case.name, case.typed) for case in cases_of(slug))]:
        inputs, problems = calculator.read(typed_in_its_form(typed, calculator.inputs))
        assert inputs is not None, problems
        yield name, inputs, calculator.figure(inputs)


def unread_workings(inputs: Any, figures: Any, said: str) -> Iterator[tuple[str, str]]:
    """Goes through all workings: each that is arithmetic must come to its figure; the others are given back."""
    for path, field, formula, value in workings(figures, ExactScope(inputs, figures)):
        found = evaluated(formula)
        if found is None:
            yield path, formula
            continue
        wanted = Fraction(value) / scale(field.unit)
        off = abs(found - wanted)
        assert off <= max(abs(wanted), Fraction(1)) * TOLERANCE, f"{path} in {said}: {formula} is not {value}"


@pytest.mark.parametrize("slug", CATALOG)
def test_every_working_comes_to_its_figure(slug: str) -> None:
    with localcontext(GUARD):
        for case, inputs, figures in everything(slug):
            for path, formula in unread_workings(inputs, figures, case):
                assert (slug, path) in UNREAD, f"{path} in {case} cannot be evaluated: {formula}"


DOUBLED = re.compile(r"× *×|÷ *÷|\$ *\$|%%|[−+] *[−+×÷]")
"""Two signs where one belongs."""


@pytest.mark.parametrize("slug", CATALOG)
def test_no_working_doubles_a_sign(slug: str) -> None:
    for _, inputs, figures in everything(slug):
        for path, _, formula, _ in workings(figures, PrintedScope(inputs, figures)):
            assert not DOUBLED.search(formula), f"{path}: {formula}"


@given(
    st.sampled_from(["150k", "210k", "250k"]),
    st.sampled_from(["210k", "320k"]),
    st.sampled_from(["", "100k", "400k"]),
    st.sampled_from(["", "190k", "330k"]),
)
def test_no_working_on_the_level_doubles_a_sign(base: str, next_base: str, grant: str, counter: str) -> None:
    typed = {"base": base, "next_level_base": next_base, "grant": grant, "ask_base": counter}
    inputs, problems = CATALOG["level"].read({name: text for name, text in typed.items() if text})
    assert inputs is not None, problems
    figures = CATALOG["level"].figure(inputs)
    for path, _, formula, _ in workings(figures, PrintedScope(inputs, figures)):
        assert not DOUBLED.search(formula), f"{path}: {formula}"


HOLDINGS = st.fixed_dictionaries(
    {
        "instrument": st.sampled_from(["options", "private_rsu"]),
        "units": st.integers(1, 900_000).map(str),
        "price": st.decimals("0.001", "90", places=3).map(price_in_words),
        "strike": st.decimals("0.001", "90", places=3).map(price_in_words),
        "exit_value": st.sampled_from(["20M", "90M", "1.3B"]),
        "shares_outstanding": st.sampled_from(["55M", "155M", "31,415,926"]),
        "dilution_percent": st.sampled_from(["", "15"]),
        "rounds": st.sampled_from(["", "2"]),
    }
)


@given(HOLDINGS)
def test_a_sum_of_units_and_their_price_is_true_as_it_is_printed(typed: dict[str, str]) -> None:
    typed |= {} if typed["instrument"] == "options" else {"strike": ""}
    inputs, problems = CATALOG["equity-value"].read(typed)
    assert inputs is not None, problems
    figures = CATALOG["equity-value"].figure(inputs)
    for path, field, formula, value in workings(figures, PrintedScope(inputs, figures)):
        found = evaluated(formula)
        if found is not None and field.unit is not None and field.unit.before == "$":
            off = abs(found - Fraction(value))
            assert off <= max(Fraction(1), abs(Fraction(value)) / 10**6), f"{path}: {formula} is not {value}"


def check_workings_of_an_ask(typed: dict[str, str]) -> None:
    calculator = CATALOG["counter-ask"]
    inputs, problems = calculator.read(
        {name: text for name, text in typed.items() if has_field(calculator.inputs, name)}
    )
    assert inputs is not None, problems
    with localcontext(GUARD):
        assert not list(unread_workings(inputs, calculator.figure(inputs), str(typed)))


@given(situations())
def test_every_working_of_an_ask_comes_to_its_figure(typed: dict[str, str]) -> None:
    check_workings_of_an_ask(typed)


@given(negotiations(), instruments(), st.one_of(st.just({}), instruments("offers.b.")))
def test_every_working_of_an_ask_in_units_comes_to_its_figure(
    typed: dict[str, str], mine: dict[str, str], theirs: dict[str, str]
) -> None:
    check_workings_of_an_ask(typed | mine | theirs)


some_thousands = st.integers(1, 120).map("{}k".format)


@given(
    st.integers(60, 500).map("{}k".format),
    *[st.one_of(st.just(""), some_thousands)] * 4,
    st.sampled_from(["none", "spoken", "written"]),
)
def test_every_working_of_an_ask_without_evidence_comes_to_its_figure(
    base: str, sign_on: str, later: str, grant: str, theirs: str, standing: str
) -> None:
    pieces = {"base": base, "sign_on": sign_on, "sign_on_year_2": later, "grant": grant}
    rival = {"offers.b.standing": standing, "offers.b.sign_on": theirs, "offers.b.base": "1k"}
    check_workings_of_an_ask(pieces | rival)


OTHER_PARTS = st.fixed_dictionaries(
    {},
    optional={
        "commission": st.sampled_from(["30k", "35,600"]),
        "attainment_percent": st.sampled_from(["80", "110"]),
        "bonus_percent": st.sampled_from(["0", "12.5"]),
        "bonus_amount": st.sampled_from(["0", "20k"]),
        "bonus_first_year": st.sampled_from(["0", "18k"]),
        "bonus_by_year": st.sampled_from(["50/100", "0/100"]),
        "raise_percent": st.sampled_from(["0", "3.5"]),
        "match_401k": st.sampled_from(["50% of the first 6%", "4%", "9,000"]),
        "espp_discount": st.just("15"),
        "espp_saved": st.just("10"),
        "refresh.0.amount": st.just("100k"),
        "gap_base": st.sampled_from(["0", "20k"]),
        "gap_sign_on": st.sampled_from(["0", "15k"]),
    },
)


@pytest.mark.parametrize("slug", CATALOG)
@given(typed=situations(), more=OTHER_PARTS)
def test_every_working_of_any_offer_comes_to_its_figure(slug: str, typed: dict[str, str], more: dict[str, str]) -> None:
    """Also of a row that a page does not show."""
    calculator = CATALOG[slug]
    known = {name: text for name, text in (typed | more).items() if has_field(calculator.inputs, name)}
    inputs, _ = calculator.read(known)
    if inputs is not None:
        with localcontext(GUARD):
            assert not list(unread_workings(inputs, calculator.figure(inputs), str(known)))


UNREAD: dict[tuple[str, str], str] = {}
"""Workings that are no plain arithmetic, each with its reason."""


@pytest.mark.parametrize("slug", CATALOG)
def test_a_chart_draws_figures_and_has_a_colour_for_each_series(slug: str) -> None:
    calculator = CATALOG[slug]
    for _, inputs, figures in everything(slug):
        for chart in calculator.charts(inputs, figures):
            if isinstance(chart, Chart):
                assert len(chart.series) <= COLOURS
                assert all(len(one.values) == len(chart.places) for one in chart.series)
                assert len({one.colour or at for at, one in enumerate(chart.series, start=1)}) == len(chart.series)


def test_the_evaluator_finds_a_lie() -> None:
    assert evaluated("$100 − $200") == -100
    assert evaluated("(1.15) × (260000), to the nearest (5000)") == 300_000
    assert evaluated("(180000) × (1 + (12/100) × (0.4): no other process), to the nearest (2500)") == 187_500
    assert evaluated("the larger of (3) and (5)") == 5
    assert evaluated("as it comes") is None
