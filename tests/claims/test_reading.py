"""Reading claim files: everything wrong is found at once, and said."""

from datetime import date
from pathlib import Path

import pytest

from claims.book import BookError, load
from claims.dates import is_partial_date, spoken

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


def test_a_company_must_be_whole(tmp_path: Path) -> None:
    found = "\n".join(problems(tmp_path, 'name = "X"\nslug = "y"\nodd = 1', "companies/x.toml"))
    for words in ("unknown keys odd", "no summary", "no questions", "slug must be x", "glance must have"):
        assert words in found


def test_a_company_may_not_cite_what_is_not_there(tmp_path: Path) -> None:
    company = """
    name = "X"
    slug = "x"
    summary = "Short."
    questions = ["Why?"]
    [glance]
    equity = { words = "a" }
    cliff = { words = "a" }
    cash = { words = "a" }
    lever = { words = "a" }
    [[vesting]]
    see = "law-none"
    """
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
        ("{from}", "26 September 2027"),
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
    [("2025", "2025"), ("2025-12", "December 2025"), ("2025-12-04", "4 December 2025")],
)
def test_dates_are_spoken_as_precisely_as_they_are_known(text: str, words: str) -> None:
    assert is_partial_date(text)
    assert spoken(text) == words


@pytest.mark.parametrize("text", ["", "25", "2025-13", "2025-02-30", "soon", "2025-1"])
def test_other_texts_are_no_dates(text: str) -> None:
    assert not is_partial_date(text)
