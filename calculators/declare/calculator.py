"""A calculator: its question, its inputs, its figures, and the sum that leads from one to the other."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Context, localcontext

from calculators.declare.charts import Chart, Curve, Ruler, Spans
from calculators.declare.fields import Section
from calculators.declare.reading import Problem, read

GUARD = Context(prec=50)
"""Sums run with 50 digits and are written with 28, so that twelve twelfths of a grant are the grant."""


@dataclass(frozen=True, kw_only=True)
class Calculator[I, F]:
    """Everything the form, the answer, the page and the tests need to know about one calculator.

    ``sample`` is the typed text that the page shows as its example; ``summary`` is a sentence with ``{names}`` of
    figures. ``form`` are the parts of the form in order; what the inputs have and no part shows is counted all the
    same and named under the form. ``check`` adds problems that concern more than one field. ``counts_job`` says whether
    the present job's pay is in its sums. ``claims`` are those whose figures it counts with. ``step`` is
    the step of the desk that its page links to; blank for none. ``carries`` are texts of the negotiation that the
    answer works out for the other pages, by name; an empty one takes it back. The page puts them in where the reader
    typed nothing. ``curves`` are drawn under the fields whose effect they show.
    """

    slug: str
    title: str
    question: str
    inputs: type[I]
    figures: type[F]
    work: Callable[[I], F]
    sample: Mapping[str, str]
    summary: str
    form: tuple[Section, ...]
    charts: Callable[[I, F], tuple[Chart | Ruler | Spans, ...]] = lambda inputs, figures: ()
    check: Callable[[I], Iterable[Problem]] = lambda inputs: ()
    counts_job: bool = True
    claims: tuple[str, ...] = ()
    step: str = "years"
    carries: Callable[[I, F], Mapping[str, str]] = lambda inputs, figures: {}
    curves: Callable[[I], tuple[Curve, ...]] = lambda inputs: ()

    def read(self, typed: Mapping[str, str]) -> tuple[I | None, list[Problem]]:
        """The inputs that ``typed`` means, or ``None`` and what is wrong."""
        with localcontext(GUARD):  # rows that are read once are counted with again
            inputs, problems = read(self.inputs, typed)
            if inputs is not None:
                problems = list(self.check(inputs))
        return (None if problems else inputs), problems

    def figure(self, inputs: I) -> F:
        """The figures for ``inputs``, worked out with guard digits."""
        with localcontext(GUARD):
            return self.work(inputs)
