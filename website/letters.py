"""Our own offer letters, with what each says, and how well they are read: measured at every build."""

import json
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from markupsafe import Markup

from calculators.declare.fields import field_at
from calculators.declare.reading import value_of
from calculators.offer_letter.finding import OfferLetter
from calculators.offer_letter.read import read_letter
from calculators.render import html as h
from calculators.sign_on import Leaving
from publish import build_cache
from website.prerender import replied

NO_SCRIPT = (
    "Scripts are off, so only the example below is read. Your own letter is read in this page, which takes scripts."
)
EXAMPLE = "An example: a letter of ours, from a company that does not exist."
_PLACE, _HEADING = h.Tag("offer-letter"), h.Tag("h2")
ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "tests" / "calculators" / "offer_letter"
SCORES = "scores.json"
DEVELOPMENT, HELD_OUT = "development", "held_out"
PARTS: Mapping[str, tuple[str, ...]] = {
    "Base salary": ("base",),
    "Sign-on": ("sign_on", "sign_on_year_2"),
    "Equity grant": ("grant", "units"),
    "Vesting": ("vesting",),
    "Bonus": ("bonus_percent", "bonus_amount", "bonus_first_year"),
    "Dates": ("start_date", "deadline"),
}
"""The fields of each part that the reading is held to."""
OTHERS: Mapping[str, tuple[str, ...]] = {
    "Company, role and level": ("company_name", "role", "offer_level"),
    "Repayment": ("clawback_months", "clawback_kind", "repay"),
    "Prices, instrument and share": (
        "price",
        "strike",
        "preferred_price",
        "sized_price",
        "instrument",
        "company_percent",
    ),
    "Refresher": ("refresh.0.amount",),
}
"""The other fields."""


@dataclass(frozen=True)
class OwnLetter:
    """A letter of ours, the day it is read on where it has none, and what it says, as typed texts by field."""

    name: str
    text: str
    today: date | None
    truth: Mapping[str, str]


@dataclass(frozen=True)
class Score:
    """How many figures were read rightly, read wrongly, and left out, though they stand in the letter."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Of what was read, the share that is right; 1 where nothing was read."""
        read = self.right + self.wrong
        return self.right / read if read else 1.0

    @property
    def recall(self) -> float:
        """Of what the letters say, the share that was read rightly; 1 where they say nothing."""
        said = self.right + self.missed
        return self.right / said if said else 1.0


@cache
def letters_of(name: str) -> tuple[OwnLetter, ...]:
    """The letters of a file: ``DEVELOPMENT`` or ``HELD_OUT``."""
    rows = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))["letter"]
    return tuple(
        OwnLetter(
            row["name"],
            row["text"],
            date.fromisoformat(row["today"]) if "today" in row else None,
            {field: text for field, text in row["truth"].items() if text},
        )
        for row in rows
    )


def meant(field: str, typed: str) -> Any:
    """What a typed text means, so that two texts can be compared; raises ``ValueError`` where it cannot be typed."""
    known = field_at(Leaving, field)
    if field == "company_percent" or known is None:
        return float(typed)
    value = value_of(known, typed)
    if isinstance(value, str):
        return " ".join(value.casefold().replace(".", "").replace(",", "").split())
    return getattr(value, "vests", value)


def agrees(field: str, read: str, truth: str) -> bool:
    """Whether what was read means what the letter says."""
    try:
        return bool(meant(field, read) == meant(field, truth))
    except ValueError:
        return False


def scores(name: str) -> dict[str, Score]:
    """How well the letters of a file are read, by field: counted anew when they or what reads them has changed."""
    letters = FOLDER / f"{name}.toml"
    inputs = [letters, Path(__file__), *(ROOT / "calculators").rglob("*.py")]

    def build(out: Path) -> None:
        counted = {field: astuple(score) for field, score in measured(name).items()}
        (out / SCORES).write_text(json.dumps(counted), encoding="utf-8")

    kept = build_cache.cached_folder(ROOT / ".cache" / "letters", build_cache.digest(inputs), build)
    return {field: Score(*score) for field, score in json.loads((kept / SCORES).read_text("utf-8")).items()}


def measured(name: str) -> dict[str, Score]:
    """The scores, from reading every letter of a file: about 3 ms a letter."""
    counts: dict[str, Counter[str]] = {}
    for letter in letters_of(name):
        for field, verdict in verdicts(letter, read_letter(letter.text, letter.today)):
            counts.setdefault(field, Counter())[verdict] += 1
    return {field: Score(count["right"], count["wrong"], count["missed"]) for field, count in counts.items()}


def verdicts(letter: OwnLetter, read: OfferLetter) -> Iterable[tuple[str, str]]:
    """Of each field that the letter says or that was read of it: whether it is right, wrong or missed.

    What was read wrongly counts as missed too.
    """
    for field in sorted({*letter.truth, *read.typed}):
        got, truth = read.typed.get(field, ""), letter.truth.get(field, "")
        if got and truth and agrees(field, got, truth):
            yield field, "right"
            continue
        if got:
            yield field, "wrong"
        if truth:
            yield field, "missed"


def summed(by_field: Mapping[str, Score], fields: Iterable[str]) -> Score:
    """The scores of some fields together."""
    return added(*(by_field[field] for field in fields if field in by_field))


def letter_reader() -> str:
    """Where a letter is pasted and read, with one of ours read until then."""
    example = letters_of(DEVELOPMENT)[0]
    html = replied(letter_read=example.text, typed={})["html"].replace('type="checkbox"', 'type="checkbox" disabled')
    return str(
        h.div[
            _PLACE(data_search_exclude=True)[
                h.noscript[h.p(".notice")[NO_SCRIPT]],
                h.div(".field")[
                    h.label(for_="letter-text")["The letter, or the mail that came"],
                    h.textarea(id="letter-text", rows="12", autocomplete="off", spellcheck="false")[""],
                ],
                h.details[
                    h.summary["Compare with a second version"],
                    h.div(".field")[
                        h.label(for_="letter-second")["The second version"],
                        h.textarea(id="letter-second", rows="8", autocomplete="off", spellcheck="false")[""],
                    ],
                ],
                h.p[
                    h.label(for_="letter-file")[
                        "Or choose a file, or drop it here: a PDF, a document (.docx), a mail (.eml) or plain text. "
                    ],
                    h.input_(id="letter-file", type="file", accept=".pdf,.docx,.eml,.txt,.text,.md"),
                ],
                h.p(".calculator-note", role="status", hidden=True),
                h.p(".example-tag")[EXAMPLE],
                _HEADING(".visually-hidden")["What was read"],
                h.div(".result")[Markup(html)],
            ]
        ]
    )


def letter_count() -> str:
    """How many letters there are in all."""
    return str(len(letters_of(DEVELOPMENT)) + len(letters_of(HELD_OUT)))


def first_read(name: str) -> dict[str, Score]:
    """What was counted in the letters of a file when they were first read, by lot: noted there, never counted again."""
    noted = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))["first_read"]
    return {what: Score(right, wrong, missed) for what, (right, wrong, missed) in noted.items()}


def letter_history() -> str:
    """How well each lot of letters was read the first time, in sentences."""
    held, earlier = first_read(HELD_OUT), first_read(DEVELOPMENT).values()
    first, second, vesting = held["six"], held["second_lot"], added(held["vesting"], held["second_vesting"])
    return (
        f"Those held out are two lots. When each was first read, {_in_percent(first.precision)} and"
        f" {_in_percent(second.precision)} of the six parts were right and {_in_percent(first.recall)} and"
        f" {_in_percent(second.recall)} were found; of vesting alone {_in_percent(vesting.precision)} and"
        f" {_in_percent(vesting.recall)}. The {first.wrong + second.wrong} wrong figures have been mended since, and"
        f" nothing else was fitted to them. {len(earlier)} earlier lots, held out in the same way, gave"
        f" {_from_to(one.precision for one in earlier)} right and {_from_to(one.recall for one in earlier)} found."
        " What they taught was mended too, so they are among the letters in view."
    )


def added(*some: Score) -> Score:
    """Some scores together."""
    return Score(sum(one.right for one in some), sum(one.wrong for one in some), sum(one.missed for one in some))


def _from_to(shares: Iterable[float]) -> str:
    low, *_, high = sorted(shares)
    return f"{_in_percent(low)} to {_in_percent(high)}"


def _in_percent(share: float) -> str:
    return f"{100 * share:.1f}%"


def letter_accuracy() -> str:
    """A table of precision and recall by part, over the letters held out and over those of development."""
    held, ours = scores(HELD_OUT), scores(DEVELOPMENT)
    every = tuple(field for fields in PARTS.values() for field in fields)
    rows = [(part, fields) for part, fields in PARTS.items()]
    rows += [("**These six together**", every), *OTHERS.items()]
    lines = [
        f"| Part | Held out: {len(letters_of(HELD_OUT))} letters | Found"
        f" | In view: {len(letters_of(DEVELOPMENT))} letters | Found |",
        "|---|---|---|---|---|",
    ]
    for part, fields in rows:
        one, other = summed(held, fields), summed(ours, fields)
        lines.append(f"| {part} | {_right(one)} | {_found(one)} | {_right(other)} | {_found(other)} |")
    return "\n".join(lines)


def _right(score: Score) -> str:
    read = score.right + score.wrong
    return f"{score.right} of {read} right ({100 * score.precision:.1f}%)" if read else "nothing read"


def _found(score: Score) -> str:
    said = score.right + score.missed
    return f"{score.right} of {said} ({100 * score.recall:.1f}%)" if said else "none there"
