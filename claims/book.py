"""Every claim and every company, loaded from the TOML files of ``facts/``."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from claims.claim import Claim, NamedSchedule
from claims.company import Company, read_company
from claims.figures import Figure, filled
from claims.reading import read_claim
from claims.terms import Ladder, missing_names, read_ladder

FOLDER = Path(__file__).parent.parent / "facts"


class BookError(Exception):
    """Everything that is wrong with the claim files, one line each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True)
class Book:
    """All claims, in file order, all companies, by name, and the ladders that are no company's."""

    claims: tuple[Claim, ...]
    companies: tuple[Company, ...]
    common_ladders: tuple[Ladder, ...] = ()

    def claim(self, id: str) -> Claim:
        """The claim called ``id``. Raises KeyError, naming it, when there is none."""
        if id not in self._by_id:
            raise KeyError(f"no claim is called {id!r}; `python -m claims` lists them")
        return self._by_id[id]

    def written(self, id: str, place: str) -> str:
        """The figure of claim ``id`` at ``place``, as a sentence writes it. Raises ValueError where there is none."""
        claim = self.claim(id)
        return filled(f"{{{place}}}", claim.figures, {one.slug: one.figures for one in claim.schedules})

    def filled(self, text: str) -> str:
        """``text`` with the figures that it names by their claims. Raises ValueError where there is none."""
        return filled(text, {}, self._figures)

    @cached_property
    def _figures(self) -> Mapping[str, Mapping[str, Figure]]:
        return _figures(self.claims)

    @cached_property
    def _by_id(self) -> dict[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    @property
    def tax_year(self) -> int:
        """The year whose tax law the facts hold."""
        return int(str(self.claim("equity-brackets").figures["year"]))

    @cached_property
    def schedules(self) -> tuple[tuple[Claim, NamedSchedule], ...]:
        """Every schedule with its claim, by name."""
        found = ((claim, one) for claim in self.claims for one in claim.schedules)
        return tuple(sorted(found, key=lambda pair: (pair[1].name.partition(":")[0].lower(), pair[1].slug)))

    @cached_property
    def ladders(self) -> dict[str, Ladder]:
        """Every ladder by slug: those that are no company's, then by name."""
        own = sorted((one.ladder for one in self.companies if one.ladder), key=lambda ladder: ladder.name.lower())
        return {ladder.slug: ladder for ladder in (*self.common_ladders, *own)}

    def company(self, slug: str) -> Company:
        """The company called ``slug``. Raises KeyError when there is none."""
        for company in self.companies:
            if company.slug == slug:
                return company
        raise KeyError(f"no company is called {slug!r}")

    def of_company(self, slug: str) -> tuple[Claim, ...]:
        """The claims that belong to one company's file."""
        return tuple(claim for claim in self.claims if claim.company == slug)

    def of_topic(self, topic: str) -> tuple[Claim, ...]:
        """The claims of one subject, whichever file they stand in."""
        return tuple(claim for claim in self.claims if claim.topic == topic)

    def old(self, on: date) -> tuple[Claim, ...]:
        """The claims past their review day on the day ``on``, longest overdue first."""
        return tuple(sorted((c for c in self.claims if c.is_old(on)), key=lambda c: (c.review_by, c.id)))


def _parsed(paths: Iterable[Path], problems: list[str]) -> list[tuple[str, str, dict[str, Any]]]:
    tables = ((path, _table(path, problems)) for path in sorted(paths))
    return [(path.name, path.stem, table) for path, table in tables if table]


def _table(path: Path, problems: list[str]) -> dict[str, Any]:
    """The file's table; an empty one where there is no file or it cannot be read, which is added to ``problems``."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal) if path.exists() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        problems.append(f"{path.name}: {error}")
        return {}


def _with_shared_sources(claims: list[Claim], problems: list[str]) -> list[Claim]:
    """The claims, those that see another for their source with that one's."""
    by_id = {claim.id: claim.source for claim in claims}
    done = []
    for claim in claims:
        source = by_id.get(claim.source.see) if claim.source.see else claim.source
        if source is None or source.see:
            problems.append(f"{claim.id}: no claim with a source of its own is called {claim.source.see}")
        else:
            done.append(replace(claim, source=source))
    return done


def _filled(claims: list[Claim], problems: list[str]) -> list[Claim]:
    """The claims with the figures in their sentences, their sources' titles and the names of their schedules."""
    figures = _figures(claims)
    done = []
    for claim in claims:
        try:
            named = tuple(replace(one, name=filled(one.name, claim.figures, figures)) for one in claim.schedules)
            source = replace(claim.source, title=filled(claim.source.title, claim.figures, figures))
            text = filled(claim.text, claim.figures, figures)
            done.append(replace(claim, text=text, source=source, schedules=named))
        except ValueError as error:
            problems.append(f"{claim.id}: {error}")
    return done


def _figures(claims: Iterable[Claim]) -> dict[str, Mapping[str, Figure]]:
    """What any sentence may take: the figures of each claim by its id, and each schedule by its slug."""
    found: dict[str, Mapping[str, Figure]] = {one.slug: one.figures for claim in claims for one in claim.schedules}
    return found | {claim.id: claim.figures for claim in claims}


def _filled_company(company: Company, figures: Mapping[str, Mapping[str, Figure]], problems: list[str]) -> Company:
    """The company with the figures in its summary and its questions."""
    try:
        questions = tuple(filled(question, {}, figures) for question in company.questions)
        return replace(company, summary=filled(company.summary, {}, figures), questions=questions)
    except ValueError as error:
        problems.append(f"{company.slug}: {error}")
        return company


def load(folder: Path = FOLDER) -> Book:
    """Read the files in ``claims``, ``rates`` and ``companies`` of ``folder``. Raises BookError with all problems."""
    problems: list[str] = []
    claims: list[Claim] = []
    companies: list[Company] = []
    for where, stem, table in _parsed([*folder.glob("claims/*.toml"), *folder.glob("rates/*.toml")], problems):
        topic = table.get("topic", stem)
        for entry in table.get("claims", []):
            claim = read_claim(
                entry, where=where, topic=topic, prefix=topic,
                review_by=table.get("review_by"), problems=problems,
            )  # fmt: skip
            if claim is not None:
                claims.append(claim)
    for where, slug, table in _parsed(folder.glob("companies/*.toml"), problems):
        company, own = read_company(table, where=where, slug=slug, problems=problems)
        claims.extend(own)
        if company is not None:
            companies.append(company)
    figures = _figures(claims)
    companies = [_filled_company(company, figures, problems) for company in companies]
    claims = _filled(_with_shared_sources(claims, problems), problems)
    ids = [claim.id for claim in claims]
    problems.extend(f"the id {id} is used more than once" for id in sorted(set(ids)) if ids.count(id) > 1)
    for company in companies:
        problems.extend(f"{company.slug}: no claim is called {id}" for id in company.claim_ids if id not in ids)
    common = (read_ladder(one, "", problems) for one in _table(folder / "levels.toml", problems).get("ladders", []))
    found = Book(
        tuple(claims),
        tuple(sorted(companies, key=lambda company: company.name.lower())),
        tuple(filter(None, common)),
    )
    slugs = [one.slug for _, one in found.schedules]
    twice = sorted({slug for slug in slugs if slugs.count(slug) > 1})
    problems.extend(f"the schedule {slug} is named more than once" for slug in twice)
    for company in companies:
        problems.extend(f"{company.slug}: {what}" for what in missing_names(company.terms, slugs, found.ladders))
    if problems:
        raise BookError(problems)
    return found


@cache
def book() -> Book:
    """The book of this site, loaded once."""
    return load()
