"""What sums need of the facts, as a module of plain Python: a browser reads no TOML, and its start is paid for by all.

```python -m claims --compile``` writes it; a build does so first, and a test holds the module equal to the facts.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

import calculators.offer
from claims.book import Book, book
from claims.claim import Claim

MODULE = Path(calculators.offer.__file__).parent / "facts.py"
HEAD = '''"""What sums need of ``facts/``, made by ``python -m claims --compile``: change the facts, not this module.

Rates are shares of 1, amounts are dollars.
"""

from datetime import date
from decimal import Decimal
from typing import Any
'''


COUNTED = (
    *("equity-brackets", "equity-brackets-head-of-household", "equity-standard-deduction", "equity-social-security"),
    *("equity-medicare-threshold", "equity-supplemental-withholding", "equity-amt", "equity-amt-rates"),
    *("equity-iso-100k", "equity-self-employment"),
    *("equity-saving-limits", "equity-plan-limits"),
    *("benefits-match-typical", "benefits-espp-cap", "benefits-premium-typical", "benefits-leave-typical"),
    *("law-ca-ab692", "law-ca-ab692-sign-on", "pay-bls-release", "pay-price-parities"),
    *("articles-stretches", "articles-stretch-elsewhere", "articles-won-shares"),
    *("articles-closing-bump", "articles-room-with-rival", "articles-window"),
)
"""Claims whose figures the calculators count with."""
CITED = (
    *("equity-brackets", "equity-social-security", "equity-medicare-threshold"),
    *("equity-supplemental-withholding", "equity-amt", "equity-amt-rates", "research-venture-returns"),
)
"""Claims whose sources the calculators name."""
SAID = "research-venture-returns", "research-withdrawal-recruiter", "vesting-coinbase"
"""Claims whose sentences the calculators say."""


def source(book: Book) -> str:
    """The text of the module. Raises KeyError for a claim that is named above and not in the book."""
    schedules = {one.slug: (one.name, one.shape) for _, one in book.schedules}
    parts = [
        HEAD,
        _constant("SCHEDULES", "dict[str, tuple[str, str | tuple[tuple[int, int], ...]]]", schedules),
        '"""Vesting schedules by slug: the name, and what is typed for them or each month with its percent."""\n',
        _constant("COMPANIES", "dict[str, dict[str, Any]]", _companies(book)),
        '"""What choosing a company brings along, by slug."""\n',
        _constant(
            "LADDERS",
            "dict[str, tuple[str, str, str, tuple[str, ...]]]",
            {slug: (one.name, one.claim, _rungs(book, one.claim), one.questions) for slug, one in book.ladders.items()},
        ),
        '"""Level ladders by slug: the name, the claim, what it says of the rungs and by whom, and what to ask."""\n',
        _constant("FIGURES", "dict[str, dict[str, Any]]", {id: book.claim(id).figures for id in COUNTED}),
        '"""Figures by claim."""\n',
        _constant("SOURCES", "dict[str, str]", {id: _cited(book.claim(id)) for id in CITED}),
        '"""Who says so, and when it was published or read, by claim."""\n',
        _constant("SAID", "dict[str, str]", {id: book.claim(id).text for id in SAID}),
        '"""Sentences by claim."""\n',
    ]
    return "\n".join(parts)


def _companies(book: Book) -> Mapping[str, Mapping[str, object]]:
    """What choosing each company brings, AI labs first; what is as for any company is left out."""
    rows = {}
    for one in sorted(book.companies, key=lambda company: not company.terms.is_lab):
        terms = one.terms
        brought = {
            "name": one.name,
            "is_lab": terms.is_lab,
            "vesting": terms.vesting,
            "instrument": terms.instrument,
            "sign_on_in_two_parts": terms.sign_on_parts > 1,
            "ladder": terms.ladder,
        }
        rows[one.slug] = {name: value for name, value in brought.items() if value}
    return rows


def _rungs(book: Book, id: str) -> str:
    """What is reported of a ladder's rungs, and by whom; blank without a claim."""
    return f"{book.claim(id).text} ({_cited(book.claim(id))}.)" if id else ""


def write() -> None:
    """Bring the module up to date; a file that is already right is not touched."""
    text = source(book())
    if not MODULE.exists() or MODULE.read_text(encoding="utf-8") != text:
        MODULE.write_text(text, encoding="utf-8")


def _cited(claim: Claim) -> str:
    dated = claim.source.published or f"read {claim.source.read}"
    return f"{claim.source.title}, {dated}"


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
