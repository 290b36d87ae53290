"""Every figure of pay against a second computation, in floats: 10,000 negotiations of two offers, to the cent."""

import random
from collections.abc import Callable

import pytest

from tests.calculators.second_computation import DrawnOffer
from tests.door import ask

NEGOTIATIONS = 10_000
SHARES = 10  # so that several processes can try them
YEARS = 4
CENT = 0.01


def differences(found: dict[str, object], offer: DrawnOffer) -> list[str]:
    """The figures of an offer that are a cent or more off."""
    rows = offer.years(YEARS)
    wanted = {f"years.{year}.{name}": dollars for year, row in enumerate(rows) for name, dollars in row.items()}
    wanted |= {
        "first_year": rows[0]["total"],
        "recurring": rows[1]["total"] - rows[1]["sign_on"],
        "total": sum(row["total"] for row in rows),
        "average": sum(row["total"] for row in rows) / YEARS,
        "believed_total": offer.total_believed(YEARS),
    }
    wanted |= {f"leave_after_{count}": sum(row["total"] for row in rows[:count]) for count in range(1, YEARS + 1)}
    return [
        f"{name}: {got}, not {dollars}"
        for name, dollars in wanted.items()
        if not _agree(got := _at(found, name), dollars)
    ]


def _at(found: dict[str, object], name: str) -> float:
    value: object = found
    for step in name.split("."):
        value = value[int(step)] if isinstance(value, list) else value[step]  # type: ignore[index]
    return float(str(value))


def _agree(one: float, other: float) -> bool:
    return abs(one - other) < CENT


@pytest.mark.parametrize("share", range(SHARES))
def test_ten_thousand_negotiations_come_out_alike(
    share: int, record_property: Callable[[str, object], None]
) -> None:
    by = random.Random(share)
    for _ in range(NEGOTIATIONS // SHARES):
        offers = {"a": DrawnOffer.drawn(by), "b": DrawnOffer.drawn(by)}
        typed = offers["a"].typed | {f"offers.b.{name}": text for name, text in offers["b"].typed.items()}
        reply = ask("compare-offers", typed | {"offers.b.name": "Birch", "years": str(YEARS)})
        assert reply["problems"] == [], typed
        found = reply["values"]["offers"]
        assert not [off for key, offer in offers.items() for off in differences(found[key], offer)], typed
    record_property("negotiations_twice", NEGOTIATIONS // SHARES)


def test_a_cent_is_noticed() -> None:
    offer = DrawnOffer.drawn(random.Random(1))
    found = ask("compare-offers", offer.typed | {"offers.b.base": "200k", "years": str(YEARS)})["values"]["offers"]["a"]
    assert differences(found, offer) == []
    found["years"][0]["base"] = str(float(found["years"][0]["base"]) + 2 * CENT)
    assert len(differences(found, offer)) == 1
