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


def problems(folder: Path, text: str, name: str = "law.toml") -> list[str]:
    (folder / name).write_text(text, encoding="utf-8")
    with pytest.raises(BookError) as caught:
        load(folder)
    return caught.value.problems


def test_a_good_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "law.toml").write_text(GOOD, encoding="utf-8")
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
    (tmp_path / "companies").mkdir()
    found = "\n".join(problems(tmp_path, 'name = "X"\nslug = "y"\nodd = 1', "companies/x.toml"))
    for words in ("unknown keys odd", "no summary", "no questions", "slug must be x", "glance must have"):
        assert words in found


def test_a_company_may_not_cite_what_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "companies").mkdir()
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
    ("text", "words"),
    [("2025", "2025"), ("2025-12", "December 2025"), ("2025-12-04", "4 December 2025")],
)
def test_dates_are_spoken_as_precisely_as_they_are_known(text: str, words: str) -> None:
    assert is_partial_date(text)
    assert spoken(text) == words


@pytest.mark.parametrize("text", ["", "25", "2025-13", "2025-02-30", "soon", "2025-1"])
def test_other_texts_are_no_dates(text: str) -> None:
    assert not is_partial_date(text)
