"""What browsers saved and links carried before there was one vocabulary: the same offer under today's names.

A saved negotiation is ``{"version": 2, "typed": {name: text}}``; before, it was the names and texts alone. Names that
belong to one calculator are saved as ``slug.name``.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from calculators.declare.fields import field_at, has_field
from calculators.declare.reading import value_of
from calculators.negotiation.record import Negotiation

VERSION = 2

_EVERYWHERE = (
    (r"rival_(base|sign_on|grant)", r"offers.b.\1"),
    (r"rival_company", "offers.b.name"),
    (r"leverage", "offers.b.standing"),
    (r"refresh", "refresh.0.amount"),
    (r"offers\.a\.name", "company_name"),
    (r"offers\.a\.(.+)", r"\1"),
    (r"(?:offers\.[bcd]|current\.job)\.(years|discount_percent)", r"\1"),
    (r"unvested\.(\d)\.(amount|month)", r"vests.\1.\2"),
    (r"offer_level_(base|grant|sign_on)", r"\1"),
    (r"offer_level_bonus", "bonus_percent"),
    (r"processes\.0\.company", "company_name"),
    (r"processes\.0\.start", "first_interview"),
    (r"processes\.0\.weeks", "loop_weeks"),
    (r"processes\.0\.deadline", "deadline"),
    *(
        (rf"processes\.{place}\.{old}", f"offers.{key}.{new}")
        for place, key in enumerate("bcdef", start=1)
        for old, new in (
            ("company", "name"),
            ("start", "first_interview"),
            ("weeks", "loop_weeks"),
            ("deadline", "deadline"),
        )
    ),
)
_ANY = re.compile("|".join(old for old, _ in _EVERYWHERE))
"""All of them at once: nearly every name is one of today's."""
_BY_CALCULATOR = {
    "equity-value": (("value", "grant"),),
    "refresh": (("refreshers", "refresher_count"),),
    "sign-on": (("offered", "sign_on"),),
    "three-numbers": (("current", "have_now"),),
}
_TAXED = "filing", "state", "city", "partner_wages", "pre_tax_saving", "state_percent"
_SHARED_SINCE = {"reply-decoder.pasted", *(f"take-home.{name}" for name in _TAXED)}
"""What was one calculator's own, and is the negotiation's."""
_RENAMED_OWN = {"equity-value.filing": "equity-value.exercise_filing"}
"""Only where it was saved as that calculator's own: the bare name is the negotiation's today."""
_OLD_OWN = {name: slug for slug, renames in _BY_CALCULATOR.items() for name, _ in renames}


@lru_cache(maxsize=2048)  # the same names come with every key press
def renamed(slug: str, name: str) -> str:
    """Today's name of a field that a calculator asked for under an older one; any other name as it is."""
    for old, new in _BY_CALCULATOR.get(slug, ()):
        if name == old:
            return new
    if _ANY.fullmatch(name):
        for old, new in _EVERYWHERE:
            if re.fullmatch(old, name):
                return re.sub(old, new, name)
    return name


def with_todays_names(slug: str, typed: Mapping[str, str]) -> dict[str, str]:
    """``typed`` under today's names. A name of today wins over an older one for the same field."""
    old = {renamed(slug, name): text for name, text in typed.items()}
    return old | {name: text for name, text in typed.items() if name in old}


def opened(saved: Any, catalog: Mapping[str, Any]) -> dict[str, str]:
    """The texts of a saved negotiation, of this version or the one before.

    Raises ``ValueError`` with what to tell the reader where any of it cannot be read: nothing is half-read.
    """
    if not isinstance(saved, dict):
        raise ValueError(_UNKNOWN)
    typed = saved.get("typed") if "version" in saved else saved
    version = saved.get("version", 1)
    if type(version) is not int or version not in (1, VERSION) or not isinstance(typed, dict):
        raise ValueError(_NEWER if type(version) is int and version > VERSION else _UNKNOWN)
    if not typed:
        raise ValueError(_EMPTY)
    if version == 1:
        from calculators.negotiation.old_meanings import refuse_two_meanings  # fetched when it is needed

        refuse_two_meanings(typed)
    found: dict[str, str] = {}
    for name, text in typed.items():
        if not isinstance(text, str):
            raise ValueError(_UNKNOWN)
        if version == 1 and name.endswith("vesting"):
            text = _SCHEDULES_THEN.get(text.strip(), text)
        names = list(_places(name, catalog))
        if len(names) > 1:
            if name == "years" and is_of_a_gap(typed):
                names = [_YEARS_OF_A_GAP]
            names = [one for one in names if _is_read(one, text, catalog)] or names
        if not names:
            raise ValueError(
                f"This was saved with a field that the site does not have: {name[:80]}. Nothing was changed."
            )
        for one in names:
            if text.strip() and not _is_alike(one, text, found.get(one, "")):
                raise ValueError(_CLASH.format(_label(one, catalog), found[one][:40], text[:40]))
            if name == one or not found.get(one, "").strip():
                found[one] = text if text.strip() else found.get(one, text)
    if not found.get(_STANDING, "").strip() and any(typed.get(f"rival_{piece}", "").strip() for piece in _RIVAL):
        found[_STANDING] = "written"  # their label was "From a written offer"
    return found


def of_today(name: str) -> str:
    """Today's name of a field that was saved without its calculator."""
    return renamed(_OLD_OWN.get(name, ""), name)


def is_of_a_gap(typed: Mapping[str, Any]) -> bool:
    """Whether a gap was typed, whose years are those that are added up."""
    return any(name.startswith("gap_") and str(text).strip() for name, text in typed.items())


def _is_read(name: str, text: str, catalog: Mapping[str, Any]) -> bool:
    """Whether the calculator whose own field is called ``name`` can read an old text that several may have shared."""
    slug, _, own = name.partition(".")
    field = field_at(catalog[slug].inputs, own)
    try:
        return field is not None and (not text.strip() or value_of(field, text.strip()) is not None)
    except ValueError:
        return False


def _is_alike(name: str, text: str, before: str) -> bool:
    """Whether nothing was stored under today's name ``name``, or the same but for how it is written."""
    if not before.strip() or text.strip() == before.strip():
        return True
    field = field_at(Negotiation, name)
    try:
        return field is not None and value_of(field, text.strip()) == value_of(field, before.strip())
    except ValueError:
        return False


def _label(name: str, catalog: Mapping[str, Any]) -> str:
    slug, _, own = name.partition(".")
    field = field_at(Negotiation, name) or (field_at(catalog[slug].inputs, own) if slug in catalog else None)
    return field.label if field else name


_SCHEDULES_THEN = {
    "google": "33/33/22/12 monthly",
    "openai-2023": "25/25/25/25 yearly cliff 12",
    "snap": "25/25/25/25 monthly",
    "snap-1-year": "100 monthly",
}
"""What names of schedules meant before version 2 that mean another today, or nothing."""
_YEARS_OF_A_GAP = "cost-of-silence.years"
_STANDING = "offers.b.standing"
_RIVAL = ("base", "sign_on", "grant")
_CLASH = "This was saved with two texts for one field, “{}”: {} and {}. Nothing was changed."
_EMPTY = "Nothing was typed when this was saved, so there is no offer to open."
_UNKNOWN = "This is not an offer that was saved here. Choose a file that “Save file” made, or a whole link."
_NEWER = "This was saved by another version of the site. Reload the page and open it again. Nothing was changed."


def _places(name: str, catalog: Mapping[str, Any]) -> Iterable[str]:
    """Where a saved name belongs today: in the negotiation, or to each calculator that has it for its own."""
    slug, _, own = name.partition(".")
    if slug in catalog and name.count(".") % 2:  # refresh.0.amount is the negotiation's, refresh.years the calculator's
        if name in _RENAMED_OWN:
            return [_RENAMED_OWN[name]]
        own = renamed(slug, own)
        if f"{slug}.{own}" in _SHARED_SINCE:
            return [own]
        return [f"{slug}.{own}"] if has_field(catalog[slug].inputs, own) else []
    today = of_today(name)
    if has_field(Negotiation, today):
        return [today]
    return [f"{slug}.{today}" for slug, one in catalog.items() if has_field(one.inputs, today)]
