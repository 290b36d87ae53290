"""The years of an offer as a table for a spreadsheet (CSV, RFC 4180)."""

from collections.abc import Iterable
from decimal import Decimal

from calculators.declare.fields import fields_of
from calculators.negotiation.pay import PARTS, PayYear

STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would work out, or run, if a cell of text began with it."""


def cell(text: str) -> str:
    """A text as one cell: quoted where it must be, and never a formula."""
    if text.startswith(STARTS_A_FORMULA):
        text = f"'{text}"
    return f'"{text.replace(chr(34), chr(34) * 2)}"' if any(sign in text for sign in ',"\r\n') else text


def pay_table(years: Iterable[PayYear]) -> str:
    """A line for each year, a column for each part of pay that any year has, then the total; dollars with cents."""
    rows = tuple(years)
    fields = fields_of(PayYear)
    columns = [*(name for name in PARTS if any(getattr(row, name) for row in rows)), "total"]
    head = ("Year", *(fields[name].label for name in columns))
    body = ((str(row.year), *(_dollars(getattr(row, name)) for name in columns)) for row in rows)
    return "".join(",".join(map(cell, line)) + "\r\n" for line in (head, *body))


def _dollars(amount: Decimal) -> str:
    return f"{amount:.2f}"
