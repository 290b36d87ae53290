"""Requests drawn at random by what the catalog declares: what pages ask, what links and files bring, and nonsense.

A number says which: the same requests come each time, in CPython and in the browser's Python.
"""

import json
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from calculators.catalog import CATALOG
from calculators.declare.fields import Field, fields_of
from calculators.negotiation.record import Negotiation
from publish.pyodide.exercise import NEGOTIATIONS, NO_REQUESTS, ODD_TEXTS, SHAPES
from website.cases import cases_of

RECRUITERS = Path(__file__).parent / "calculators" / "negotiation" / "recruiters.toml"
MARKUP = (
    "<img src=x onerror=alert(1)>",
    '"><script>alert(1)</script>',
    "'; =cmd|' /C calc'!A0",
    "</textarea><b>",
    "&lt;i>",
)
"""Texts that would do something, were they put anywhere as they are."""
FIGURES = (
    "180k",
    "0",
    "$250,000",
    "95,5k",
    "1.2M",
    "57.70/hr",
    "15",
    "7.5%",
    "400",
    "2026-12-04",
    "Dec 11",
    "next Friday",
)
LETTERS = (
    "Hello,\n\nThank you for the offer. I am asking for $195,000 base.\n\nBest wishes",
    "Your base salary will be $182,000 a year, with a sign-on bonus of $25,000 and 1,200 RSUs over four years.",
)
MOST_TYPED = 14
LONGEST = 400


def any_requests(seed: int, number: int) -> Iterator[str]:
    """So many requests of the seed, as JSON, or as text that is none."""
    random = Random(seed)
    return (_request(random) for _ in range(number))


def _request(random: Random) -> str:
    drawn = random.random()
    if drawn < 0.01:
        return random.choice((*NO_REQUESTS, _garbled(random, _asked(random))))
    if drawn < 0.02:
        return json.dumps({"shape": _garbled(random, random.choice(SHAPES))})
    if drawn < 0.10:
        return _dumps({random.choice(("answered", "saved", "offer")): _typed(random, random.choice([*CATALOG]))})
    if drawn < 0.13:
        kind = random.choice(("letter", "letter_read"))
        return _dumps({kind: _letter(random), "typed": _typed(random, "messages")})
    return _asked(random)


def _asked(random: Random) -> str:
    slug = random.choice([*CATALOG])
    request: dict[str, Any] = {"slug": slug, "typed": _typed(random, slug)}
    drawn = random.random()
    if drawn < 0.5:
        request |= {"values": False, "open": []}
    elif drawn < 0.55:
        request |= {"curves": []}
    elif drawn < 0.60:
        request |= {"counted": True}
    elif drawn < 0.65:
        request |= {"parts": random.sample(("about", "summary", "caveats", "charts", "cells"), 2)}
    elif drawn < 0.70:
        request |= {"unchanged": _typed(random, slug)}
    return _dumps(request)


def _typed(random: Random, slug: str) -> dict[str, str]:
    """Texts for some fields: mostly beside an offer that can be answered for."""
    begun = _known(slug, random.choice(({}, *_wholes(slug))))
    is_sound = random.random() < 0.7
    names = random.choices(_usual_names(slug) if is_sound else _names(slug), k=random.randrange(MOST_TYPED))
    typed = {
        **begun,
        **{name: _usual(random, name, field) if is_sound else _any(random, name, field) for name, field in names},
    }
    for name in random.sample([*typed], min(len(typed), random.randrange(4))):
        del typed[name]
    return typed


@cache
def _wholes(slug: str) -> tuple[Mapping[str, str], ...]:
    calculator = CATALOG[slug]
    return (calculator.sample, *(case.typed for case in cases_of(slug)), *NEGOTIATIONS)


def _known(slug: str, typed: Mapping[str, str]) -> dict[str, str]:
    known = {name.partition(".")[0] for name, _ in _names(slug)}
    return {name: text for name, text in typed.items() if name.partition(".")[0] in known}


@cache
def _names(slug: str) -> tuple[tuple[str, Field], ...]:
    """Every name that may be typed on a page, with each key of a group's rows, and its field."""
    return (*_of(CATALOG[slug].inputs, ""), *_of(Negotiation, ""))


def _of(record: type, prefix: str) -> Iterator[tuple[str, Field]]:
    for name, field in fields_of(record).items():
        if not field.rows:
            yield prefix + name, field
            continue
        for key in field.ask.rows:
            yield from _of(field.rows, f"{prefix}{name}.{key}.")


@cache
def _usual_names(slug: str) -> tuple[tuple[str, Field], ...]:
    """Those for which a text is known that fits."""
    return tuple(
        (name, field) for name, field in _names(slug) if field.ask.options or name.rpartition(".")[2] in _pool()
    )


def _usual(random: Random, name: str, field: Field) -> str:
    """A text that fits the field, if not always what else is typed."""
    if field.unit is not None and field.unit.lines > 1:
        return " ".join(random.choices(_said(), k=random.randrange(1, 3)))
    texts: list[str] = [*(field.ask.options or ()), *_pool().get(name.rpartition(".")[2], ())]
    return random.choice(texts)


def _any(random: Random, name: str, field: Field) -> str:
    """A text that somebody may type, or send."""
    drawn = random.random()
    if drawn < 0.4:
        return random.choice(_pool().get(name.rpartition(".")[2], FIGURES))
    if drawn < 0.6:
        texts: list[str] = [*(field.ask.options or ()), *FIGURES]
        return random.choice(texts)
    if drawn < 0.7:
        return random.choice(MARKUP)
    if drawn < 0.8:
        return random.choice(ODD_TEXTS)[:LONGEST]
    return _garbled(random, random.choice((*FIGURES, *MARKUP)))


@cache
def _pool() -> dict[str, tuple[str, ...]]:
    """What the worked examples type, by the last part of a field's name."""
    found: dict[str, set[str]] = defaultdict(set)
    for slug in CATALOG:
        for whole in _wholes(slug):
            for name, text in whole.items():
                found[name.rpartition(".")[2]].add(text)
    return {name: tuple(sorted(texts)) for name, texts in found.items()}


@cache
def _said() -> tuple[str, ...]:
    """What recruiters write."""
    return tuple(case["text"] for case in tomllib.loads(RECRUITERS.read_text("utf-8"))["case"])


def _letter(random: Random) -> str:
    parts = [random.choice((*LETTERS, *_said(), *MARKUP, *ODD_TEXTS[:20])) for _ in range(random.randrange(1, 5))]
    return "\n".join(parts)


def _garbled(random: Random, text: str) -> str:
    """The text with a few characters doubled, dropped, swapped or replaced."""
    signs = list(text)
    for _ in range(random.randrange(1, 4)):
        at = random.randrange(len(signs)) if signs else 0
        signs[at : at + random.randrange(2)] = random.choice((*"09.,/%$k-( \n<{é٣", "", ""))
    return "".join(signs)


def _dumps(request: object) -> str:
    return json.dumps(request, ensure_ascii=False)
