"""What sums need of the facts, as a module of plain Python: a browser reads no TOML, and its start is paid for by all.

`python -m claims --compile` writes it; a build does so first, and a test holds the module equal to the facts.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

import calculators.offer
from claims.book import Book, book

MODULE = Path(calculators.offer.__file__).parent / "facts.py"
HEAD = '''"""What sums need of `facts/`, made of it by `python -m claims --compile`: change the facts, not this module.

Rates are shares of 1, amounts are dollars.
"""

from datetime import date
from decimal import Decimal
from typing import Any
'''


def source(book: Book) -> str:
    """The text of the module."""
    schedules = {one.slug: (one.name, one.shape) for _, one in book.schedules}
    parts = [
        HEAD,
        _constant("SCHEDULES", "dict[str, tuple[str, str | tuple[tuple[int, int], ...]]]", schedules),
        '"""Vesting schedules by slug: the name, and what is typed for them or each month with its percent."""\n',
    ]
    return "\n".join(parts)


def write() -> None:
    """Bring the module up to date; a file that is already right is not touched."""
    text = source(book())
    if not MODULE.exists() or MODULE.read_text(encoding="utf-8") != text:
        MODULE.write_text(text, encoding="utf-8")


def _constant(name: str, type: str, rows: Mapping[str, object]) -> str:
    lines = "".join(f"    {_literal(key)}: {_literal(value)},\n" for key, value in rows.items())
    return f"{name}: {type} = {{\n{lines}}}"


def _literal(value: object) -> str:
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{_literal(key)}: {_literal(one)}' for key, one in value.items())}}}"
    if isinstance(value, list | tuple):
        return f"({', '.join(map(_literal, value))}{',' * (len(value) == 1)})"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, Decimal):
        return f'Decimal("{value}")'
    if isinstance(value, date):
        return f"date({value.year}, {value.month}, {value.day})"
    return repr(value)
