"""The macros pages may use: they look things up and render them, nothing else."""

import json
import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from publish import aside, calls
from publish.remembered import Remembered

RELOADED = "calculators", "claims", "drawings", "website"
"""Packages read afresh at every build, or ``serve`` would show yesterday's forms."""

ELSEWHERE = {
    "bench.table": ("bench_table", "bench_fact"),
    "claims.pages": ("claim", "mark", "company", "company_table", "claims_table"),
    "claims.tables.levels": ("levels_table",),
    "claims.tables.vesting": ("vesting_table",),
    "claims.tables.law": ("law_by_place", "law_ahead", "law_in_full"),
    "claims.tables.glossary": ("glossary",),
    "claims.tables.sources": ("source_lists",),
    "claims.tables.wages": ("wages_table", "wage_browser"),
}
"""The macros that are functions as they stand, by their module. It is loaded once a page asks for it."""


ROOT = Path(__file__).resolve().parent
REMEMBERED = ROOT / ".cache" / "macros.json"
CODE = "calculators", "drawings", "website"

remembered: Remembered


def define_env(env: Any) -> None:
    """Give the pages their macros."""
    global remembered
    for name in [name for name in sys.modules if name.partition(".")[0] in RELOADED]:
        del sys.modules[name]
    remembered = Remembered(
        REMEMBERED,
        [Path(__file__), *(path for name in CODE for kind in ("*.py", "*.toml") for path in (ROOT / name).rglob(kind))],
    )

    @remembered
    def calculator(slug: str) -> str:
        """The calculator, live, with its sample's answer prerendered."""
        reply = json.loads(import_module("calculators.answer").answer(json.dumps({"slug": slug, "typed": {}})))
        return str(import_module("website.page").page(_catalog()[slug], reply["html"]))

    @cache
    def scope(slug: str, case: str) -> Any:
        return import_module("website.worked_examples").scope_of(_catalog()[slug], _case(slug, case).typed)

    @remembered
    def figure(slug: str, path: str, case: str) -> str:
        """One figure of a declared case, in words."""
        return str(scope(slug, case).words(path))

    @remembered
    def worked_examples(slug: str) -> str:
        """A calculator's declared cases with their sources."""
        return str(import_module("website.worked_examples").worked_examples(_catalog()[slug]))

    @remembered
    def published(slug: str, path: str, case: str) -> str:
        """A figure of a declared case as its source printed it."""
        return str(_case(slug, case).published[path])

    @remembered
    def calculator_table() -> str:
        """Every calculator by the question it answers, for the calculators' index."""
        rows = [f"| {one.question} | [{one.title}]({slug}.md) |" for slug, one in _catalog().items()]
        return "\n".join(["| Your question | Calculator |", "|---|---|", *rows])

    @remembered
    def drawing(name: str) -> str:
        """One of the drawings."""
        return str(import_module("drawings.catalog").drawing(name))

    env.macro(_around_markdown(calculator, searched=False), "calculator")
    for macro in (figure, worked_examples, published, calculator_table, drawing):
        env.macro(_around_markdown(macro), macro.__name__)
    for module, names in ELSEWHERE.items():
        for name in names:
            env.macro(_around_markdown(_elsewhere(module, name)), name)


def _catalog() -> Any:
    return import_module("calculators.catalog").CATALOG


def _case(slug: str, name: str) -> Any:
    return import_module("website.cases").case_of(slug, name)


def _elsewhere(module: str, name: str) -> Callable[..., str]:
    return lambda *given, **named: str(getattr(import_module(module), name)(*given, **named))


def _around_markdown(macro: Callable[..., str], searched: bool = True) -> Callable[..., str]:
    return lambda *given, **named: aside.blocks(macro(*given, **named), searched=searched)


def on_pre_page_macros(env: Any) -> None:
    """Number each page's claim marks from one, and make its plain calls."""
    import_module("claims.pages").start_page()
    env.markdown = calls.made(env.markdown, env.macros)
    if not calls.JINJA.search(env.markdown):
        env.page.meta["render_macros"] = False  # nothing is left to do


def on_post_page_macros(env: Any) -> None:
    """Keep each mark on the line of the word before it, and claims out of Markdown's way."""
    env.markdown = aside.claims(import_module("claims.pages").with_marks_joined(env.markdown))


def on_post_build(env: Any) -> None:
    """Keep what the calculators gave for the next build."""
    remembered.keep()
