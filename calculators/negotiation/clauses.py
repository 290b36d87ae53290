"""Repayment clauses: what each asks back, by month of leaving, and how else it may be read.

The figures name two inputs of the calculator that shows them: ``leave_month`` and ``withholding_percent``.
"""

import dataclasses
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from calculators.declare.dates import MONTHS
from calculators.declare.fields import ask, record, show
from calculators.declare.units import Key, Months, Name, PayAmount, Percent, Sentence, Usd, in_dollars, lowered
from calculators.offer.clawback import CALIFORNIA, KINDS, Repayment, Repayments

REPAY = {"gross": "The amount before tax", "net": "Only what you received"}
NOT_SAID = {"": "Not said"}
OWED_HELP = "If you leave before it ends. The clause says how it shrinks."
REPAY_HELP = "The clause says which: what they paid, or what reached your account after tax."
ASSUMED_MONTHS, ASSUMED_KIND, ASSUMED_REPAY = 12, "monthly", "gross"
"""What a clause is taken to say where the reader did not type it. Ours: it is said wherever it counts."""
ASSUMED_TERM = f"assumed: {ASSUMED_MONTHS}"


@record
class Clause:
    """A repayment clause on one part of the pay."""

    key: str = ""
    what: Name = ask("What for", "Such as relocation.")
    amount: PayAmount = ask("Amount", "Before tax.")
    paid_month: Months = ask("Paid in month", "1 is your first.", default=1, at_least=1, at_most=60)
    months: Months | None = ask("Repayment ends after", "Counted from the payment.", at_most=60, blank=ASSUMED_TERM)
    kind: str = ask("What you owe until then", OWED_HELP, options=NOT_SAID | KINDS)
    repay: str = ask("Repay", REPAY_HELP, options=NOT_SAID | REPAY)

    @property
    def term(self) -> int:
        """Months until nothing is owed: as typed, else as we assume."""
        return ASSUMED_MONTHS if self.months is None else self.months

    @property
    def assumed(self) -> tuple[str, ...]:
        """What of it is assumed, in words."""
        parts = (
            (self.months is None, f"repayment ends after {ASSUMED_MONTHS} months"),
            (not self.kind and self.term, f"{lowered(KINDS[ASSUMED_KIND])} until then"),
            (not self.repay and self.term, f"{lowered(REPAY[ASSUMED_REPAY])} is repaid"),
        )
        return tuple(words for is_assumed, words in parts if is_assumed)


@record
class ClausePart:
    """What one clause asks back on leaving after a month."""

    part: Key
    what: Name = show("Part")
    asked_back: Usd = show("Owed at first", "The part, before tax or net as its clause says.")
    paid_month: Months = show("Paid in month")
    share: Percent = show("Share still owed", "None before it is paid, and none once its clause ends.")
    owed: Usd = show("Owed", "What is owed at first × the share still owed.", "{asked_back} × {share}")
    tax: Percent


@record
class Reading:
    """One way to read the clauses."""

    reading: str = show("Reading")
    share: Percent = show("Share", "What part of the sign-on is still owed after the months you typed.")
    owed: Usd = show("Owed", "Sign-on × the share still owed after the months you typed.", "{repayable} × {share}")


@record
class LeavingMonth:
    """What leaving after one full month more costs."""

    month: Months = show("After")
    owed: Usd = show("Owed", "Each part, before tax or net, × the share of it still owed.")
    out_of_pocket: Usd | None = show(
        "Never received", "Owed × tax withheld when repayment is before tax, before any tax credit; else 0."
    )
    left_over: Usd | None = show("Left over", "What you received by then − what you owe.")
    by_part: Sentence = show("Part by part")


def _owed_sum(inputs: Any, repaying: Any) -> str:
    if len(repaying.parts) == 1:
        return "{parts.1.asked_back} × {parts.1.share}"
    return " + ".join(f"{{parts.{row.part}.owed}}" for row in repaying.parts)


def _tax_sum(inputs: Any, repaying: Any) -> str:
    return " + ".join(f"{{parts.{row.part}.owed}} × {{parts.{row.part}.tax}}" for row in repaying.parts)


@record
class Repaying:
    """What leaving early costs."""

    net_received: Usd | None = show(
        "Reaches your account",
        "What is under the clause × (1 − tax withheld).",
        "{repayable} × (1 − {typed.withholding_percent})",
        headline=True,
    )
    owed_on_leaving: Usd = show(
        "Owed if you left then",
        "After {typed.leave_month}: each part × the share of it still owed.",
        _owed_sum,
        headline=True,
    )
    out_of_pocket_on_leaving: Usd | None = show(
        "Repaid but never received",
        "The tax inside what you would owe after {typed.leave_month}. Some may come back with your tax return.",
        _tax_sum,
        headline=True,
    )
    clause: Name
    repayable: Usd = show("Sign-on under the clause", "The one they offer, else the one you can justify.")
    parts: tuple[ClausePart, ...] = show("Part by part, if you left then", key="part")
    readings: tuple[Reading, ...] = show("What the same clause may mean", key="reading")
    months: tuple[LeavingMonth, ...] = show("If you leave after each full month", key="month", folded=True)
    covered_from: Months


def repaying(clauses: tuple[Clause, ...], withheld: Decimal, month: int) -> Repaying:
    """What the clauses ask back on leaving after ``month`` full months, and after every other."""
    repaid = repayments(clauses, withheld)
    return Repaying(
        net_received=repaid.received,
        owed_on_leaving=repaid.owed(month),
        out_of_pocket_on_leaving=repaid.never_received(month),
        clause="the clause that we assume" if any(one.assumed for one in clauses) else "the clause",
        repayable=repaid.amount,
        parts=_parts(clauses, repaid, month),
        readings=_readings(repaid, month, "as typed" if all(one.kind for one in clauses) else "as we assume"),
        months=tuple(_leaving(repaid, after) for after in range(1, repaid.last_month + 1)),
        covered_from=repaid.covered_from(),
    )


def repayments(clauses: Iterable[Clause], withheld: Decimal) -> Repayments:
    """The clauses as sums; ``withheld`` is the percent of tax taken from each payment."""
    return Repayments(
        tuple(
            Repayment(one.amount, one.kind or ASSUMED_KIND, one.term, withheld, one.repay == "net", one.paid_month)
            for one in clauses
        )
    )


def _parts(clauses: Iterable[Clause], repaid: Repayments, month: int) -> tuple[ClausePart, ...]:
    rows = []
    for part, (typed, clause) in enumerate(zip(clauses, repaid.parts, strict=True), start=1):
        share = clause.share(month)
        rows.append(
            ClausePart(
                part=str(part),
                what=typed.what or f"Clause {part}",
                asked_back=clause.asked_back,
                paid_month=clause.paid_month,
                share=Decimal(100 * share.numerator) / share.denominator,
                owed=clause.owed(month),
                tax=Decimal(0) if clause.net else clause.withheld,
            )
        )
    return tuple(rows)


def _readings(repaid: Repayments, month: int, whose: str) -> tuple[Reading, ...]:
    """Every kind of clause over the same terms, on the amounts before tax; ``whose`` marks the one that counts."""
    counted = {clause.kind for clause in repaid.parts}
    rows = []
    for kind, name in KINDS.items():
        owed = Repayments(tuple(dataclasses.replace(clause, kind=kind, net=False) for clause in repaid.parts)).owed(
            month
        )
        rows.append(
            Reading(
                reading=f"{name} ({whose})" if counted == {kind} else name,
                share=100 * owed / (repaid.amount or 1),
                owed=owed,
            )
        )
    return tuple(rows)


def _leaving(repaid: Repayments, month: int) -> LeavingMonth:
    owed = repaid.owed(month)
    each = (f"{{parts.{n}.what}}: {in_dollars(clause.owed(month))}" for n, clause in enumerate(repaid.parts, start=1))
    return LeavingMonth(
        month=month,
        owed=owed,
        out_of_pocket=repaid.never_received(month),
        left_over=repaid.received_by(month) - owed,
        by_part="; ".join(each) if len(repaid.parts) > 1 else "",
    )


def without_tax(found: Repaying) -> Repaying:
    """What leaving early costs where nobody knows what tax takes from a sign-on: nothing that hangs on it."""
    months = tuple(dataclasses.replace(one, out_of_pocket=None, left_over=None) for one in found.months)
    return dataclasses.replace(found, net_received=None, out_of_pocket_on_leaving=None, months=months)


def clause_notes(clauses: Iterable[Clause], repaid: Repayments, *, is_us: bool) -> Iterable[str]:
    """What is assumed of the clauses, what to ask, and what the law says; nothing where nothing must be repaid."""
    if not (repaid.amount and repaid.last_month):
        return
    if assumed := dict.fromkeys(words for one in clauses for words in one.assumed):
        yield f"Assumed, as you did not type it: {'; '.join(assumed)}. The letter says what holds: type it."
    yield (
        "One clause can be read in four ways, as the table shows for leaving after {typed.leave_month}. Ask: “If I left"
        " after {typed.leave_month}, what would I owe in dollars, and before tax or net?”"
    )
    if repaid.covered_from():
        yield (
            "What would change this: leave before you have worked {covered_from} and you owe more than ever reached"
            " your account. From then on it covers what you owe."
        )
    if is_us:
        yield _california(repaid)


def _california(repaid: Repayments) -> str:
    """Whether the clauses fit the parts of California's exception for sign-on money that months can show."""
    found = (one for clause in repaid.parts for one in CALIFORNIA.objections(clause.kind, clause.term))
    objections = " and ".join(dict.fromkeys(found))
    start = CALIFORNIA.contracts_from
    law = f"California, {CALIFORNIA.name}, contracts from {start.day} {MONTHS[start.month - 1]} {start.year}: "
    if objections:
        return f"{law}this may not fit its exception for sign-on money: {objections}. Ask a lawyer before you sign."
    return f"{law}the length and shape of this fit its exception for sign-on money, which has more conditions."
