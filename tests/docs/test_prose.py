"""No number in the prose stands alone: each is computed, carries a source, or is on a short list with a reason."""

import tomllib
from pathlib import Path

import pytest

from tests.docs.prose import ALLOWED, numbers

DOCS = Path(__file__).parent.parent.parent / "docs"
PAGES = sorted(path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md"))


@pytest.mark.parametrize("page", PAGES)
def test_every_number_has_something_behind_it(page: str) -> None:
    found = [f"{number}  in: {block[:100]}" for number, block in numbers((DOCS / page).read_text("utf-8"), page)]
    assert not found, "compute it with a macro, or add a claim's mark:\n" + "\n".join(found)


def test_the_list_of_exceptions_is_short_and_reasoned() -> None:
    listed = tomllib.loads(ALLOWED.read_text(encoding="utf-8"))["allowed"]
    assert len(listed) < 25
    assert all(one["reason"] for one in listed)


@pytest.mark.parametrize(
    "text",
    [
        "It pays $20,000 more.",
        "Ask for 12% more.",
        "Ask for 12 percent more.",
        "Since 2024 it is so.",
        "You have 2-3x the room.",
        "It vests 5/15/40/40.",
        "Two in three get more.",
        "They win twenty percent.",
        "It was worth billions.",
        "- A list item of $5",
        "| A cell | of 30% |",
        "!!! say \"Aloud\"\n    \"I want $5.\"",
        "One is sourced. {{ mark(\"a-b\") }}\n\nOne of 1999 is not.",
        "---\ntitle: Half of 2024\n---\nText",
    ],
)  # fmt: skip
def test_a_bare_number_is_found(text: str) -> None:
    assert list(numbers(text))


@pytest.mark.parametrize(
    "text",
    [
        "It pays {{ figure(\"total-comp\", \"first_year\", case=\"E1\") }} in year 1.",
        "It was $5 in 2024. {{ mark(\"a-b\") }}",
        "Type `180k` or `15%`.",
        "See [this](../a/b.md#2024) and <a href=\"https://example.org/2024\">that</a>.",
        "## 1. First\n\n1. One\n2. Two",
        "<!-- 2024 -->\n\n```\n2024\n```",
        "Weeks 1 and 2, months 1 to 12, step 3, your 401(k).",
    ],
)  # fmt: skip
def test_a_number_with_something_behind_it_passes(text: str) -> None:
    assert not list(numbers(text))
