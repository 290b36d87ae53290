"""The five laws of one negotiation, over the whole catalog and over random negotiations."""

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import escape

from calculators.answer import answer
from calculators.catalog import CATALOG
from calculators.declare.fields import Rows, fields_of, has_field
from calculators.negotiation.changes import PARTS_THAT_MOVE
from calculators.negotiation.offer import Offer
from calculators.negotiation.pay import COLOURS, PARTS, PayYear
from calculators.negotiation.record import Negotiation
from calculators.render.counted import shown_names, unshown
from tests.door import ask, counted
from tests.strategies import instruments, negotiations, situations
from website.cases import cases_of

OFFER = {
    "company": "amazon",
    "base": "175k",
    "sign_on": "153,125",
    "sign_on_year_2": "109,375",
    "grant": "437.5k",
    "bonus_percent": "10",
    "current.job.base": "165k",
    "current.job.vests_12": "90k",
}
"""The offer of the browser test: its first year is $367,500."""

ALSO = {
    slug: {
        problem["field"]: one.sample[problem["field"]]
        for problem in ask(slug, OFFER)["problems"]
        if problem["field"] in one.sample
    }
    for slug, one in CATALOG.items()
}
"""What a calculator asks for besides an offer, as its example has it."""

WITH_AN_OFFER = [slug for slug, one in CATALOG.items() if issubclass(one.inputs, Offer)]
"""The calculators that take the offer on the table: its laws are theirs."""

FIRST_YEARS = {
    "total-comp": "first_year",
    "counter-ask": "first_year_offer",
    "compare-offers": "offers.a.first_year",
    "level": "first_year_offer",
    "reply-decoder": "first_year_offer",
    "sign-on": "believed_first_year",
}
"""The figure of each calculator that is the offer's first year."""


def asked(slug: str, typed: dict[str, str], **more: object) -> dict[str, Any]:
    """The reply to a request with more in it than what was typed."""
    reply: dict[str, Any] = json.loads(answer(json.dumps({"slug": slug, "typed": typed, **more})))
    return reply


def found(values: dict[str, Any], path: str) -> Any:
    for part in path.split("."):
        values = values[part]
    return values


# --- 1. A name has one meaning --------------------------------------------------------------------------------------


@pytest.mark.parametrize("slug", CATALOG)
def test_a_name_of_the_vocabulary_is_the_vocabularys(slug: str) -> None:
    shared = fields_of(Negotiation)
    for name, field in fields_of(CATALOG[slug].inputs).items():
        if name in shared:
            assert field.note is shared[name].note, f"{slug} declares {name} anew"


@pytest.mark.parametrize("slug", CATALOG)
def test_a_form_shows_only_what_the_calculator_reads(slug: str) -> None:
    calculator = CATALOG[slug]
    names, groups = shown_names(calculator.form)
    for name in names | set(groups):
        assert name in fields_of(calculator.inputs), name
    for section in calculator.form:
        for one in section.shows:
            if isinstance(one, Rows):
                rows = fields_of(calculator.inputs)[one.name].rows
                assert rows is not None
                assert shown_names(one.parts)[0] <= set(fields_of(rows))


@pytest.mark.parametrize("slug", CATALOG)
def test_every_own_field_is_in_the_form(slug: str) -> None:
    calculator = CATALOG[slug]
    names, groups = shown_names(calculator.form)
    for name, field in fields_of(calculator.inputs).items():
        if name not in fields_of(Negotiation):
            assert field.ask.section in calculator.form or name in names | set(groups), name


# --- 2. Entered once, used everywhere -------------------------------------------------------------------------------


@pytest.mark.parametrize("slug", CATALOG)
@given(typed=situations())
def test_every_calculator_takes_the_whole_negotiation(slug: str, typed: dict[str, str]) -> None:
    reply = ask(slug, typed)
    assert not [one for one in reply["problems"] if "no such field" in one["message"]]


@pytest.mark.parametrize("slug", CATALOG)
def test_what_a_calculator_does_not_read_changes_nothing(slug: str) -> None:
    others = {"recruiter": "Ann", "posted_low": "1M", "manager": "Bo"}
    unread = {name: text for name, text in others.items() if not has_field(CATALOG[slug].inputs, name)}
    assert ask(slug, OFFER | unread) == ask(slug, OFFER)


def test_a_question_that_is_named_as_counted_takes_no_colon() -> None:
    line = counted("messages", OFFER | {"instrument": "private_rsu"})
    assert "Listed or private? Stock units in a private company" in line
    for slug in CATALOG:
        typed = OFFER | ALSO.get(slug, {}) | {"instrument": "private_rsu", "liquidity_percent": "50"}
        assert "?:" not in counted(slug, typed)


def test_a_figure_has_one_meaning() -> None:
    """Figures of one name are told in one unit wherever they are."""
    seen: dict[str, tuple[str, Any]] = {}
    for slug, calculator in CATALOG.items():
        for name, field in fields_of(calculator.figures).items():
            if field.unit is not None and field.unit.kind == "number":
                where, unit = seen.setdefault(name, (slug, field.unit))
                assert unit is field.unit, f"{name} in {where} and in {slug}"


def test_the_schedule_that_a_company_brought_is_named() -> None:
    line = counted("take-home", OFFER | BROUGHT)
    assert "Vesting" in line
    assert "5/15/40/40" in line


def test_what_counts_but_is_not_shown_is_named() -> None:
    line = counted("counter-ask", OFFER | {"growth_percent": "10", "refresh.0.amount": "50k"})
    assert "Price growth 10%" in line
    assert "Refresher 1: amount $50,000" in line
    assert "Base" not in line


PAY = {"base": "180k", "sign_on": "20k", "bonus_percent": "15"}
PRIVATE = {"instrument": "private_rsu", "liquidity_percent": "50"}
OPTIONS = {"instrument": "options", "units": "4000", "price": "20", "strike": "2", "liquidity_percent": "50"}
UNITS = PRIVATE | {"units": "4000", "price": "20"}
STAND_IN = {"units": "4000", "preferred_price": "20"}
BY_YEAR = {"units": "4000", "prices": "20"}
STOOD = {"turns.0.base": "170k", "turns.0.sign_on": "20k", "turns.0.ask_base": "190k", "said": "partial"}
DATES = {"came_on": "2026-11-30", "deadline": "2026-12-11"}
RIVAL = {"offers.b.standing": "written", "offers.b.base": "178k"}
BETTER = RIVAL | {"offers.b.base": "210k", "offers.b.deadline": "2026-12-08"}
JOB = {"current.job.base": "165k", "current.job.bonus_percent": "10", "current.job.vests_12": "40k"}


def around(**terms: str) -> dict[str, str]:
    """An offer with these terms, and another offer and a present job with the same."""
    rows = ("", "offers.b.", "current.job.")
    return {row + name: text for row in rows for name, text in (PAY | terms).items()} | {"offers.b.standing": "written"}


NEAR = {"happy": "248k"} | STOOD | DATES
"""A happy number that any more in the first year reaches."""
TWO_GRANTS = {"grant": "300k", "second_grant": "50k", "refresh.0.amount": "40k", "refresh.0.year": "0"}
PIECES = ("asks_base", "asks_sign_on", "asks_grant", "asks_refresh")
NO_SIGN_ON = PAY | {"grant": "100k", "sign_on": ""}
ONLY_A_SIGN_ON = {name: "left_out" for name in PIECES if name != "asks_sign_on"}

REASONS = (
    *({"market_base": "250k"}, {"posted_high": "250k"}, {"unvested": "90k"}, {"year_one_floor": "300k"}),
    *({"scope_evidence": "I led nine", "kind": "counter"}, BETTER),
)
"""Each a reason for an ask, by itself."""

NEGOTIATIONS = [
    PAY | TWO_GRANTS | DATES,
    PAY | TWO_GRANTS | NEAR | {"happy": "325k"},
    PAY | TWO_GRANTS | NEAR | {"happy": "320k"},
    PAY | {"grant": "400k", "price": "10", "sized_price": "8", "happy": "353k"} | PRIVATE | RIVAL | JOB | DATES,
    PAY | {"grant": "100k", "vests.0.amount": "90k"} | DATES,
    PAY | {"grant": "100k", "current.job.base": "165k"} | DATES,
    around(second_grant="90k", grant="100k"),
    around(grant="100k", price="10", sized_price="8"),
    *(around(**equity) for equity in (OPTIONS, UNITS, STAND_IN, BY_YEAR)),
    *(around(**equity) | NEAR | {"offers.b.units": "9000"} for equity in (OPTIONS, UNITS, STAND_IN, BY_YEAR)),
    *(NO_SIGN_ON | DATES | {name: "left_out" for name in PIECES if name != one} for one in PIECES),
    NO_SIGN_ON | DATES | ONLY_A_SIGN_ON | {"vests.0.amount": "40k", "stretch_sign_on": "0"},
    PAY | STOOD | {"said": "best-and-final", "times_moved": "1"} | DATES,
    PAY | STOOD | {"grant": "300k", "happy": "304k", "walk_away": "200k", "posted_high": "230k"} | JOB | DATES,
    PAY | STOOD | {"grant": "300k", "walk_away": "300k"} | DATES | {"said": "top-of-band"},
    PAY | STOOD | {"said": "best-and-final", "times_moved": "3", "happy": "400k"} | DATES,
    PAY | {"happy": "180k", "year_one_floor": "230k", "posted_high": "230k", "grant": "100k"} | RIVAL | DATES,
    OFFER | {"happy": "368k"} | DATES,
    *(PAY | {"grant": "100k"} | one | DATES for one in REASONS),
    *(PAY | {"grant": "100k"} | one | STOOD | DATES for one in REASONS),
    OFFER | {"happy": "367k", "walk_away": "367k"} | STOOD | DATES,
]
"""Bases on which a further text is tried: together they use whatever a page can use."""

OWN = {
    "three-numbers": {"measure": "total"},
    "compare-offers": {"offers.b.base": "200k"},
    "cost-of-silence": {"gap_base": ""},
    "rehearsal": {"spoken": "ask:base\nsign:base\nask:sign_on\nsign:sign_on"},
}
"""Choices of a page that have it count more."""


BESIDE = {
    "offers.b.liquidity_percent": ["30", "100"],
    "offers.b.instrument": ["private_rsu", "public_rsu"],
    "offers.b.bonus_percent": ["20"],
    "offers.b.vesting": ["0/0/0/100"],
    "current.job.bonus_percent": ["12"],
    "growth_percent": ["10", "-20"],
    "refresh.0.amount": ["50k"],
    "other_cash": ["5k"],
    "company": ["amazon", "openai"],
}
"""What one page shows and another may count."""
BROUGHT = {"vesting": "Amazon: 5/15/40/40, half-yearly from month 24", "instrument": "public_rsu"}
"""What choosing Amazon in a form fills in."""
BETTER_ELSEWHERE = {"offers.b.base": "190k", "offers.b.grant": "320k", "offers.b.standing": "written"}


def tells_what_counts(slug: str, typed: dict[str, str]) -> None:
    """What is named is enough for the answer, and none of it can be spared; no part of it stands on the form."""
    typed = {"today": "2026-12-01"} | ALSO.get(slug, {}) | typed
    before = ask(slug, typed)
    if before["problems"]:
        return
    line, told = counted(slug, typed), dict(unshown(CATALOG[slug], typed))
    named = {name for name, said in told.items() if re.search(rf"(: |; ){re.escape(str(escape(said)))}[.;]", line)}
    if "more" in line:
        return
    assert ("the usual there" in line) <= ("company" in named)
    enough = {name: text for name, text in typed.items() if name not in told.keys() - named}
    assert shown(slug, enough) == shown(slug, typed)
    for name in named:
        is_spared = shown(slug, without(enough, name)) == shown(slug, typed)
        assert not is_spared or moves_first_year(slug, typed, name), f"{name} is named and changes nothing"


def shown(slug: str, typed: dict[str, str]) -> str:
    """An answer without the line on the offer, and without what its sums take for granted."""
    html = ask(slug, typed)["html"]
    return re.sub(r'<p class="(?:about|notice caveat)[^>]*>.*?</p>', "", html)


def moves_first_year(slug: str, typed: dict[str, str], name: str) -> bool:
    """Whether the first year in the line on the offer, and nothing else in it, hangs on a text."""
    lines = [ask(slug, one)["html"].partition("</p>")[0] for one in (typed, without(typed, name))]
    one, other = (line.rpartition("first year") for line in lines)
    return bool(one[0] == other[0] and one[2] != other[2])


@pytest.mark.parametrize("slug", CATALOG)
@settings(max_examples=10)
@given(typed=situations(), further=st.dictionaries(st.sampled_from(sorted(BESIDE)), st.integers(0, 1), max_size=4))
def test_what_counts_and_is_not_shown_is_named_and_nothing_else(
    slug: str, typed: dict[str, str], further: dict[str, int]
) -> None:
    also = {name: BESIDE[name][at % len(BESIDE[name])] for name, at in further.items()}
    tells_what_counts(slug, typed | BETTER_ELSEWHERE | also)


@pytest.mark.parametrize("slug", CATALOG)
def test_it_is_named_in_every_kind_of_negotiation(slug: str) -> None:
    for typed in NEGOTIATIONS:
        tells_what_counts(slug, typed | OWN.get(slug, {}))
    tells_what_counts(slug, OFFER)
    tells_what_counts(slug, OFFER | BROUGHT)


def without(typed: dict[str, str], name: str) -> dict[str, str]:
    return {one: text for one, text in typed.items() if one != name}


# --- 3. One offer, one figure ---------------------------------------------------------------------------------------


@given(typed=negotiations())
def test_one_offer_has_one_first_year(typed: dict[str, str]) -> None:
    typed |= {"liquidity_percent": "100", "offers.b.liquidity_percent": "100", "offers.b.base": "300k"}
    replies = {slug: ask(slug, typed | ALSO.get(slug, {})) for slug in FIRST_YEARS}
    years = {
        slug: found(reply["values"], FIRST_YEARS[slug]) for slug, reply in replies.items() if not reply["problems"]
    }
    assert len(years) >= 4
    assert len(set(years.values())) == 1, years


@given(typed=negotiations(), more=st.one_of(st.just({}), instruments()))
def test_figures_of_one_name_agree(typed: dict[str, str], more: dict[str, str]) -> None:
    typed |= more
    seen: dict[str, tuple[str, Any]] = {}
    for slug in CATALOG:
        for name, value in ask(slug, typed)["values"].items():
            if isinstance(value, str | None) and name not in TEXTS:
                where, before = seen.setdefault(name, (slug, value))
                assert _same(before, value), f"{name}: {before} in {where}, {value} in {slug}"


@given(typed=negotiations(), mine=instruments(), theirs=st.one_of(st.just({}), instruments("offers.b.")))
def test_a_piece_is_asked_for_alike_on_every_page(
    typed: dict[str, str], mine: dict[str, str], theirs: dict[str, str]
) -> None:
    typed |= mine | theirs | {"liquidity_percent": "100", "offers.b.liquidity_percent": "100"}
    counter = ask("counter-ask", typed)["values"]
    rows = {row["name"]: row for row in counter["pieces"]}
    for row in ask("call-sheet", typed)["values"]["asks"]:
        assert [row[part] for part in ("offer", "ask")] == [rows[row["name"]][part] for part in ("offer", "ask")]
    for slug in ("messages", "reply-decoder"):
        said = ask(slug, typed)["values"]
        asked_there = {name: said[name] for name in said if re.fullmatch("asking_(base|sign_on|grant|refresh)", name)}
        assert all(
            figure is None or figure == counter[name.replace("asking", "ask")] for name, figure in asked_there.items()
        ), slug


TEXTS = {"says", "summary", "verdict_says", "next_step"}
"""Sentences of each page's own."""


def _same(before: Any, value: Any) -> bool:
    """Equal, where no ask is said either as nothing or as the offer itself."""
    return before == value or before is None or value is None


def figures_in(value: Any, path: str = "") -> Iterator[tuple[str, Decimal]]:
    """Every figure of an answer by where it stands; texts are left out."""
    if isinstance(value, dict | list):
        for key, one in value.items() if isinstance(value, dict) else enumerate(value):
            yield from figures_in(one, f"{path}.{key}")
    elif re.fullmatch(r"-?[0-9.]+", str(value)):
        yield path, Decimal(value)


@pytest.mark.parametrize("slug", CATALOG)
@settings(max_examples=6)
@given(
    units=st.integers(100, 50_000),
    sized=st.decimals(10, 400, places=2),
    now=st.one_of(st.none(), st.decimals(1, 900, places=2)),
    instrument=st.sampled_from(["public_rsu", "private_rsu", "options"]),
)
def test_a_grant_in_units_is_worth_what_it_is_in_the_dollars_they_were_sized_at(
    slug: str, units: int, sized: Decimal, now: Decimal | None, instrument: str
) -> None:
    # a share of options is no dollars
    promise = {"refresh_amount": "20k"} if instrument == "options" else {"refresh_percent": "25"}
    own = promise if slug == "refresh" else {}
    typed = OFFER | {"instrument": instrument, "sized_price": str(sized), "liquidity_percent": "80"}
    typed |= {"strike": "5"} if instrument == "options" else {}
    typed |= ALSO.get(slug, {}) | own | {"price": "" if now is None else str(now), "today": "2026-12-01"}
    in_dollars = ask(slug, typed | {"grant": f"{units * sized:f}"})
    in_units = ask(slug, typed | {"grant": "", "units": str(units)})
    assert not in_dollars["problems"] + in_units["problems"]
    said, counted = (dict(figures_in(one["values"])) for one in (in_dollars, in_units))
    assert said.keys() == counted.keys()
    for path, figure in said.items():
        if slug == "call-sheet" and path.startswith(".asks"):
            continue  # it says what their letter says: dollars as sized, or units at today's price
        assert abs(figure - counted[path]) < Decimal("1e-9"), path


def test_the_offer_of_the_browser_test_pays_one_first_year() -> None:
    for slug, path in FIRST_YEARS.items():
        reply = ask(slug, OFFER | ALSO.get(slug, {}))
        assert reply["problems"] == [], slug
        assert Decimal(found(reply["values"], path)) == Decimal("367500"), slug


COLOUR_BY_LABEL = {
    **{fields_of(PayYear)[name].label: COLOURS[name] for name in PARTS},
    **{label: COLOURS[name] for name, label in PARTS_THAT_MOVE.items()},
    "More base": COLOURS["base"],
}
"""What charts call the parts of pay."""
DRAW_PIECES = "total-comp", "refresh", "sign-on-or-base", "cost-of-silence", "counter-ask"
"""Whose charts have some of them, in an example or a case."""


@pytest.mark.parametrize("slug", CATALOG)
def test_a_piece_of_pay_has_one_colour_in_every_chart(slug: str) -> None:
    seen = set()
    for typed in (dict(CATALOG[slug].sample), *(case.typed for case in cases_of(slug))):
        html = ask(slug, typed)["html"]
        seen |= set(re.findall(r'swatch series-(\d+)"></span>([^<]+)', html))
    wrong = {(n, name) for n, name in seen if int(n) != COLOUR_BY_LABEL.get(name, int(n))}
    assert not wrong
    assert slug not in DRAW_PIECES or {name for _, name in seen} & COLOUR_BY_LABEL.keys()


@pytest.mark.parametrize("slug", CATALOG)
def test_no_figure_is_shown_that_is_blank_and_has_no_working(slug: str) -> None:
    rows = re.compile(
        r'<div class="figure"><span class="figure-label">[^<]*</span><data [^>]* value="">[^<]*</data></div>'
    )
    for typed in (dict(CATALOG[slug].sample), *(case.typed for case in cases_of(slug))):
        _, _, more = ask(slug, typed)["html"].partition('<div class="figures more">')
        assert not rows.findall(more)


@pytest.mark.parametrize("slug", WITH_AN_OFFER)
def test_every_page_says_the_offer_in_words(slug: str) -> None:
    html = ask(slug, OFFER | {"deadline": "2026-12-04", "today": "2026-11-26"} | ALSO.get(slug, {}))["html"]
    about = re.search(r'<p class="about">(.*?)</p>', html)
    assert about, slug
    assert "$175,000 base" in about[1]
    assert "first year $367,500" in about[1]


@pytest.mark.parametrize("slug", WITH_AN_OFFER)
def test_a_what_if_is_not_said_to_be_the_offer(slug: str) -> None:
    mine = OFFER | {"deadline": "2026-12-04", "today": "2026-11-26"} | ALSO.get(slug, {})
    html = asked(slug, mine | {"base": "190k"}, unchanged={"base": mine["base"]})["html"]
    about = re.search(r'<p class="about">(.*?)</p>', html)
    assert about
    offer, what_if = about[1].split(" | ")
    assert re.match(r"Your offer: .*\$175,000 base.*first year \$367,500$", offer)
    assert re.match(r"What-if on this page: .*\$190,000 base", what_if)


@pytest.mark.parametrize("slug", WITH_AN_OFFER)
def test_a_what_if_that_cannot_be_counted_leaves_the_offer_in_words(slug: str) -> None:
    mine = OFFER | {"deadline": "2026-12-04", "today": "2026-11-26"} | ALSO.get(slug, {})
    reply = asked(slug, mine | {"base": "x"}, unchanged={"base": mine["base"]})
    assert "first year $367,500" in reply["about"]


# --- 4. What is not known is asked for, never 0 ---------------------------------------------------------------------


ANSWERS_WITHOUT_AN_OFFER = {"desk", "messages", "reply-decoder"}
"""With what is still to be typed, with a letter that needs no terms, or with the word that nothing was heard."""


@pytest.mark.parametrize("slug", [slug for slug in WITH_AN_OFFER if slug not in ANSWERS_WITHOUT_AN_OFFER])
def test_without_an_offer_the_page_asks(slug: str) -> None:
    reply = ask(slug, {"recruiter": "Ann"})
    assert reply["problems"]
    assert all(one["message"].endswith((".", "?")) for one in reply["problems"])


def test_units_without_a_price_are_asked_about() -> None:
    for slug in ("total-comp", "counter-ask", "compare-offers", "level", "refresh"):
        problems = ask(slug, {"base": "180k", "units": "4,000", "offers.b.base": "1k"})["problems"]
        assert "price" in {one["field"] for one in problems}, slug


# --- 5. Nothing is copied from the example --------------------------------------------------------------------------


@pytest.mark.parametrize("slug", CATALOG)
def test_the_example_says_so_wherever_it_could_be_taken_along(slug: str) -> None:
    html = json.loads(answer(json.dumps({"slug": slug})))["html"]
    for button in re.findall(r"<button[^>]*data-copy[^>]*>(.*?)</button>", html):
        assert "example" in button
    for link in re.findall(r'<a [^>]*href="(?:mailto|data):[^>]*>(.*?)</a>', html):
        assert "example" in link


@pytest.mark.parametrize("slug", ["messages", "timeline", "reply-decoder"])
def test_a_readers_own_words_are_no_example(slug: str) -> None:
    typed = OFFER | {"said": "partial", "deadline": "2026-12-04", "today": "2026-11-26"}
    assert "example" not in ask(slug, typed)["html"].replace("for example", "")


@pytest.mark.parametrize("slug", CATALOG)
@given(typed=situations())
def test_what_is_answered_hangs_on_no_example(slug: str, typed: dict[str, str]) -> None:
    other = {"base": "987,654", "sign_on": "87,654", "grant": "7,654,321", "company_name": "Zebulon", "deadline": ""}
    assert asked(slug, typed, sample=other) == ask(slug, typed)


@given(text=st.text(max_size=40))
def test_typed_names_are_never_filled_in(text: str) -> None:
    typed = OFFER | {"offers.b.standing": "written", "offers.b.base": "300k", "offers.b.name": "{base}" + text}
    for slug in ("counter-ask", "messages", "reply-decoder", "compare-offers"):
        ask(slug, typed)
