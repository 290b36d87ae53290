"""What a build remembers is what its code would give, and no more than the last build used."""

import json
from pathlib import Path

import pytest

from publish.remembered import Remembered


@pytest.fixture
def code(tmp_path: Path) -> Path:
    path = tmp_path / "code.py"
    path.write_text("1", encoding="utf-8")
    return path


def build(code: Path, *asked: str) -> list[str]:
    """One build: it asks, and what really had to be worked out is told."""
    worked: list[str] = []
    remembered = Remembered(code.parent / ".cache" / "made.json", [code])

    @remembered
    def double(text: str) -> str:
        worked.append(text)
        return text * 2

    assert [double(text) for text in asked] == [text * 2 for text in asked]
    remembered.keep()
    return worked


def test_a_second_build_works_out_only_what_is_new(code: Path) -> None:
    assert build(code, "a", "b") == ["a", "b"]
    assert build(code, "a", "b", "c") == ["c"]
    assert build(code, "a") == []
    assert build(code, "b") == ["b"]


def test_changed_code_is_asked_again(code: Path) -> None:
    build(code, "a")
    code.write_text("2", encoding="utf-8")
    assert build(code, "a") == ["a"]


def test_a_file_that_is_broken_is_no_harm(code: Path) -> None:
    build(code, "a")
    made = code.parent / ".cache" / "made.json"
    made.write_text(made.read_text(encoding="utf-8")[:-5], encoding="utf-8")
    assert build(code, "a") == ["a"]
    assert json.loads(made.read_text(encoding="utf-8"))["made"]


def test_functions_and_arguments_are_told_apart(code: Path) -> None:
    remembered = Remembered(code.parent / "made.json", [code])

    @remembered
    def one(text: str, *, times: int = 1) -> str:
        return text * times

    @remembered
    def other(text: str) -> str:
        return f"other {text}"

    assert (one("a"), one("a", times=2), other("a"), one("a")) == ("a", "aa", "other a", "a")
