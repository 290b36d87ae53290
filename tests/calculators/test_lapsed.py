"""An offer whose date to answer has passed is no evidence any more, and every page that used it says so once."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.catalog import CATALOG
from calculators.declare.fields import has_field
from tests.calculators.test_laws import ALSO
from tests.door import ask, values

TODAY = date(2026, 12, 1)
ASTER = {"company_name": "Aster", "base": "180k", "sign_on": "10k", "grant": "200k", "deadline": "2026-12-10"}
BIRCH = {"name": "Birch", "standing": "written", "base": "200k", "sign_on": "40k", "grant": "300k"}
OFFER = ASTER | {"today": TODAY.isoformat()} | {f"offers.b.{name}": text for name, text in BIRCH.items()}
SAID = re.compile(r"Birch's offer lapsed on \w+, Nov \d+: ask whether it still stands")
PAGES = [slug for slug, one in CATALOG.items() if has_field(one.inputs, "offers.b.deadline")]
NO_OFFER = {name: text for name, text in OFFER.items() if not name.startswith("offers.")}


def shown(slug: str, typed: dict[str, str]) -> str:
    """The words of the whole page."""
    reply = ask(slug, typed | {name: text for name, text in ALSO.get(slug, {}).items() if name not in typed})
    assert reply["problems"] == []
    return re.sub(r"<[^>]*>", "", reply["html"]).replace("&#39;", "'").replace("&#x27;", "'")


@pytest.mark.parametrize("slug", PAGES)
@settings(max_examples=5)
@given(ago=st.integers(1, 29))
def test_a_lapsed_offer_is_told_once_on_each_page(slug: str, ago: int) -> None:
    lapsed = {"offers.b.deadline": (TODAY - timedelta(days=ago)).isoformat()}
    said = shown(slug, OFFER | lapsed)
    assert len(SAID.findall(said)) == 1
    assert said.count("still stands") == 1
    assert "lapsed" not in shown(slug, OFFER | {"offers.b.deadline": TODAY.isoformat()})
    unknown = {name: text for name, text in OFFER.items() if name != "today"}
    assert "lapsed" not in shown(slug, unknown | lapsed)


@pytest.mark.parametrize("standing", ["written", "spoken"])
def test_a_lapsed_offer_changes_no_ask_and_is_in_no_words(standing: str) -> None:
    lapsed = OFFER | {"offers.b.deadline": "2026-11-20", "offers.b.standing": standing}
    for name in ("ask_base", "ask_sign_on", "ask_grant", "says"):
        assert values("counter-ask", lapsed)[name] == values("counter-ask", NO_OFFER)[name]
    for kind in ("counter", "one_more", "too_high"):
        letter = values("messages", lapsed | {"kind": kind})
        assert letter["body"] == values("messages", NO_OFFER | {"kind": kind})["body"]
    said = {"said": "committee"}
    assert values("reply-decoder", lapsed | said)["say"] == values("reply-decoder", NO_OFFER | said)["say"]
    assert "Quote your other letter" not in str(values("timeline", lapsed)["plan"])
