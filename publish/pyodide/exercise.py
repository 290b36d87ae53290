"""Puts the calculators through everything that readers do, so that what they need of Python can be seen.

What is not needed here is not sent to the reader's browser: be generous. Runs inside Pyodide, under Node.
"""

import gc
import importlib
import json
import operator
import re
import sys
import traceback
from binascii import b2a_base64
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import cycle, islice, product
from typing import Any

from calculators.catalog import CATALOG, SLUGS
from calculators.declare.calculator import Calculator
from calculators.declare.fields import fields_of, has_field
from calculators.declare.units import Unit
from calculators.negotiation.record import Negotiation

WIDE = "😀 <b>", "İSTANBUL", "ÅSTER ß", "Ωmega", "日本"
"""Signs of two and of four bytes: Python turns each kind into small letters and capitals by functions of its own."""
ODD_TEXTS = (
    "180k", "$1.2M", "1,250,000", "1.5 m", "12%", "0", "-5", "0.1", " ", "abc", "1e999", "NaN", "∞", "٣", "９", "é",
    "😀 <b>", "İSTANBUL", "2026-12-24", "24.12.2026", "40/30/20/10", "25/25/25/25 quarterly cliff 12", "33/33/34",
    "9" * 40, "9" * 10_000, "x" * 10_000, "\x00\u202e", "true", "none", "1_000", "+7", "1/3", "½",
    "$57.70/hr", "150-180k", "~150k a year", "San José, CA", "Zürich", "Nov 30", "next Monday", "in 4 days", "55M",
    "A$1", "150.000", "€90k", "170.16 / $286.98 / x", "4 years with a 1 year cliff", "33.3 33.3 33.3 annual",
    "24 months", "We can do 185 and 25k", "", "inf", "<script>alert(1)</script>", "{base}", "{b}", "1,2", "%", "١٢٣",
    "١١/٣٠",
)  # fmt: skip
"""Texts that readers type, and texts that nobody should: each gives a value or a message. The tests type them, too."""
NEGOTIATIONS: tuple[dict[str, str], ...] = (
    {
        "company": "amazon", "base": "175k", "sign_on": "153,125", "sign_on_year_2": "109,375", "grant": "437.5k",
        "bonus_percent": "10", "current.job.base": "165k", "current.job.vests_12": "90k",
        "current.job.vests_later": "50k", "happy": "400k", "walk_away": "250k", "deadline": "in 4 days",
        "came_on": "yesterday", "today": "2026-11-26", "said": "partial", "next_level_base": "200k",
        "more_base": "20k", "recruiter": "Ann", "your_name": "Bo",
    },
    {
        "company": "anthropic", "base": "$280,000", "grant": "900k", "instrument": "private_rsu",
        "growth_percent": "7.5", "liquidity_percent": "60", "raise_percent": "3.5", "offers.b.name": "Birch",
        "offers.b.standing": "written", "offers.b.base": "310k", "offers.b.sign_on": "50k", "offers.b.grant": "400k",
        "offers.b.vesting": "google", "offers.c.standing": "late_stage", "offers.c.name": "Cedar",
        "offers.c.first_interview": "Nov 30", "market_base": "290k", "market_source": "BLS",
        "market_percentile": "75th", "posted_low": "250k", "posted_high": "320k", "today": "2026-11-26",
        "deadline": "2026-12-04", "start_date": "Jan 11", "next_bonus": "Jan 15", "next_vest": "Dec 15",
        "role": "engineer", "scope_evidence": "a project",
    },
    {
        "base": "150k", "units": "10,000", "price": "12.5", "strike": "3", "instrument": "options",
        "sized_price": "10", "preferred_price": "20", "second_grant": "50k", "second_vesting": "50/50",
        "refresh.0.amount": "40k", "refresh.1.amount": "30k", "refresh.1.year": "2",
        "refresh.1.vesting": "100 quarterly", "prices": "10/20/30", "bonus_amount": "15k", "bonus_first_year": "30k",
        "bonus_by_year": "100 / 80", "raise_by_year": "3 / 5", "payout_percent": "150",
        "bonus_multiplier": "1.2", "match_401k": "50% of the first 6%", "espp_discount": "15", "espp_saved": "10",
        "espp_lookback": "yes", "other_cash": "5k", "unvested": "80k", "lost_bonus": "12k",
        "vests.0.amount": "40k", "vests.0.month": "6", "year_one_floor": "200k", "limits_measure": "base",
        "happy": "160k", "liquidity_percent": "50", "exit_value": "400M", "shares_outstanding": "12M",
        "preference": "50M", "dilution_percent": "20", "rounds": "2",
    },
    {
        "base": "192k", "sign_on": "60k", "grant": "440k", "turns.0.base": "187.5k", "turns.0.sign_on": "22k",
        "turns.0.grant": "410k", "turns.0.ask_base": "197.5k", "turns.0.ask_sign_on": "90k",
        "turns.0.ask_grant": "490k", "turns.0.cited_base": "0", "turns.1.base": "190k", "turns.1.grant": "430k",
        "said": "best-and-final", "times_moved": "2", "leader_joined": "yes", "asks_refresh": "left_out",
        "stretch_base": "15", "won_base": "40",
        "pasted": "We can do 195k base and a $70,000 sign-on, our final offer.", "kind": "one_more", "tone": "plain",
        "in_writing": "spoken", "deadline": "2026-11-30", "today": "2026-11-26", "next_level_base": "220k",
    },
)  # fmt: skip
"""Whole negotiations as readers have them; each calculator is asked with what of them it may be told."""
LOOKED_UP = {
    "area": (
        "Springfield", "Columbia", "Aurora", "Jackson", "Washington", "Portland", "Franklin", "Truckee", "NYC",
        "Paris", "San José, CA", "Boulder, CO", "Austin, Texas", "remote", "The Bay", "Wash., D.C.", "Texas", "x", "é",
    ),
    "occupation": (
        "SWE II", "L5 engineer", "product manager", "program manager", "architect", "data scientist", "15-1252", "PM",
    ),
}  # fmt: skip
"""What is looked up in the wage table: names found at once, by their parts, in several places, and nowhere."""
OLD = {
    "base": "187,500", "leverage": "written", "rival_base": "215k", "rival_company": "Birch", "refresh": "50k",
    "unvested.0.amount": "40k", "offers.a.bonus_percent": "10", "current.job.base": "165k", "value": "100k",
    "processes.0.deadline": "2026-12-15", "processes.1.company": "Birch", "offer_level_bonus": "10",
    "gap_base": "20k", "offers.b.years": "4", "cost-of-silence.years": "30", "kind": "accept", "offered": "20k",
    "current": "150k",
}  # fmt: skip
"""What older versions of the site saved."""
SAVED: tuple[Any, ...] = (
    OLD, {"version": 2, "typed": {"base": "180k"}}, {"version": 2, "typed": {"bsae": "1"}}, {"version": 9, "typed": {}},
    {"version": "x", "typed": {"base": "1"}}, {"base": 3}, {"no such": "1"}, {"total-comp.no": "1"}, {}, [], None, 3,
)  # fmt: skip
ASKS_APART: tuple[dict[str, Any], ...] = (
    {"slug": "reply-decoder", "typed": {"base": "180k", "pasted": "We can do 185k base."}},
    {"slug": "counter-ask", "typed": {"base": "180k", "turns.0.base": "175k", "turns.0.their_words": "Base is fixed."}},
    {"slug": "rehearsal", "typed": {"scenario": "no-rival", "spoken": "Could base be 170k, or 175k?\nclose\nmore"}},
    {"letter_read": "We offer you a base salary of $180,000 and a sign-on bonus of $20,000.", "typed": {}},
    {"letter": "Could base be $190,000 by Friday, since another written offer has that?", "typed": {"base": "180k"}},
    {"slug": "take-home", "typed": {"wages": "260k", "state": "NY", "city": "Yonkers"}},
    {"slug": "contract-or-salary", "typed": {"hourly_rate": "$95/hr", "unpaid_weeks": "5", "salary_benefits": "9k"}},
    {"slug": "contract-or-salary", "typed": {"hourly_rate": "95", "unpaid_weeks": "0", "paid_as": "w2"}},
    {"slug": "take-home", "typed": {"wages": "260k", "state": "OR", "filing": "head_of_household"}},
    {
        "slug": "compare-offers",
        "typed": {
            "base": "180k", "place": "Austin, TX", "state": "TX", "hours_week": "45", "days_off": "25",
            "offers.b.base": "210k", "homes.b.place": "NYC", "homes.b.state": "NY", "homes.b.city": "New York City",
            "homes.b.hours_week": "50", "matters.0.what": "Growth", "matters.0.best": "b",
        },
    },
    {"slug": "total-comp", "typed": {"base": "£90k", "grant": "$200k", "currency": "gbp", "stock_rate": "0.79"}},
    {"slug": "desk", "typed": {"base": "180k", "place": "Austin, TX", "job_home.job.place": "San Jose, CA"}},
)  # fmt: skip
"""Questions that need a module which is apart, and so are asked while it is not there yet, too."""
EACH = 4
"""Odd texts for each field; the next field gets the next ones."""
WHOLE = "counter-ask"
"""The calculator that reads the whole negotiation: fields that all share are tried here alone."""
NO_REQUESTS = (
    "", "null", "[]", "{}", "{", "\x00", "é", "😀",
    '{"slug": "none"}', '{"slug": []}', '{"slug": "total-comp", "typed": 1}', '{"slug": "total-comp", "open": [[], 1]}',
)  # fmt: skip
LETTERS = "", "I ask for $205,000 since it is the market, by Friday, December 4. é", "Another offer: 300k, $1.2M."
OFFER_LETTERS = (
    """Aster Systems, Inc.
November 24, 2026

Dear Priya,

Aster Systems, Inc. (the "Company") offers you the position of Senior Engineer (Level L5). Your base salary will be one
hundred ninety thousand dollars ($190,000) per year, with a target bonus of 15% of base. You will receive a sign-on
bonus of $30,000, repaid pro rata, net of tax, if you leave within twelve (12) months, and RSUs worth $320,000: 25% on
the first anniversary and the rest in equal quarterly installments over three years. We may change these terms. You
agree to arbitration and a non-compete. Start date: January 11, 2027. This offer expires on December 4, 2026.

Sincerely,
Marcus Bell
VP, People
""",
    "Base\t£95,000\nSign-on: $40k in year 1 + $20k in year 2\nVesting: 40/30/20/10 quarterly\nStart 2027-02-01\n"
    "| Bonus | 10-15% |\nOptions: 12,000 at a strike price of $2.10, 0.4% of the company\n"
    "Reply within 5 days of the date of this letter.",
    "<b>base</b>\u202e \u200fsalary &amp; $ 178 , 500 . 00 b\u00e9 \u2460 \ud800 \u0663 İ\n"
    "> quoted\nOn Tue, Kim wrote:\n> $1",
    "5% after year 1, 15% after year 2, then 20% every 6 months of 1,140 RSUs. $57.70 per hour. $15,000 per month.",
    "x " * 40_000,
    "",
)
"""Letters to read: formal, short, odd, and longer than is read."""
FILES = (
    ("a.txt", "Base: £95,000 é".encode()),
    ("a.txt", b"Base: \xa395,000 \x93x\x94"),
    ("a.txt", b""),
    ("a.png", b"\x89PNG"),
    ("a.eml", b"no mail"),
    (
        "a.eml",
        b"Subject: =?utf-8?q?Your_offer?=\r\nContent-Type: multipart/mixed; boundary=1\r\n\r\n--1\r\n"
        b"Content-Type: multipart/alternative; boundary=2\r\n\r\n--2\r\nContent-Type: text/plain; charset=\"utf-8\"\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\nBase: =C2=A395,000 =\r\na year\r\n--2\r\n"
        b"Content-Type: text/html; charset=unknown-8bit\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        b"PHA+QmFzZTogoyA5NSwwMDA8L3A+\r\n--2--\r\n--1\r\nContent-Type: application/pdf; name*=utf-8''a\r\n"
        b"Content-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBE\r\n--1--\n",
    ),
    (
        "a.eml",
        b"Content-Type: text/html; charset=unknown-8bit\n\n<style>p {}</style><p>Base: \xa395,000<!-- x --><br>"
        b"&nbsp;&pound;<td>1</td>&#x201c;</p>",
    ),
)  # fmt: skip
"""Files to open: texts and mails. A document needs more of Python, and is left to the whole."""
AT_EVERY_TURN = 1, 100, 100
"""Python tidies up its memory now and then, whatever it is at. Here it does so each time it could."""
DAYS = "4.12.2026", "Dec 4, 2026", "in 4 days", "next Friday", "7.12.2026", "Dec 7, 2026", "in 5 days", "next Monday"
"""Days as people write them, each kind twice."""
NO_DAYS = (
    "Nov", "November", "mid January", "early next month", "last week", "next month", "in a month", "2 months ago",
    "48 hours", "5 business days", "Friday week", "a week from Friday", "last Friday", "2nd week of January",
    "late Nov", "Nov 27 or 28", "between Nov 27 and Dec 1", "q1", "end of Q1", "this winter", "eoq",
    "end of the quarter", "end of year", "end of November", "Christmas", "after the holidays", "new year", "asap",
    "2 weeks notice", "week of Nov 30", "around Nov 30", "Nov 30ish", "Sat, Nov 27", "Feb 30", "30th", "1850-01-01",
    "before Nov 30",
)  # fmt: skip
"""Times that are no day yet, which is asked back, and days in words that few write: each way that they are read."""
MEMORY = 40 * 2**20
"""Bytes: more than Python starts with."""

NUMBERS = (Fraction(7, 3), Fraction(-2), 5), (Decimal("7.25"), Decimal(-2), 5)
"""Exact numbers that sums add and compare, and a whole one beside them."""
OPERATIONS: tuple[Callable[[Any, Any], object], ...] = (
    operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge,
    operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, divmod, max, min,
)  # fmt: skip
OF_ONE: tuple[Callable[[Any], object], ...] = operator.neg, operator.pos, abs, round, int, bool, hash, str
"""What is done with them, each by a function of its own."""


def imports(modules: list[str]) -> None:
    """Import all of ours, from here on tidying up as often as can be."""
    gc.set_threshold(*AT_EVERY_TURN)
    for module in modules:
        importlib.import_module(module)


def asks_apart() -> str:
    """The questions that need what is apart, as JSON; the samples are such questions besides."""
    return json.dumps(ASKS_APART)


def files_dropped() -> str:
    """The questions with a file, as JSON: what they import is packed with what they need, and for no other reader."""
    return json.dumps([{"file": name, "content": b2a_base64(content).decode()} for name, content in FILES])


def slugs() -> tuple[str, ...]:
    """The calculators' names, as they stand in the catalog."""
    return SLUGS


SHAPES = (
    "1~base-75-68-68-68-68~bonus-7-7-7-7-7~sign_on-5-20-0-0-0~initial_equity-13-5-8-20-20"
    "~equity-public_rsu~vests-5-15-40-40~first-3~target-12.5",
    "1~base-75",
    "x",
)
"""Shapes of offers as links bring them, whole and cut off."""


def requests(told: str) -> list[str]:
    """What a page may ask, and what it may not; told are the typed texts of worked examples by slug, as JSON."""
    cases = json.loads(told)
    found = list(NO_REQUESTS)
    found += (json.dumps({"saved": saved}) for saved in SAVED)
    answered = (*NEGOTIATIONS, OLD, {}, {"base": "x"}, {"recruiter": "Ann"})
    found += (json.dumps({"answered": typed}) for typed in answered)
    found += (json.dumps({"offer": typed}) for typed in answered)
    found += (json.dumps({"shape": shape}) for shape in SHAPES)
    found += map(json.dumps, ASKS_APART)
    for letter, second in zip(OFFER_LETTERS, (*OFFER_LETTERS[1:], ""), strict=True):
        found += (
            json.dumps({"letter_read": letter, "typed": typed, **({"second": second} if second else {})})
            for typed in (NEGOTIATIONS[0], {"today": "2026-11-26"}, {"base": "x"})
        )
    read: set[int] = set()
    for slug, calculator in CATALOG.items():
        texts = [*_typed(calculator, read), *cases.get(slug, ())]
        found += (json.dumps({"slug": slug, "typed": typed}, ensure_ascii=False) for typed in texts)
        found += (json.dumps({"slug": slug, "typed": typed, "values": False, "open": []}) for typed in texts[-20:])
        what_if = {"unchanged": {"base": "170k"}, "values": False, "open": []}
        found += (json.dumps({"slug": slug, "typed": typed, **what_if}) for typed in texts[-2:])
        parts = {"parts": ["summary", "charts"], "values": True, "open": []}
        found += (json.dumps({"slug": slug, "typed": typed, **parts}) for typed in texts[-2:])
        found += (json.dumps({"slug": slug, "typed": typed, "curves": []}) for typed in (texts[0], texts[-1]))
        found.append(json.dumps({"slug": slug, "curves": None}))
        found += (json.dumps({"slug": slug, "typed": typed, "counted": True}) for typed in (texts[0], *texts[-3:]))
        found += (json.dumps({"letter": letter, "typed": typed}) for letter in LETTERS for typed in texts[-2:])
        found.append(json.dumps({"saved": dict(calculator.sample)}))
        found.append(json.dumps({"answered": dict(calculator.sample)}))
        found += (json.dumps({"slug": slug, "values": False, "open": ids}) for ids in ([], [f"{slug}-working-cells"]))
    return found


def trouble(answer: Callable[..., str]) -> None:
    """Forget patterns, try each sum, fill the memory, tidy it up, and fail so that the failure can be told."""
    for day in (*DAYS, *NO_DAYS):
        for kept in ("_cache", "_cache2"):  # of 512 patterns; those that were pushed out are compiled again
            vars(re)[kept].clear()
        answer(json.dumps({"slug": "timeline", "typed": {"deadline": day, "today": "2026-11-26"}}))
    for numbers in NUMBERS:
        for operation, one, other in product(OPERATIONS, numbers, numbers):  # no sum takes all of them
            operation(one, other)
        for of_one, one in product(OF_ONE, numbers):
            of_one(one)
    bytearray(MEMORY)
    gc.collect()
    for broken in (None, 1, b"\xff"):
        try:
            answer(broken, None)
        except TypeError:
            traceback.format_exc()
    str(sys.modules["calculators"])


def _typed(calculator: Calculator[Any, Any], read: set[int]) -> Iterator[dict[str, str]]:
    """Texts for its fields; ``read`` has the units, by identity, that were put through every odd text before."""
    sample = dict(calculator.sample)
    yield from ({}, sample, dict.fromkeys(sample, "<script>"), dict.fromkeys(sample, ""))
    for field in sample:
        yield {field: sample[field]}
        yield from ({**sample, field: text} for text in WIDE)
    for whole in (*NEGOTIATIONS, {name: text for name, text in OLD.items() if "years" not in name}):
        known = {name: text for name, text in whole.items() if _is_known(calculator, name)}
        yield from (known, {**sample, **known})
        for part in range(2, 6):
            yield {name: text for at, (name, text) in enumerate(known.items()) if at % part}
    for name, texts in LOOKED_UP.items():
        if _is_known(calculator, name):
            yield from ({"base": "150k", name: text} for text in texts)
    odd = cycle(ODD_TEXTS)
    shared = fields_of(Negotiation)
    for field, unit in _names(calculator.inputs, ""):
        if field.partition(".")[0] not in shared or calculator.slug == WHOLE:
            texts = tuple(islice(odd, EACH)) if id(unit) in read else ODD_TEXTS
            yield from ({**sample, field: text} for text in texts)
            read.add(id(unit))


def _is_known(calculator: Calculator[Any, Any], name: str) -> bool:
    """Whether a page may tell a calculator this: its own fields, and all of the negotiation."""
    return name in OLD or has_field(calculator.inputs, name) or has_field(Negotiation, name)


def _names(record: type, prefix: str) -> Iterator[tuple[str, Unit | None]]:
    """Every name that may be typed, with its unit; of a group's rows the first one's."""
    for name, field in fields_of(record).items():
        if field.rows:
            yield from _names(field.rows, f"{prefix}{name}.{field.ask.rows[0]}.")
        else:
            yield prefix + name, field.unit
