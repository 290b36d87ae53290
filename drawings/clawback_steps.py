"""What one sign-on owes back, month by month, under each common kind of repayment clause."""

from decimal import Decimal

from calculators.declare.charts import Series, Steps
from calculators.offer.clawback import KINDS, Repayment
from calculators.render.charts import chart
from calculators.sign_on import CALCULATOR
from website.cases import case_of

CASE = "E11-24"


def draw() -> str:
    """The sign-on and the term of a declared case, under every kind of clause."""
    inputs, _ = CALCULATOR.read(case_of(CALCULATOR.slug, CASE).typed)
    assert inputs is not None
    term = inputs.clawback_months
    assert term is not None
    months = range(term + 1)
    series = tuple(Series(name, _owed(inputs.offered, kind, term)) for kind, name in KINDS.items())
    drawn = Steps(
        f"What you owe if you leave, by full months worked: ${inputs.offered:,.0f} under four clauses",
        f"Each clause runs {term} months. The wording decides what leaving early costs.",
        tuple(str(month) for month in months),
        series,
    )
    return str(chart(drawn, "drawing-clawback-steps"))


def _owed(sign_on: Decimal, kind: str, term: int) -> tuple[Decimal, ...]:
    clause = Repayment(sign_on, kind, term)
    return tuple(clause.owed(month) for month in range(term + 1))
