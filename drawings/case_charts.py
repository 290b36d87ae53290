"""Drawings that are a calculator's own chart of a declared case, under a title that says what to see."""

from dataclasses import replace
from typing import Any

from calculators import counter_ask, total_comp
from calculators.declare.calculator import Calculator
from calculators.declare.charts import Chart, Ruler, Spans
from calculators.render.charts import chart
from website.cases import case_of


def chart_of(calculator: Calculator[Any, Any], case: str) -> Chart | Ruler | Spans:
    """The first chart of the declared case called ``case``. Raises ``KeyError`` when there is none."""
    inputs, problems = calculator.read(case_of(calculator.slug, case).typed)
    assert not problems
    return calculator.charts(inputs, calculator.figure(inputs))[0]


def titled(drawn: Chart | Ruler | Spans, name: str, title: str, says: str) -> str:
    """The chart's HTML under a title and a description of its own."""
    return str(chart(replace(drawn, title=title, says=says), f"drawing-{name}"))


def anatomy_of_an_offer() -> str:
    """What an offer pays in each year, by piece (case E1)."""
    return titled(
        chart_of(total_comp.CALCULATOR, "E1"),
        "anatomy-of-an-offer",
        "Anatomy of an offer: four years of pay, by piece",
        "Base and equity repeat each year; the sign-on is paid once, in year 1.",
    )


def how_the_pieces_move() -> str:
    """Offer, likely landing and ask for each piece (case E2)."""
    return titled(
        chart_of(counter_ask.CALCULATOR, "E2"),
        "how-the-pieces-move",
        "How the pieces of a counter move",
        "The grant moves furthest in dollars, the base least; each lands between the offer and the ask.",
    )


def when_pay_falls() -> str:
    """Growing refreshers fill the place of the first grant (case E7)."""
    return titled(
        chart_of(total_comp.CALCULATOR, "E7"),
        "when-pay-falls",
        "Refreshers take over from the first grant",
        "The first grant pays four even years and then nothing; the refreshers carry year 5 alone.",
    )
