"""The tables of the reference pages hold what the data holds, and say of when they are."""

import re
from datetime import date, timedelta

import pytest

from calculators.offer.presets import PRESETS
from claims import compiled, overdue
from claims.book import book
from claims.dates import spoken
from claims.tables import glossary, law, levels, sources, vesting

TODAY = date(2026, 11, 22)
IDS = {claim.id for claim in book().claims}


def test_every_claim_about_the_law_has_a_place() -> None:
    placed = {rule.claim for rules in law.topics().values() for rule in rules}
    assert placed == {claim.id for claim in book().of_topic("law")} - law.COUNTED_APART


CITIES = {"New York City", "Jersey City", "Cleveland", "Columbus, Ohio", "Cincinnati", "Toledo"}
NO_STATES = {"District of Columbia", "Puerto Rico", "United States", *CITIES, *law.AFTER_THE_STATES}


@pytest.mark.parametrize(
    ("topic", "count", "apart"),
    [
        ("Pay range in job ads", "law-range-count", {"law-range-nevada", "law-range-on-request"}),
        ("Questions about past pay", "law-history-bans", {"law-history-alabama"}),
    ],
)
def test_a_count_of_states_is_that_of_their_rows(topic: str, count: str, apart: set[str]) -> None:
    """Left out are those of public agencies only, those that do something less, and those still ahead."""
    rules = [rule for rule in law.topics()[topic] if rule.claim not in apart and "agencies" not in rule.brief]
    in_force = [rule for rule in rules if not rule.start or rule.start <= TODAY]
    assert (
        len({place for rule in in_force for place in rule.places} - NO_STATES) == book().claim(count).figures["states"]
    )


def test_what_starts_next_is_in_order_and_ahead_of_the_day() -> None:
    starts = sorted(rule.start for rules in law.topics().values() for rule in rules if rule.start)
    first = starts[0] - timedelta(days=1)
    days = re.findall(r"\*\*(.*?)\.\*\*", law.law_ahead(first))
    assert days == [spoken(start.isoformat()) for start in starts]


def test_a_rule_that_has_started_is_no_longer_ahead() -> None:
    last = max(rule.start for rules in law.topics().values() for rule in rules if rule.start)
    assert spoken(last.isoformat()) in law.law_ahead(last - timedelta(days=1))
    assert law.law_ahead(last) == "Nothing in our list lies ahead.\n"


def test_a_place_says_since_or_from_by_the_day() -> None:
    last = max(rule.start for rules in law.topics().values() for rule in rules if rule.start)
    assert f"from {spoken(last.isoformat())}" in law.law_by_place(last - timedelta(days=1))
    assert f"since {spoken(last.isoformat())}" in law.law_by_place(last)


def test_every_cell_of_the_crosswalk_stands_under_its_company_and_says_how_sure_it_is() -> None:
    found = levels.crosswalk()
    for name, _, cells in found.scopes:
        assert set(cells) <= set(found.companies), name
        for level, id in cells.values():
            assert level.strip()
            assert id in IDS
    rows = levels.levels_table(TODAY).splitlines()[2:]
    for row, (_, _, cells) in zip(rows, found.scopes, strict=True):
        assert row.count("claim-mark") == len(cells)
        assert row.count(levels.UNKNOWN) == len(found.companies) - len(cells)


def test_a_level_in_the_crosswalk_is_one_that_the_claims_name() -> None:
    """A cell is short, so it repeats its claim: neither may change alone."""
    said = [claim for claim in book().claims if claim.topic == "levels"]
    for _, _, cells in levels.crosswalk().scopes:
        for company, (level, id) in cells.items():
            own = [claim.text for claim in said if company in claim.text or claim.id == id]
            codes = set(re.findall(r"[A-Z]*\d+[a-z]?", level))
            assert codes
            assert codes <= set(re.findall(r"[A-Z]*\d+[a-z]?", " ".join(own))), (company, level)


def test_the_calculators_count_with_the_facts() -> None:
    """After a change of facts: ``python -m claims --compile``."""
    assert compiled.MODULE.read_text("utf-8") == compiled.source(book())


def test_a_schedule_past_its_review_is_faded_in_the_table() -> None:
    assert "out of date" not in vesting.vesting_table(TODAY)
    last = max(claim.review_by for claim, _ in book().schedules)
    rows = vesting.vesting_table(last + timedelta(days=1)).splitlines()[2:]
    assert all('<span class="claim-old">' in row and "It may be out of date." in row for row in rows)


def test_the_vesting_table_counts_from_the_schedules() -> None:
    rows = vesting.vesting_table().splitlines()
    assert len(rows) == len(PRESETS) + 2
    (amazon,) = [row for row in rows if "**Amazon**" in row]
    assert "| 5/15/40/40 | month 12, half-yearly | 20% |" in amazon
    assert "%7B%22vesting%22%3A%22amazon%22%7D" in amazon


def test_every_claim_stands_in_the_list_of_sources_once() -> None:
    listed = sources.source_lists()
    for id in IDS:
        assert listed.count(f'/claims/#{id}"'.replace("#", "&#35;")) + listed.count(f'/claims/#{id}"') == 1, id


def test_every_subject_of_the_claims_has_a_heading_among_the_sources() -> None:
    assert {claim.topic for claim in book().claims if claim.company is None} == set(sources.SUBJECTS)


def test_glossary_terms_and_their_spellings_are_unique() -> None:
    ids = [term.id for term in glossary.terms()]
    forms = [form.lower() for term in glossary.terms() for form in term.forms]
    assert len(ids) == len(set(ids))
    assert len(forms) == len(set(forms))


@pytest.mark.parametrize("term", glossary.terms(), ids=lambda term: term.id)
def test_a_glossary_term_fits_a_hover_card(term: glossary.Term) -> None:
    assert term.says.endswith(".")
    assert len(term.says) < 180
    assert not term.claim or term.claim in IDS


def test_overdue_claims_are_listed_longest_first_as_lines_and_as_tasks() -> None:
    days = [claim.review_by for claim in book().claims]
    day = max(days) + timedelta(days=1)
    assert overdue.lines(min(days)) == ()
    assert overdue.lines(day)[0].startswith(book().old(day)[0].id)
    tasks = overdue.as_tasks(book().old(day)).splitlines()
    assert len(tasks) == len(overdue.lines(day)) == len(book().old(day))
    assert all(task.startswith("- [ ] `") for task in tasks)
    assert overdue.as_tasks(()) == ""
