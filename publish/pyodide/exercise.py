"""Puts the calculators through everything that readers do, so that what they need of Python can be seen.

What is not needed here is not sent to the reader's browser: be generous. Runs inside Pyodide, under Node.
"""

import gc
import importlib
import json
import sys
import traceback
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from typing import Any

ODD_TEXTS = (
    "180k", "$1.2M", "1,250,000", "1.5 m", "12%", "0", "-5", "0.1", " ", "abc", "1e999", "NaN", "∞", "٣", "９", "é",
    "😀 <b>", "İSTANBUL", "2026-12-24", "24.12.2026", "40/30/20/10", "25/25/25/25 quarterly cliff 12", "33/33/34",
    "9" * 40, "9" * 10_000, "x" * 10_000, "\x00\u202e", "true", "none", "1_000", "+7", "1/3", "½",
    "$57.70/hr", "150-180k", "~150k a year", "San José, CA", "Zürich", "Nov 30", "next Monday", "in 4 days", "55M",
    "A$1", "150.000", "€90k", "170.16 / $286.98 / x", "4 years with a 1 year cliff", "33.3 33.3 33.3 annual",
    "24 months", "We can do 185 and 25k",
)  # fmt: skip
EACH = 7
"""Odd texts for each field; the next field gets the next ones."""
WHOLE = "counter-ask"
"""The calculator that reads the whole negotiation: fields that all share are tried here alone."""
NO_REQUESTS = (
    "", "null", "[]", "{}", "{", "\x00", "é", "😀",
    '{"slug": "none"}', '{"slug": []}', '{"slug": "total-comp", "typed": 1}', '{"slug": "total-comp", "open": [[], 1]}',
)  # fmt: skip
AT_EVERY_TURN = 1, 100, 100
"""Python tidies up its memory now and then, whatever it is at. Here it does so each time it could."""
MEMORY = 40 * 2**20
"""Bytes: more than Python starts with."""


def imports(modules: list[str]) -> None:
    """Import all of ours, from here on tidying up as often as can be."""
    gc.set_threshold(*AT_EVERY_TURN)
    for module in modules:
        importlib.import_module(module)


def slugs() -> tuple[str, ...]:
    """The calculators' names, as they stand in the catalog."""
    return tuple(importlib.import_module("calculators.catalog").SLUGS)


def requests(told: str) -> list[str]:
    """What a page may ask, and what it may not; told are the typed texts of worked examples by slug, as JSON."""
    cases = json.loads(told)
    found = list(NO_REQUESTS)
    for slug, calculator in importlib.import_module("calculators.catalog").CATALOG.items():
        texts = [*_typed(calculator), *cases.get(slug, ())]
        found += (json.dumps({"slug": slug, "typed": typed}, ensure_ascii=False) for typed in texts)
        found.append(json.dumps({"saved": dict(calculator.sample)}))
        found.append(json.dumps({"answered": dict(calculator.sample)}))
        found += (json.dumps({"slug": slug, "values": False, "open": ids}) for ids in ([], [f"{slug}-working-cells"]))
    return found


def trouble(answer: Callable[..., str]) -> None:
    """Fill the memory, tidy it up, and fail so that the failure can be told."""
    bytearray(MEMORY)
    gc.collect()
    for broken in (None, 1, b"\xff"):
        try:
            answer(broken, None)
        except TypeError:
            traceback.format_exc()
    str(sys.modules["calculators"])


def _typed(calculator: Any) -> Iterator[dict[str, str]]:
    sample = dict(calculator.sample)
    yield from ({}, sample, dict.fromkeys(sample, "<script>"), dict.fromkeys(sample, ""))
    for field in sample:
        yield {field: sample[field]}
    odd = cycle(ODD_TEXTS)
    shared = importlib.import_module("calculators.declare.fields").fields_of(
        importlib.import_module("calculators.negotiation.record").Negotiation
    )
    for field in _names(calculator.inputs, ""):
        if field.partition(".")[0] not in shared or calculator.slug == WHOLE:
            yield from ({**sample, field: text} for text in islice(odd, EACH))


def _names(record: type, prefix: str) -> Iterator[str]:
    """Every name that may be typed; of a group's rows the first one's."""
    fields = importlib.import_module("calculators.declare.fields").fields_of(record)
    for name, field in fields.items():
        if field.rows:
            yield from _names(field.rows, f"{prefix}{name}.{field.ask.rows[0]}.")
        else:
            yield prefix + name
