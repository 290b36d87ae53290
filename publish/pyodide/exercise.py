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
)  # fmt: skip
EACH = 5
"""Odd texts for each field; the next field gets the next ones."""
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


def requests() -> list[str]:
    """What a page may ask, and what it may not."""
    found = list(NO_REQUESTS)
    for slug, calculator in importlib.import_module("calculators.catalog").CATALOG.items():
        found += (json.dumps({"slug": slug, "typed": typed}, ensure_ascii=False) for typed in _typed(calculator))
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
    yield from (dict(case.typed) for case in calculator.cases)
    odd = cycle(ODD_TEXTS)
    for field in sample:
        yield from ({**sample, field: text} for text in islice(odd, EACH))
        yield {field: sample[field]}
