"""A calculator: its question, its inputs, its figures, the sum that leads from one to the other, and its cases."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Context, localcontext

from calculators.declare.charts import Chart, Spans
from calculators.declare.reading import Problem, read

GUARD = Context(prec=50)
"""Sums run with 50 digits and are written with 28, so that twelve twelfths of a grant are the grant."""


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a case comes from: title, date read or published, and the address if one is known."""

    title: str
    date: str
    address: str = ""


@dataclass(frozen=True, kw_only=True)
class Case:
    """A worked example: what is typed and what must come out, in the text shown on the page.

    ``expected`` maps a figure's path (``first_year``, ``years.2.total``) to how it is written ("$790,000", "31.0%").
    ``published`` holds the figures as the source printed them, and ``note`` explains a difference.
    """

    name: str
    title: str
    typed: Mapping[str, str]
    expected: Mapping[str, str]
    source: Source
    published: Mapping[str, str] | None = None
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Calculator[I, F]:
    """Everything the form, the answer, the page and the tests need to know about one calculator.

    ``sample`` is the typed text the page opens with; ``summary`` is a sentence with ``{names}`` of figures.
    ``check`` adds problems that concern more than one field.
    """

    slug: str
    title: str
    question: str
    inputs: type[I]
    figures: type[F]
    work: Callable[[I], F]
    sample: Mapping[str, str]
    summary: str
    cases: tuple[Case, ...]
    charts: Callable[[I, F], tuple[Chart | Spans, ...]]
    check: Callable[[I], Iterable[Problem]] = lambda inputs: ()

    def read(self, typed: Mapping[str, str]) -> tuple[I | None, list[Problem]]:
        """The inputs that ``typed`` means, or ``None`` and what is wrong. Nothing typed at all means the sample."""
        inputs, problems = read(self.inputs, typed or self.sample)
        if inputs is not None:
            problems = list(self.check(inputs))
        return (None if problems else inputs), problems

    def figure(self, inputs: I) -> F:
        """The figures for ``inputs``, worked out with guard digits."""
        with localcontext(GUARD):
            return self.work(inputs)
