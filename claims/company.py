"""One employer as its file describes it: the same sections for all, empty ones included."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from claims.claim import Claim
from claims.company_kinds import UNDATED, kinds_problem
from claims.reading import read_claim
from claims.terms import Ladder, UsualTerms, read_ladder, read_terms


@dataclass(frozen=True)
class CompanySection:
    """A heading of every company page, and the question to ask where nothing dated is here."""

    key: str
    title: str
    ask: str

    @property
    def anchor(self) -> str:
        """Of its heading, as the site's builder makes it."""
        return self.title.lower().replace(" ", "-")


SECTIONS: tuple[CompanySection, ...] = (
    CompanySection("instrument", "What the equity is", "What exactly is granted: shares, units or options?"),
    CompanySection(
        "vesting",
        "Vesting and cliff",
        "What share vests in each year, how often, and is there a cliff?",
    ),
    CompanySection("levels", "Levels", "Which level is this offer, and what would the next one up require?"),
    CompanySection(
        "posted_ranges", "Posted and reported pay", "What base range is posted for this role in this place?"
    ),
    CompanySection("moves", "Which pieces move", "Which pieces can still change, and who decides each one?"),
    CompanySection(
        "liquidity",
        "Turning equity into cash",
        "When and how may I sell, and who may refuse a sale?",
    ),
    CompanySection(
        "clawback",
        "Repayment if you leave",
        "What must I repay if I leave early, gross or net, and over how many months?",
    ),
    CompanySection("lately", "What changed lately", "What has changed in pay or equity in the last six months?"),
)

CITED = re.compile(r" ?\[([a-z0-9-]+)\]")
"""A claim's id in brackets inside a summary: its mark goes there."""

NO_CLAIM = "Nothing dated: ask"
"""The words of a glance that no claim supports."""
FEWEST_QUESTIONS = 3

GLANCES: dict[str, str] = {"equity": "Equity", "cliff": "First vest", "cash": "Liquid?", "lever": "Lever"}


@dataclass(frozen=True, kw_only=True)
class Glance:
    """A few words for the table of companies and the claim they rest on; no claim means that nothing dated is here.

    ``kinds`` are what a reader can filter that column by.
    """

    words: str
    claim: str = ""
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Company:
    """What is known of an employer's pay. ``sections`` maps each section's key to ids of claims, in order.

    The ``summary`` cites claims as ``[id]``. ``calculator`` is what its page fills in, beyond its usual ``terms``.
    """

    name: str
    slug: str
    summary: str
    sections: Mapping[str, tuple[str, ...]]
    asks: Mapping[str, str]
    questions: tuple[str, ...]
    glance: Mapping[str, Glance]
    calculator: Mapping[str, str]
    terms: UsualTerms
    ladder: Ladder | None

    @property
    def settings(self) -> dict[str, str]:
        """What its page fills in on a form: itself, its usual schedule, and what ``calculator`` has."""
        vesting = {"vesting": self.terms.vesting} if self.terms.vesting else {}
        return {"company": self.slug, **vesting, **self.calculator}

    @property
    def claim_ids(self) -> tuple[str, ...]:
        """Every claim the page or the table rests on."""
        glances = (glance.claim for glance in self.glance.values() if glance.claim)
        rungs = [self.ladder.claim] if self.ladder and self.ladder.claim else []
        sections = (id for ids in self.sections.values() for id in ids)
        return (*CITED.findall(self.summary), *sections, *glances, *self.terms.claims, *rungs)


def _strings(table: object, key: str, allowed: set[str] | None, found: list[str]) -> dict[str, str]:
    if not isinstance(table, Mapping) or not all(isinstance(value, str) for value in table.values()):
        found.append(f"{key} must be a table of text")
        return {}
    if allowed is not None and (unknown := sorted(set(table) - allowed)):
        found.append(f"unknown names in {key}: {', '.join(unknown)}")
    return dict(table)


def _glances(table: Mapping[str, Any], found: list[str]) -> dict[str, Glance]:
    if set(table) != set(GLANCES):
        found.append(f"glance must have {', '.join(GLANCES)}, and nothing else")
        return {}
    glances: dict[str, Glance] = {}
    for key in GLANCES:
        try:
            glance = Glance(**table[key])
        except TypeError:
            found.append("each glance must be words, the claim they rest on and its kinds")
            return {}
        if problem := kinds_problem(key, glance.claim, glance.kinds):
            found.append(problem)
            continue
        if not glance.claim and glance.words != NO_CLAIM:
            found.append(f'{key} in glance names no claim, so its words must be "{NO_CLAIM}"')
            continue
        glances[key] = replace(glance, kinds=tuple(glance.kinds) if glance.claim else (UNDATED,))
    return glances


def read_company(
    table: Mapping[str, Any], *, where: str, slug: str, problems: list[str]
) -> tuple[Company | None, list[Claim]]:
    """The company in ``table`` and the claims it holds; what is wrong is added to ``problems``.

    An entry of a section is a claim of its own or ``{ see = "id" }``, a claim of another file.
    """
    found: list[str] = []
    keys = {section.key for section in SECTIONS}
    other = {"name", "slug", "summary", "review_by", "ask", "questions", "glance", "calculator", "terms", "ladder"}
    if unknown := sorted(set(table) - keys - other):
        named = ", ".join(section.key for section in SECTIONS)
        found.append(f"unknown keys {', '.join(unknown)}; the sections are {named}")
    found.extend(f"no {key}" for key in ("name", "summary") if not table.get(key))
    questions = table.get("questions", [])
    if not isinstance(questions, list) or not all(str(one).endswith("?") for one in questions):
        found.append("the questions must be a list, each ending in a question mark")
    elif len(questions) < FEWEST_QUESTIONS:
        found.append(f"there must be at least {FEWEST_QUESTIONS} questions for the recruiter")
    if table.get("slug") != slug:
        found.append(f"the slug must be {slug}, as the file is called")
    claims: list[Claim] = []
    sections: dict[str, tuple[str, ...]] = {}
    for section in SECTIONS:
        ids: list[str] = []
        for entry in table.get(section.key, []):
            if set(entry) == {"see"}:
                ids.append(str(entry["see"]))
                continue
            claim = read_claim(
                entry, where=where, topic=section.key, prefix=slug, company=slug,
                review_by=table.get("review_by"), problems=problems,
            )  # fmt: skip
            if claim is not None:
                claims.append(claim)
                ids.append(claim.id)
        sections[section.key] = tuple(ids)
    asks = _strings(table.get("ask", {}), "ask", keys, found)
    calculator = _strings(table.get("calculator", {}), "calculator", None, found)
    glance = _glances(table.get("glance", {}), found)
    terms = read_terms(table.get("terms", {}), found)
    ladder = read_ladder(table["ladder"], slug, found) if "ladder" in table else None
    if ladder and not terms.ladder:
        terms = replace(terms, ladder=ladder.slug)
    problems.extend(f"{where}: {problem}" for problem in found)
    if found:
        return None, claims
    company = Company(
        name=table["name"],
        slug=slug,
        summary=table["summary"],
        sections=sections,
        asks={section.key: asks.get(section.key, section.ask) for section in SECTIONS},
        questions=tuple(table["questions"]),
        glance=glance,
        calculator=calculator,
        terms=terms,
        ladder=ladder,
    )
    return company, claims
