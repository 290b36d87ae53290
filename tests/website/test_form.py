"""A form shows each input once, with the example as a placeholder, and keeps ready what counts but is not shown."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from typing import Any

import pytest

from calculators.catalog import CATALOG, SLUGS
from calculators.declare.calculator import Calculator
from calculators.declare.fields import Rows, Section, ask, fields_of, record, show
from calculators.declare.units import Name, Usd, Years
from calculators.desk import STEPS
from calculators.negotiation.offer import Offer
from calculators.negotiation.record import Negotiation
from website.form import form
from website.prerender import prerendered

OFFER = Section("The offer", shows=("base", "company", "vesting"))
LOOK = Section("How far to look", folded=True, shows=(Rows("parts", (Section("", shows=("paid",)),), add="Add one"),))


@record
class RowOfAmounts:
    """A part with one amount."""

    paid: Usd = ask("Paid")


@record
class Asked(Offer):
    """An offer with inputs of its own."""

    years: Years = ask("Years to show", "1 to 8.", LOOK, default=4, at_least=1, at_most=8)
    wages: Usd | None = ask("Wages", section=LOOK, default=None, blank="from your offer")
    label: Name = ask("What to call it", section=OFFER)
    parts: tuple[RowOfAmounts, ...] = ask("Part", rows=tuple("0123"))


@record
class Told:
    """One figure."""

    base: Usd = show("Base")


def small(*sections: Section, sample: dict[str, str] | None = None) -> Calculator[Asked, Told]:
    """A calculator with these sections."""
    return Calculator(
        slug="small",
        title="Small",
        question="What?",
        inputs=Asked,
        figures=Told,
        work=lambda asked: Told(base=asked.base),
        sample=sample or {"base": "100k"},
        summary="{base}",
        form=sections or (OFFER, LOOK),
    )


@dataclass
class Seen(HTMLParser):
    """The elements of a form, those in templates apart."""

    html: str
    shown: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    waiting: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    depth: int = 0

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.depth += tag == "template"
        (self.waiting if self.depth else self.shown).append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """Leave a template."""
        self.depth -= tag == "template"

    @property
    def everything(self) -> list[tuple[str, dict[str, str | None]]]:
        """All elements."""
        return self.shown + self.waiting

    def controls(self, *, waiting: bool = False) -> dict[str, dict[str, str | None]]:
        """Controls by name."""
        found = self.waiting if waiting else self.shown
        return {str(has["name"]): has | {"tag": tag} for tag, has in found if tag in ("input", "select", "textarea")}


@cache
def seen(slug: str) -> Seen:
    """The form of a calculator of the catalog."""
    return Seen(str(form(CATALOG[slug], "An example.")))


def small_form(*sections: Section, sample: dict[str, str] | None = None) -> Seen:
    """The form of a small calculator."""
    return Seen(str(form(small(*sections, sample=sample), "An example.")))


def leaves(cls: type, prefix: str = "", *, keys: str = "") -> Iterator[str]:
    """The names of a record's inputs; ``keys`` stands for every row's key, else each is told."""
    for one in fields_of(cls).values():
        if one.rows is None:
            yield prefix + one.name
        else:
            for key in (keys,) if keys else one.ask.rows:
                yield from leaves(one.rows, f"{prefix}{one.name}.{key}.", keys=keys)


def test_sections_come_in_their_order_and_own_inputs_after_what_they_show() -> None:
    names = list(small_form().controls())
    assert names == ["base", "company", "vesting", "label", "parts.0.paid", "years", "wages"]


def test_the_example_is_a_placeholder_and_no_control_has_a_text() -> None:
    controls = small_form().controls()
    assert not any("value" in control for control in controls.values())
    assert (controls["base"]["placeholder"], controls["base"]["data-blank"]) == ("100k", "")


def test_without_an_example_the_default_is_the_placeholder() -> None:
    controls = small_form().controls()
    assert (controls["years"]["placeholder"], "data-blank" in controls["years"]) == ("4", False)
    assert controls["wages"]["placeholder"] == "from your offer"
    assert controls["vesting"]["placeholder"] == "assumed: 4 equal years"
    assert "placeholder" not in controls["label"]


def test_an_example_beside_a_default_gives_way_to_it() -> None:
    controls = small_form(sample={"years": "6", "vesting": "amazon"}).controls()
    assert (controls["years"]["placeholder"], controls["years"]["data-blank"]) == ("6", "4")
    assert (controls["vesting"]["placeholder"], controls["vesting"]["data-blank"]) == (
        "amazon",
        "assumed: 4 equal years",
    )


def test_a_choice_is_sent_with_the_examples_option_and_knows_its_default() -> None:
    page = small_form(sample={"company": "amazon"})
    assert page.controls()["company"]["data-blank"] == "other"
    assert [has["value"] for tag, has in page.shown if tag == "option" and "selected" in has] == ["amazon"]


def test_a_company_brings_its_usual_terms_along() -> None:
    [amazon] = [has for _, has in small_form().shown if has.get("value") == "amazon" and len(has) > 1]
    assert str(amazon["data-usual-vesting"]).startswith("Amazon: 5/15/40/40")
    assert amazon["data-usual-instrument"] == "public_rsu"
    assert amazon["data-usual-sign-on-year-2"] == ""


def test_rows_beyond_the_first_wait_but_for_the_examples() -> None:
    assert "parts.1.paid" in small_form().controls(waiting=True)
    assert "parts.1.paid" in small_form(sample={"parts.1.paid": "5"}).controls()
    assert "parts.2.paid" in small_form(sample={"parts.1.paid": "5"}).controls(waiting=True)


def test_narrower_keys_show_only_those_rows() -> None:
    rows = Rows("parts", (Section("", shows=("paid",)),), keys=("2",), label="The other part")
    page = small_form(OFFER, Section("How far to look", folded=True, shows=(rows, "years", "wages")))
    assert [name for name in page.controls() if name.startswith("parts")] == ["parts.2.paid"]
    assert "<legend>The other part</legend>" in page.html


def test_what_counts_but_is_not_shown_waits_with_one_field_for_any_row() -> None:
    waiting = small_form().controls(waiting=True)
    assert {"grant", "sign_on_year_2", "refresh.*.amount"} <= waiting.keys()
    assert not {"base", "today", "years"} & waiting.keys()


def test_own_names_are_told_from_the_negotiations() -> None:
    [own] = [has["data-own"] for tag, has in small_form().shown if tag == "form"]
    assert str(own).split() == ["years", "wages", "label", "parts"]


def test_an_own_input_that_no_section_shows_is_refused() -> None:
    with pytest.raises(ValueError, match="wages"):
        small_form(OFFER, Section("Parts", shows=("parts", "years")))


@pytest.mark.parametrize("slug", SLUGS)
def test_the_whole_example_stands_in_its_form(slug: str) -> None:
    page = seen(slug)
    chosen = {has["value"] for tag, has in page.shown if tag == "option" and "selected" in has}
    controls = page.controls()
    for name, text in CATALOG[slug].sample.items():
        assert name in controls, f"{name} of the example is not shown"
        assert controls[name].get("placeholder") == text or text in chosen


@pytest.mark.parametrize("slug", SLUGS)
def test_every_input_is_shown_or_waits(slug: str) -> None:
    page = seen(slug)
    ready = page.controls().keys() | page.controls(waiting=True).keys()
    patterns = {".".join("*" if at % 2 else part for at, part in enumerate(name.split("."))) for name in ready}
    assert set(leaves(CATALOG[slug].inputs, keys="*")) - patterns <= {"today"}


@pytest.mark.parametrize("slug", SLUGS)
def test_ids_are_told_once_and_point_somewhere(slug: str) -> None:
    page = seen(slug)
    ids = [has["id"] for _, has in page.everything if "id" in has]
    assert len(ids) == len(set(ids))
    for tag, has in page.everything:
        pointed = [has.get("for"), has.get("list"), *str(has.get("aria-describedby") or "").split()]
        assert set(filter(None, pointed)) <= set(ids), (tag, has)
    lists = {has["id"] for tag, has in page.shown if tag == "datalist"}
    assert {has["list"] for tag, has in page.everything if has.get("list")} == lists, (
        "a list in a template has no options"
    )


@pytest.mark.parametrize("slug", SLUGS)
def test_no_control_has_a_text_before_the_reader_types(slug: str) -> None:
    for name, control in (seen(slug).controls() | seen(slug).controls(waiting=True)).items():
        is_box = control.get("type") == "checkbox"
        assert control["tag"] == "select" or is_box or "value" not in control, name


def test_a_choice_of_two_is_a_box_that_is_ticked_for_the_first() -> None:
    box = seen("counter-ask").controls()["asks_base"]
    assert (box["type"], box["value"], box["data-off"]) == ("checkbox", "", "left_out")
    assert "checked" in box


@pytest.mark.parametrize("slug", SLUGS)
def test_a_shared_name_is_a_name_of_the_negotiation(slug: str) -> None:
    calculator: Calculator[Any, Any] = CATALOG[slug]
    shared = {name for name in leaves(calculator.inputs) if name.partition(".")[0] in fields_of(Negotiation)}
    assert shared <= set(leaves(Negotiation))


def test_what_is_shared_and_what_is_own_differ_in_the_number_of_parts() -> None:
    """``negotiation.js`` tells them apart by it."""
    assert all(len(name.split(".")) % 2 for name in leaves(Negotiation))
    assert not any("." in slug for slug in SLUGS)


def test_every_calculator_has_its_step_on_the_desk() -> None:
    steps = {slug: one.step for slug, one in CATALOG.items() if slug != "desk"}
    assert set(steps.values()) <= {step.name for step in STEPS}
    for slug, step in steps.items():
        assert f'href="site:desk/#step-{step}"' in prerendered(CATALOG[slug], "")
