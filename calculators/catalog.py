"""Every calculator by slug, in the order of the calculators' index.

A calculator is read when it is first asked for: a reader who opens one does not wait for the others.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from calculators.declare.calculator import Calculator

SLUGS = (
    "desk",
    "counter-ask",
    "total-comp",
    "compare-offers",
    "three-numbers",
    "level",
    "sign-on",
    "sign-on-or-base",
    "refresh",
    "equity-value",
    "take-home",
    "contract-or-salary",
    "cost-of-silence",
    "timeline",
    "messages",
    "reply-decoder",
    "call-sheet",
    "rehearsal",
)


class Catalog(Mapping[str, Calculator[Any, Any]]):
    """The calculators by slug; ``sign-on`` is the ``CALCULATOR`` of ``calculators/sign_on.py``."""

    def __getitem__(self, slug: str) -> Calculator[Any, Any]:
        if slug not in SLUGS:
            raise KeyError(slug)
        found: Calculator[Any, Any] = import_module(f"calculators.{slug.replace('-', '_')}").CALCULATOR
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(SLUGS)

    def __len__(self) -> int:
        return len(SLUGS)


CATALOG = Catalog()
