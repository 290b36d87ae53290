"""The one door: any request gets a reply, and the reply is well made."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.answer import answer
from calculators.catalog import CATALOG
from calculators.declare.fields import Field, fields_of, has_field
from calculators.negotiation.record import Negotiation
from publish.pyodide.exercise import NO_REQUESTS, ODD_TEXTS
from tests.door import ask
from tests.strategies import FINE

REPLY = {"values", "problems", "html", "read_as"}
SHARED = fields_of(Negotiation)


def leaves(record: type, prefix: str = "") -> Iterator[tuple[str, Field]]:
    """Every single field of a record, by its typed name, in the first row of each group."""
    for name, field in fields_of(record).items():
        if field.rows:
            yield from leaves(field.rows, f"{prefix}{name}.{field.ask.rows[0]}.")
        else:
            yield prefix + name, field


def each_field_once() -> Iterator[tuple[str, str]]:
    """Each calculator's own fields, and every field of the vocabulary once, where all of it is read."""
    for slug, calculator in CATALOG.items():
        for name, _ in leaves(calculator.inputs):
            if name.partition(".")[0] not in SHARED or slug == "counter-ask":
                yield slug, name


FIELDS = [pytest.param(slug, name, id=f"{slug}-{name}") for slug, name in each_field_once()]
NAMES = [f"{slug}:{name}" for slug, name in each_field_once()]


@pytest.mark.parametrize(("slug", "name"), FIELDS)
def test_any_text_gives_a_value_or_a_message_beside_its_field(slug: str, name: str) -> None:
    field = dict(leaves(CATALOG[slug].inputs))[name]
    start = NAMES.index(f"{slug}:{name}") % 3  # each text in every third field: there are many of each kind
    for text in (*ODD_TEXTS[start::3], *FINE):
        reply = ask(slug, dict(CATALOG[slug].sample) | {name: text})
        assert bool(reply["problems"]) != bool(reply["html"]), text
        for problem in reply["problems"]:
            assert has_field(CATALOG[slug].inputs, problem["field"])
            assert problem["message"].endswith((".", "?"))
        assert "<script" not in reply["html"]
        if field.unit is None or field.unit.kind == "number":  # a reader may well be called NaN
            assert not re.search("NaN|Infinity|Traceback", json.dumps(reply))


@pytest.mark.parametrize(("slug", "name"), FIELDS)
def test_every_field_is_asked_for_with_a_label(slug: str, name: str) -> None:
    field = dict(leaves(CATALOG[slug].inputs))[name]
    assert field.label
    assert field.unit is not None or field.ask.options


@pytest.mark.parametrize(
    "request_",
    [
        *("3", '"x"', '{"slug": 3}', "[" * 100_000, '{"slug": "total-comp", "open": 1}'),
        *(one for one in NO_REQUESTS if "typed" not in one),
    ],
)
def test_a_request_that_is_none_gets_a_message(request_: str) -> None:
    reply = json.loads(answer(request_))
    assert reply["problems"]
    assert reply["html"] == ""


@pytest.mark.parametrize("typed", ["x", 3, [], None, {"base": None}, {"base": 180_000}, {"base": {"a": 1}}])
def test_typed_that_is_no_text_never_raises(typed: object) -> None:
    assert set(json.loads(answer(json.dumps({"slug": "total-comp", "typed": typed})))) == REPLY


UNFOLDING = re.compile(r'<details class="[^"]*" id="([^"]*)"><summary>.*?</summary>(.*?)</details>')


@pytest.mark.parametrize("slug", CATALOG)
def test_what_is_folded_away_comes_once_it_is_open(slug: str) -> None:
    def html(**more: object) -> str:
        return str(json.loads(answer(json.dumps({"slug": slug, "typed": dict(CATALOG[slug].sample)} | more)))["html"])

    whole, folded = html(), html(open=[])
    closed = UNFOLDING.findall(folded)
    assert [inside for _, inside in closed if inside] == []
    assert html(open=re.findall('<details class="[^"]*" id="([^"]*)"', whole)) == whole
    for id_, _ in closed:
        assert [name for name, inside in UNFOLDING.findall(html(open=[id_])) if inside] in ([id_], [])


@given(st.sampled_from(NAMES), st.text(max_size=60))
def test_no_text_raises(name: str, text: str) -> None:
    slug, _, field = name.partition(":")
    assert set(ask(slug, {field: text})) == REPLY


@given(st.text())
def test_no_request_raises(request_: str) -> None:
    assert json.loads(answer(request_))["problems"]


def test_all_problems_are_told_at_once() -> None:
    reply = ask("total-comp", {"base": "abc", "grant": "-5", "refresh.2.amount": "x", "vesting": "10/10", "bsae": "1"})
    assert [problem["field"] for problem in reply["problems"]] == [
        "base",
        "grant",
        "vesting",
        "refresh.2.amount",
        "bsae",
    ]


def test_numbers_and_lists_are_read_as_their_text() -> None:
    assert ask("total-comp", {"base": 180_000, "prices": [100, 110]}) == ask(
        "total-comp", {"base": "180000", "prices": "100/110"}
    )


def test_what_a_reader_types_is_escaped() -> None:
    html = ask("total-comp", {"base": "180k", "company_name": "<script>", "vesting": "40/30/20/10"})["html"]
    assert "<script" not in html


@pytest.mark.parametrize("slug", CATALOG)
def test_every_figure_of_the_page_is_a_value(slug: str) -> None:
    """The ``<data>`` elements of the page say what the values say."""
    reply: dict[str, Any] = ask(slug, {})
    shown = re.findall(r'<data data-figure="(\w+)" value="([^"]*)">', reply["html"])
    assert shown or 'data-figure="' in reply["html"]
    for name, value in shown:
        assert value == ("" if reply["values"][name] is None else str(reply["values"][name]))


@given(st.dictionaries(st.sampled_from([*SHARED, "current", "refresh", "offers", "vests"]), st.text(max_size=20)))
def test_a_text_under_the_name_of_a_group_never_raises(typed: dict[str, str]) -> None:
    for slug in CATALOG:
        assert set(ask(slug, typed)) == REPLY


def test_what_could_be_misread_is_said_beside_its_field() -> None:
    typed = {"base": "$57.70/hr", "deadline": "11/12", "grant": "200k", "today": "2026-11-02"}
    assert ask("timeline", typed)["read_as"] == {"deadline": "Thu, Nov 12, 2026", "base": "$57.70 × 2,080 = $120,016"}
    assert ask("total-comp", {"base": "180k"})["read_as"] == {}
