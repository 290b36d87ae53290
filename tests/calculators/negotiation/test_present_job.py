"""The present job is typed once: what vests there counts on every page, and no page says that it counts more."""

from decimal import Decimal

import pytest

from tests.door import ask, values

JOB = {"base": "180k", "grant": "300k", "current.job.base": "170k"}
ROWS = {"vests.0.amount": "40k", "vests.0.month": "6", "vests.1.amount": "42k", "vests.1.month": "18"}
PERCENTILES = {"measure": "total", "p50": "150k", "p75": "300k", "p90": "350k"}


def test_vests_typed_one_by_one_are_what_vests_at_the_job() -> None:
    compared = values("compare-offers", JOB | ROWS)
    assert Decimal(compared["offers"]["job"]["first_year"]) == 170_000 + 40_000
    assert Decimal(compared["offers"]["job"]["total"]) == 4 * 170_000 + 40_000 + 42_000
    assert "Not counted: what vests" not in str(compared["notes"])
    have = values("three-numbers", JOB | ROWS | PERCENTILES)
    assert Decimal(have["have"]) == 210_000
    assert "Not counted: what vests" not in str(have["notes"])


def test_what_was_typed_of_the_job_itself_counts_before_that() -> None:
    typed = JOB | ROWS | {"current.job.vests_12": "10k"}
    assert Decimal(values("compare-offers", typed)["offers"]["job"]["first_year"]) == 180_000


PRIVATE = {"grant": "500k", "instrument": "private_rsu"}
RIVAL = {"offers.b.name": "Birch", "offers.b.base": "190k", "offers.b.standing": "written"}
RIVAL |= {f"offers.b.{name}": text for name, text in PRIVATE.items()}
PAGES = "desk", "counter-ask", "messages", "call-sheet", "reply-decoder", "rehearsal", "cost-of-silence"


@pytest.mark.parametrize("slug", PAGES)
def test_private_stock_of_others_is_said_not_to_count_where_it_does_not(slug: str) -> None:
    html = ask(slug, JOB | RIVAL | {"instrument": "public_rsu", "vesting": "25/25/25/25"})["html"]
    assert "None of the private-company equity of Birch counts here yet" in html
    assert "count all the private-company equity" not in html


def test_private_stock_of_the_job_is_said_not_to_count_either() -> None:
    job = {f"current.job.{name}": text for name, text in PRIVATE.items()}
    found = ask("three-numbers", JOB | job | PERCENTILES | {"instrument": "public_rsu"})
    assert found["values"]["have"] == "170000"
    assert "None of the private-company equity of your present job counts here yet" in found["html"]
