"""The macros pages may use: they look things up and render them, nothing else."""

import json
import sys
from importlib import import_module
from typing import Any

RELOADED = "calculators", "claims", "drawings"
"""Packages read afresh at every build, or ``serve`` would show yesterday's forms."""

REFERENCE = {
    "levels": ("levels_table",),
    "vesting": ("vesting_table",),
    "law": ("law_by_place", "law_ahead", "law_in_full"),
    "glossary": ("glossary",),
    "sources": ("source_lists",),
    "wages": ("wages_table", "wage_browser"),
}
"""The tables of the reference pages, by the module of `claims.tables` that makes them."""


def define_env(env: Any) -> None:
    """Give the pages their macros."""
    for name in [name for name in sys.modules if name.partition(".")[0] in RELOADED]:
        del sys.modules[name]
    answer = import_module("calculators.answer").answer
    catalog = import_module("calculators.catalog").CATALOG
    page = import_module("calculators.render.page").page
    examples = import_module("calculators.render.examples")
    claims = import_module("claims.pages")

    def calculator(slug: str) -> str:
        """The calculator, live, with its sample's answer prerendered."""
        reply = json.loads(answer(json.dumps({"slug": slug, "typed": {}})))
        return str(page(catalog[slug], reply["html"]))

    def figure(slug: str, path: str, case: str) -> str:
        """One figure of a declared case, in words."""
        found = next(one for one in catalog[slug].cases if one.name == case)
        return str(examples.case_figure(catalog[slug], path, found))

    def worked_examples(slug: str) -> str:
        """A calculator's declared cases with their sources."""
        return str(examples.worked_examples(catalog[slug]))

    def published(slug: str, path: str, case: str) -> str:
        """A figure of a declared case as its source printed it."""
        found = next(one for one in catalog[slug].cases if one.name == case)
        return str(found.published[path])

    def calculator_table() -> str:
        """Every calculator by the question it answers, for the calculators' index."""
        rows = [f"| {one.question} | [{one.title}]({slug}.md) |" for slug, one in catalog.items()]
        return "\n".join(["| Your question | Calculator |", "|---|---|", *rows])

    for macro in (
        calculator,
        figure,
        worked_examples,
        calculator_table,
        published,
        import_module("drawings.catalog").drawing,
    ):
        env.macro(macro)
    for name in ("claim", "mark", "company", "company_table", "claims_table"):
        env.macro(getattr(claims, name), name)
    for name in ("bench_table", "bench_fact"):
        env.macro(getattr(import_module("bench.table"), name), name)
    for module, names in REFERENCE.items():
        for name in names:
            env.macro(getattr(import_module(f"claims.tables.{module}"), name), name)


def on_pre_page_macros(env: Any) -> None:
    """Number each page's claim marks from one."""
    import_module("claims.pages").start_page()


def on_post_page_macros(env: Any) -> None:
    """Keep each mark on the line of the word before it."""
    env.markdown = import_module("claims.pages").with_marks_joined(env.markdown)
