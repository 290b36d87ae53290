"""What pages may call, each by the name of its function: they look things up and render them, nothing else."""

from collections.abc import Callable
from datetime import date
from functools import cache

from bench.table import bench_fact, bench_table
from bench.tested import tested
from calculators.catalog import CATALOG
from calculators.render.words import Scope
from claims.dates import build_day
from claims.pages import claim, claims_table, company, company_table, fact, mark
from claims.tables.glossary import glossary
from claims.tables.law import law_ahead, law_by_place, law_in_full
from claims.tables.levels import levels_table
from claims.tables.pay_by_level import pay_across, pay_by_level
from claims.tables.place_taxes import place_taxes_table, states_without_heads
from claims.tables.posted_ranges import ads_that_lack, posted_ranges
from claims.tables.sources import source_lists
from claims.tables.vesting import vesting_table
from claims.tables.wages import wage_browser, wages_table
from drawings.catalog import drawing
from website import worked_examples as examples
from website.cases import case_of
from website.desk import desk
from website.drill import drill
from website.letters import letter_accuracy, letter_count, letter_history, letter_reader
from website.out_of_date import out_of_date
from website.prerender import answered, prerendered, shared_shape, short
from website.stories import told_at

FIRST_FIELDS = "base", "sign_on", "grant"
OUTSIDE = "desk", "rehearsal"
"""Calculators whose pages are not among the calculators' own."""
FIRST_PARTS = "summary", "ask_base", "ask_sign_on", "ask_grant", "ask_refresh"
"""What Start asks, and what it answers."""


def calculator(slug: str, on: date | None = None) -> str:
    """The calculator, live, with its sample's answer prerendered. ``on`` is the build's day, else today."""
    return prerendered(CATALOG[slug], answered(slug), out_of_date=out_of_date(CATALOG[slug], on or build_day()))


def first_answer(on: date | None = None) -> str:
    """Three fields and what to ask for, with the sample's answer prerendered. ``on`` is as for ``calculator``."""
    calculator = CATALOG["counter-ask"]
    sample = {name: calculator.sample[name] for name in FIRST_FIELDS}
    html = answered(calculator.slug, sample, FIRST_PARTS)
    return short(calculator, FIRST_FIELDS, FIRST_PARTS, html, out_of_date(calculator, on or build_day()))


def shape() -> str:
    """The shape of the desk's example, where that of a link will stand."""
    return shared_shape(CATALOG["desk"].sample)


def figure(slug: str, path: str, case: str) -> str:
    """One figure of a declared case, in words."""
    return _scope(slug, case).words(path)


@cache
def _scope(slug: str, case: str) -> Scope:
    return examples.scope_of(CATALOG[slug], case_of(slug, case).typed)


def told(story: str, stage: str, slug: str, path: str) -> str:
    """One figure of a calculator at a stage of a story, in words."""
    return _told_at(story, stage, slug).words(path)


@cache
def _told_at(story: str, stage: str, slug: str) -> Scope:
    return told_at(CATALOG[slug], story, stage)


def worked_examples(slug: str) -> str:
    """A calculator's declared cases with their sources."""
    return examples.worked_examples(CATALOG[slug])


def published(slug: str, path: str, case: str) -> str:
    """A figure of a declared case as its source printed it."""
    return case_of(slug, case).published[path]


def calculator_table() -> str:
    """Every calculator by the question it answers, for the calculators' index."""
    pages = {slug: f"../{slug}.md" if slug in OUTSIDE else f"{slug}.md" for slug in CATALOG}
    rows = [f"| {one.question} | [{one.title}]({pages[slug]}) |" for slug, one in CATALOG.items()]
    return "\n".join(["| Your question | Calculator |", "|---|---|", *rows])


MACROS: tuple[Callable[..., str], ...] = (
    *(calculator, calculator_table, desk, drawing, drill, figure, first_answer, published, shape, worked_examples),
    *(letter_accuracy, letter_count, letter_history, letter_reader),
    *(claim, claims_table, company, company_table, fact, mark),
    *(glossary, law_ahead, law_by_place, law_in_full, levels_table, place_taxes_table, source_lists, vesting_table),
    *(ads_that_lack, pay_across, pay_by_level, posted_ranges, states_without_heads),
    *(wage_browser, wages_table),
    *(bench_fact, bench_table, tested),
    told,
)
