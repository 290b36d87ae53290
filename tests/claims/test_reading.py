"""Reading claim files: everything wrong is found at once, and said."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from claims.book import BookError, load
from claims.dates import is_partial_date, spoken
from claims.figures import Figure, filled

GOOD = """
review_by = 2027-01-01
[[claims]]
id = "law-one"
text = "A law exists."
confidence = "primary"
source = { title = "The law", published = "2020-02" }
"""


def problems(folder: Path, text: str, name: str = "claims/law.toml") -> list[str]:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    with pytest.raises(BookError) as caught:
        load(folder)
    return caught.value.problems


def test_a_good_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "law.toml").write_text(GOOD, encoding="utf-8")
    (claim,) = load(tmp_path).claims
    assert (claim.id, claim.topic, claim.review_by) == ("law-one", "law", date(2027, 1, 1))


def test_all_problems_are_reported_together(tmp_path: Path) -> None:
    found = problems(
        tmp_path,
        """
        [[claims]]
        id = "other-one"
        text = "No full stop"
        confidence = "sure"
        [[claims]]
        id = "law-two"
        text = "Fine."
        confidence = "primary"
        review_by = 2027-01-01
        source = { title = "", published = "2020-13", read = "2020" }
        """,
    )
    text = "\n".join(found)
    for words in ("begin with law-", "whole sentence", "confidence 'sure'", "no review_by", "no source",
                  "no title", "needs a date", "bad date '2020-13'"):  # fmt: skip
        assert words in text


@pytest.mark.parametrize("text", ["not toml [", GOOD + GOOD.replace("review_by = 2027-01-01", "")])
def test_a_broken_file_and_a_double_id_are_problems(tmp_path: Path, text: str) -> None:
    assert len(problems(tmp_path, text)) == 1


COMPANY = """
name = "X"
slug = "x"
summary = "Short."
questions = ["Why?", "When?", "How much?"]
[glance]
equity = { words = "Nothing dated: ask" }
cliff = { words = "Nothing dated: ask" }
cash = { words = "Nothing dated: ask" }
lever = { words = "Nothing dated: ask" }
"""


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('"Why?", ', "", "at least 3 questions"),
        ('"Why?"', '"Why"', "ending in a question mark"),
        ('cash = { words = "Nothing dated: ask" }', 'cash = { words = "Unknown" }', 'must be "Nothing dated: ask"'),
        (
            'cash = { words = "Nothing dated: ask" }',
            'cash = { words = "Yes", claim = "x-y", kinds = ["soon"] }',
            "it may have yes, lock-up, tenders, no, unclear",
        ),
    ],
)
def test_what_is_wrong_with_a_company_says_what_is_right(tmp_path: Path, old: str, new: str, says: str) -> None:
    assert old in COMPANY
    assert says in "\n".join(problems(tmp_path, COMPANY.replace(old, new), "companies/x.toml"))


def test_a_company_must_be_whole(tmp_path: Path) -> None:
    found = "\n".join(problems(tmp_path, 'name = "X"\nslug = "y"\nodd = 1', "companies/x.toml"))
    for words in ("unknown keys odd; the sections are instrument, vesting,", "no summary", "at least 3 questions",
                  "slug must be x", "glance must have"):  # fmt: skip
        assert words in found


def test_a_company_may_not_cite_what_is_not_there(tmp_path: Path) -> None:
    company = f"{COMPANY}\n[[vesting]]\nsee = 'law-none'"
    assert problems(tmp_path, company, "companies/x.toml") == ["x: no claim is called law-none"]


@pytest.mark.parametrize(
    ("place", "written"),
    [
        ("{share:%}", "1.45%"),
        ("{rounded:%}", "22%"),
        ("{third:%}", "33.3%"),
        ("{half:%}", "62.5%"),
        ("{tens:%}", "100%"),
        ("{dollars:$}", "$184,500"),
        ("{cents:$}", "$126,858.83"),
        ("{from}", "September 26, 2027"),
        ("{year}", "2026"),
        ("{steps.single.1:$}", "$50,400"),
        ("{law-other.rate:%}", "37%"),
        ("{even}", "25/25/25/25"),
    ],
)
def test_a_sentence_takes_its_figures_from_the_claims(tmp_path: Path, place: str, written: str) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "law.toml").write_text(
        GOOD.replace("A law exists", f"It says {place}")
        + """
        [claims.figures]
        share = 0.0145
        rounded = 0.220
        third = "1/3"
        half = 0.6250
        tens = 1
        dollars = 184_500
        cents = 126_858.83
        from = 2027-09-26
        year = 2026
        steps.single = [12_400, 50_400]
        [claims.schedules]
        even = { name = "Somebody: even over 4 years", shape = "25/25/25/25 quarterly" }
        [[claims]]
        id = "law-other"
        text = "Another law exists."
        confidence = "primary"
        source = { title = "The law", published = "2020-02" }
        figures = { rate = 0.37 }
        """,
        encoding="utf-8",
    )
    assert load(tmp_path).claims[0].text == f"It says {written}."


@pytest.mark.parametrize("place", ["{rate:%}", "{law-one.rate}", "{steps.2:$}", "{steps:$}", "{name:$}", "{}"])
def test_a_figure_that_is_not_there_is_a_problem(tmp_path: Path, place: str) -> None:
    figures = 'figures = { name = "four", steps = [1, 2] }'
    (problem,) = problems(tmp_path, f"{GOOD.replace('A law exists', f'It says {place}')}\n{figures}")
    assert problem == f"law-one: no figure is called {place}"


@pytest.mark.parametrize(
    ("schedule", "told"),
    [
        ('{ name = "A", shape = [[12, 50], [24, 49]] }', "must add up to 100"),
        ('{ name = "A", shape = "50/49" }', "add up to 99"),
        ('{ name = "A" }', "needs a name and a shape"),
    ],
)
def test_a_schedule_that_is_not_whole_is_a_problem(tmp_path: Path, schedule: str, told: str) -> None:
    assert told in "\n".join(problems(tmp_path, f"{GOOD}\nschedules.a = {schedule}"))


@pytest.mark.parametrize(
    ("text", "words"),
    [("2025", "2025"), ("2025-12", "December 2025"), ("2025-12-04", "December 4, 2025")],
)
def test_dates_are_spoken_as_precisely_as_they_are_known(text: str, words: str) -> None:
    assert is_partial_date(text)
    assert spoken(text) == words


@pytest.mark.parametrize("text", ["", "25", "2025-13", "2025-02-30", "soon", "2025-1"])
def test_other_texts_are_no_dates(text: str) -> None:
    assert not is_partial_date(text)


def with_claim(*lines: str) -> str:
    entry = ('id = "law-two"', 'text = "It pays {p50:$}."', 'confidence = "primary"', *lines)
    return GOOD + "[[claims]]\n" + "\n".join(entry) + "\n"


def test_a_claim_may_take_the_source_of_another_and_a_row_of_the_wage_table(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    row = 'wages = { occupation = "15-1252", area = "United States" }'
    (tmp_path / "claims" / "law.toml").write_text(with_claim('source = { see = "law-one" }', row), "utf-8")
    one, two = load(tmp_path).claims
    assert two.source == one.source
    assert two.text == f"It pays ${two.figures['p50']:,}."


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        (('source = { see = "law-three" }',), "no claim with a source of its own is called law-three"),
        (('source = { see = "law-two" }',), "no claim with a source of its own is called law-two"),
        (('source = { see = "law-one" }', 'wages = { occupation = "15-1252" }'), "wages must name an occupation"),
        (
            ('source = { see = "law-one" }', 'wages = { occupation = "15-1252", area = "Rome" }'),
            "the wage table has no row for 15-1252 in Rome",
        ),
        (
            ('source = { see = "law-one" }', 'wages = { occupation = "15-1221", area = "Eagle Pass, TX" }'),
            "the wage table has no figures for 15-1221 in Eagle Pass, TX",
        ),
    ],
)
def test_a_source_or_row_that_is_not_there_is_a_problem(tmp_path: Path, lines: tuple[str, ...], says: str) -> None:
    assert says in "\n".join(problems(tmp_path, with_claim(*lines)))


@pytest.mark.parametrize(
    ("place", "written"),
    [
        ("{400_000 * google.so_far.1:$}", "$280,000"),
        ("{150_000 - 150_000 * rate - 1_000:$}", "$116,000"),
        ("{rate:%}", "22%"),
        ("{rate * 2:%}", "44%"),
        ("{law-one.rate + law-one.rate:%}", "44%"),
    ],
)
def test_a_place_may_be_a_sum(place: str, written: str) -> None:
    own: dict[str, Figure] = {"rate": Decimal("0.22")}
    others: dict[str, dict[str, Figure]] = {"google": {"so_far": [Decimal("0.38"), Decimal("0.7")]}, "law-one": own}
    assert filled(place, own, others) == written


@pytest.mark.parametrize("place", ["{rate * }", "{rate + name}", "{rate * rate:$%}", "{400_000 / rate}", "{}"])
def test_a_place_that_is_no_sum_is_named(place: str) -> None:
    with pytest.raises(ValueError, match="no figure is called"):
        filled(place, {"rate": Decimal("0.22")}, {})
