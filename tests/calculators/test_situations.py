"""Whole situations, each with the verdict that a good negotiator would give: the site gives the same, everywhere."""

import json
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from calculators.answer import answer
from tests.door import values

SITUATIONS: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("situations.toml").read_text("utf-8"))[
    "situation"
]
LETTERS = {"counter": "counter", "once_more": "one_more", "level": "level", "wait": "follow_up"}
"""The letter for each verdict; on the others the reader accepts or declines."""


def typed_of(situation: dict[str, Any]) -> dict[str, str]:
    """What is typed after every answer."""
    typed: dict[str, str] = dict(situation["typed"])
    then: dict[str, str] = situation.get("then", {})
    for came in situation.get("answers", []):
        reply = json.loads(answer(json.dumps({"answered": typed})))
        assert reply["problems"] == []
        typed |= reply["typed"] | came
    return typed | then


@pytest.mark.parametrize("situation", SITUATIONS, ids=[one["name"] for one in SITUATIONS])
def test_the_site_gives_the_verdict_of_a_good_negotiator(situation: dict[str, Any]) -> None:
    typed = typed_of(situation)
    counter, decoded = values("counter-ask", typed), values("reply-decoder", typed)
    assert counter["verdict"] == decoded["verdict"] == situation["verdict"], situation["why"]
    asked = {row["name"]: row for row in counter["pieces"] if Decimal(row["ask"]) > Decimal(row["offer"])}
    if "asked" in situation:
        assert list(asked) == situation["asked"]
    if "largest" in situation:
        assert situation["largest"] in decoded["next_ask"]
    kind = LETTERS.get(situation["verdict"], "accept")
    letter = values("messages", typed | {"kind": kind})
    text = f"{letter['subject']} {letter['body']}"
    for words in situation.get("quotes", []):
        assert words in text
    for words in situation.get("never", []):
        assert words not in text + decoded["say"]


def test_there_are_at_least_forty_each_with_a_reason() -> None:
    assert len(SITUATIONS) >= 40
    assert len({one["name"] for one in SITUATIONS}) == len(SITUATIONS)
    assert all(one["why"].endswith(".") for one in SITUATIONS)
