"""How big a sign-on can I justify, and what happens if I leave early?"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from calculators.declare.calculator import Calculator, Case, Source
from calculators.declare.charts import Chart, Series, Steps
from calculators.declare.fields import Ask, Section, Show
from calculators.offer.clawback import CALIFORNIA, FLAT_WITHHOLDING, KINDS, Repayment, share_owed
from calculators.offer.units import Months, Percent, Sentence, Usd, UsdPerYear

LEFT_BEHIND = Section("What you leave behind", "Stock and bonus that leaving costs you.")
GAPS = Section("The gaps it could close", "Leave blank what does not apply.")
THEIRS = Section("The sign-on and its repayment clause")
READING = Section("Tax, and when you might leave", folded=True)

WITHIN = {"12": "The next 12 months", "24": "The next 24 months", "all": "All of it"}


@dataclass(frozen=True, kw_only=True)
class Forfeit:
    """One vest that will not happen."""

    amount: Annotated[Usd, Ask("Amount", "At today's price.")] = Decimal(0)
    month: Annotated[Months, Ask("Vests in month", "Months from the day you would leave.", at_least=1, at_most=120)] = (
        12
    )


@dataclass(frozen=True, kw_only=True)
class Situation:
    """Reasons for a sign-on, and the terms of repaying it."""

    unvested: Annotated[
        tuple[Forfeit, ...],
        Ask("Vest you forfeit", section=LEFT_BEHIND, rows=tuple("01234567"), add="Add a vest"),
    ] = ()
    lost_bonus: Annotated[
        Usd, Ask("Bonus you forfeit", "Earned but not yet paid. Counted within 12 months.", LEFT_BEHIND)
    ] = Decimal(0)
    bridge_within: Annotated[
        str, Ask("Ask them to replace", "Nearer vests are easier to defend.", LEFT_BEHIND, options=WITHIN)
    ] = "12"
    offer_first_year: Annotated[
        UsdPerYear, Ask("Their offer: first year", "Everything paid in year 1, their sign-on included.", GAPS)
    ] = Decimal(0)
    rival_first_year: Annotated[
        UsdPerYear, Ask("Rival offer: first year", "From a written offer, sign-on included.", GAPS)
    ] = Decimal(0)
    year_one_floor: Annotated[Usd, Ask("Cash you need in year 1", "Base and sign-on together, at the least.", GAPS)] = (
        Decimal(0)
    )
    base: Annotated[
        UsdPerYear | None,
        Ask("Their base salary", "For the cash floor. Blank: their whole first year counts as cash.", GAPS),
    ] = None
    offered: Annotated[Usd, Ask("Sign-on they offer", "Blank if none yet.", THEIRS)] = Decimal(0)
    clawback_months: Annotated[
        Months, Ask("Repayment ends after", "0 when nothing must be repaid.", THEIRS, at_most=60)
    ] = 12
    clawback_kind: Annotated[str, Ask("What you owe until then", section=THEIRS, options=KINDS)] = "monthly"
    repay: Annotated[
        str,
        Ask("Repay", section=THEIRS, options={"gross": "The amount before tax", "net": "Only what you received"}),
    ] = "gross"
    withholding_percent: Annotated[
        Percent,
        Ask(
            "Tax withheld from it",
            "22 % federal, 1.45 % Medicare, 0.9 % above $200,000. Add state tax, and 6.2 % if under the Social Security"
            " limit.",
            READING,
            at_most=100,
        ),
    ] = FLAT_WITHHOLDING
    leave_month: Annotated[Months, Ask("If you left after", "Full months worked.", READING, at_least=1, at_most=60)] = 9


@dataclass(frozen=True, kw_only=True)
class Reading:
    """One way to read the repayment clause."""

    reading: Annotated[str, Show("Reading")]
    share: Annotated[Percent, Show("Share", "What part of the sign-on is still owed after the months you typed.")]
    owed: Annotated[
        Usd, Show("Owed", "Sign-on × the share still owed after the months you typed.", "{repayable} × {share}")
    ]


@dataclass(frozen=True, kw_only=True)
class LeavingMonth:
    """What leaving after one full month more costs."""

    month: Annotated[Months, Show("After")]
    owed: Annotated[Usd, Show("Owed", "The sign-on, before tax or net, × the share still owed.")]
    out_of_pocket: Annotated[
        Usd, Show("Never received", "Owed × tax withheld when repayment is before tax, before any tax credit; else 0.")
    ]
    kept: Annotated[Usd, Show("Left over", "What you received − what you owe.")]


@dataclass(frozen=True, kw_only=True)
class Note:
    """Something the reader should know or ask."""

    text: Annotated[Sentence, Show("Note")]


_FORFEIT = "Vests you forfeit in these months, and the bonus."


@dataclass(frozen=True, kw_only=True)
class SignOn:
    """The sign-on to ask for, with its purpose, and what leaving early would cost."""

    ask: Annotated[
        Usd,
        Show(
            "Sign-on to ask for",
            "The highest of what you forfeit, their sign-on plus the gap to the rival, and their sign-on plus the gap"
            " to your floor. Never below what they offer.",
            "{ask_sum}",
            headline=True,
        ),
    ]
    net_received: Annotated[
        Usd,
        Show(
            "Reaches your account",
            "Sign-on × (1 − tax withheld): the one they offer, else the one to ask for.",
            "{repayable} × (1 − {typed.withholding_percent})",
            headline=True,
        ),
    ]
    owed_on_leaving: Annotated[
        Usd,
        Show(
            "Owed if you left then",
            "After {typed.leave_month}: the sign-on × the share still owed.",
            "{owed_of} × {owed_share}",
            headline=True,
        ),
    ]
    out_of_pocket_on_leaving: Annotated[
        Usd,
        Show(
            "Repaid but never received",
            "The tax inside what you would owe after {typed.leave_month}. Some may come back with your tax return.",
            "{owed_on_leaving} × {tax_asked}",
            headline=True,
        ),
    ]
    notes: Annotated[tuple[Note, ...], Show("What to know about this answer")]
    readings: Annotated[tuple[Reading, ...], Show("What the same clause may mean", key="reading")]
    bridge_12: Annotated[Usd, Show("Forfeited within 12 months", _FORFEIT, "{bridge_12_sum}")]
    bridge_24: Annotated[Usd, Show("Forfeited within 24 months", _FORFEIT, "{bridge_24_sum}")]
    bridge: Annotated[Usd, Show("Forfeited in all", "Every vest you forfeit, and the bonus.", "{bridge_sum}")]
    match_gap: Annotated[
        Usd,
        Show(
            "Gap to the rival",
            "The rival's first year − this first year, where positive.",
            "{typed.rival_first_year} − {typed.offer_first_year}, at least $0",
        ),
    ]
    floor_gap: Annotated[
        Usd,
        Show(
            "Gap to your floor",
            "Your floor − the cash they pay in year 1, where positive.",
            "{typed.year_one_floor} − {cash_sum}, at least $0",
        ),
    ]
    repayable: Annotated[Usd, Show("Sign-on under the clause", "The one they offer, else the one to ask for.")]
    months: Annotated[tuple[LeavingMonth, ...], Show("If you leave after each full month", key="month", folded=True)]
    purpose: Annotated[Sentence, Show("Purpose", hidden=True)]
    ask_sum: Annotated[Sentence, Show("Sum of the ask", hidden=True)]
    bridge_12_sum: Annotated[Sentence, Show("Sum within 12 months", hidden=True)]
    bridge_24_sum: Annotated[Sentence, Show("Sum within 24 months", hidden=True)]
    bridge_sum: Annotated[Sentence, Show("Sum in all", hidden=True)]
    cash_sum: Annotated[Sentence, Show("Year-1 cash", hidden=True)]
    owed_of: Annotated[Usd, Show("What is asked back in full", hidden=True)]
    owed_share: Annotated[Percent, Show("Share owed", hidden=True)]
    tax_asked: Annotated[Percent, Show("Tax in what is owed", hidden=True)]
    covered_from: Annotated[Months, Show("First month covered by what you received", hidden=True)]


PURPOSES = {
    "bridge_12": "“By leaving now I give up {bridge_12} within 12 months. Could the sign-on replace it? I can send the"
    " vesting statement.”",
    "bridge_24": "“By leaving now I give up {bridge_24} within 24 months. Could the sign-on replace it? I can send the"
    " vesting statement.”",
    "bridge": "“By leaving now I give up {bridge}. Could the sign-on replace it? I can send the vesting statement.”",
    "match_gap": "“In its first year my other written offer pays {match_gap} more. Could the sign-on close that gap?”",
    "floor_gap": "“My first year has to bring {typed.year_one_floor} in cash. Could the sign-on cover the {floor_gap}"
    " still missing?”",
    "offered": "What they offer covers every reason you typed. Leave the sign-on alone and ask for another piece.",
    "none": "Nothing here gives a sign-on a reason yet. Type what you forfeit soon, a rival's first year or the cash"
    " you need.",
}
SUMS = {
    "match_gap": "{typed.offered} + {match_gap}",
    "floor_gap": "{typed.offered} + {floor_gap}",
    "offered": "{typed.offered}, as offered",
    "none": "no reason typed",
}


def sign_on(s: Situation) -> SignOn:
    """The ask on its best purpose, and the repayment clause month by month."""
    bridges = {"bridge_12": _forfeited(s, 12), "bridge_24": _forfeited(s, 24), "bridge": _forfeited(s, None)}
    match_gap = max(Decimal(0), s.rival_first_year - s.offer_first_year)
    cash = s.offer_first_year if s.base is None else s.base + s.offered
    floor_gap = max(Decimal(0), s.year_one_floor - cash)
    chosen = "bridge" if s.bridge_within == "all" else f"bridge_{s.bridge_within}"
    reasons = {
        "offered" if s.offered else "none": s.offered,
        chosen: bridges[chosen],
        "match_gap": s.offered + match_gap,
        "floor_gap": s.offered + floor_gap,
    }
    reason = max(reasons, key=lambda name: reasons[name])
    ask = reasons[reason]
    clause = Repayment(
        s.offered or ask, s.clawback_kind, s.clawback_months, s.withholding_percent, net=s.repay == "net"
    )
    left = share_owed(s.clawback_kind, s.leave_month, s.clawback_months)
    covered_from = clause.covered_from()
    return SignOn(
        ask=ask,
        net_received=clause.received,
        owed_on_leaving=clause.owed(s.leave_month),
        purpose=PURPOSES[reason],
        readings=_readings(s, clause),
        notes=tuple(Note(text=text) for text in _notes(s, clause, covered_from, bridges["bridge"] - bridges[chosen])),
        **bridges,
        match_gap=match_gap,
        floor_gap=floor_gap,
        out_of_pocket_on_leaving=clause.never_received(s.leave_month),
        repayable=clause.sign_on,
        months=tuple(_leaving(clause, month) for month in range(1, s.clawback_months + 1)),
        ask_sum=SUMS.get(reason, f"{{{chosen}_sum}}"),
        bridge_12_sum=_sum(s, 12),
        bridge_24_sum=_sum(s, 24),
        bridge_sum=_sum(s, None),
        cash_sum="{typed.offer_first_year}" if s.base is None else "({typed.base} + {typed.offered})",
        owed_of=clause.owed(0) if s.clawback_months else Decimal(0),
        owed_share=Decimal(100 * left.numerator) / left.denominator,
        tax_asked=Decimal(0) if clause.net else s.withholding_percent,
        covered_from=covered_from,
    )


def _forfeited(s: Situation, months: int | None) -> Decimal:
    """Dollars forfeited within ``months``, or in all; the bonus is due soon, so it always counts."""
    return sum((v.amount for v in s.unvested if months is None or v.month <= months), s.lost_bonus)


def _sum(s: Situation, months: int | None) -> str:
    parts = [
        f"{{typed.unvested.{row}.amount}}"
        for row, vest in enumerate(s.unvested, start=1)
        if months is None or vest.month <= months
    ]
    return " + ".join([*parts, "{typed.lost_bonus}"] if s.lost_bonus or not parts else parts)


def _leaving(clause: Repayment, month: int) -> LeavingMonth:
    owed = clause.owed(month)
    return LeavingMonth(month=month, owed=owed, out_of_pocket=clause.never_received(month), kept=clause.received - owed)


def _readings(s: Situation, clause: Repayment) -> tuple[Reading, ...]:
    """Every kind of clause over the same term, on the amount before tax, for the month of leaving."""
    rows = []
    for kind, name in KINDS.items():
        share = share_owed(kind, s.leave_month, s.clawback_months)
        rows.append(
            Reading(
                reading=f"{name} (as typed)" if kind == s.clawback_kind else name,
                share=Decimal(100 * share.numerator) / share.denominator,
                owed=clause.sign_on * share.numerator / share.denominator,
            )
        )
    return tuple(rows)


def _notes(s: Situation, clause: Repayment, covered_from: int, later: Decimal) -> list[str]:
    notes = ["The purpose, in words you can send: {purpose}" if clause.sign_on else "{purpose}"]
    if later:
        notes.append(
            "You forfeit {bridge} in all. Ask for what vests later in the grant: a sign-on for stock years away is easy"
            " to refuse."
        )
    if not (clause.sign_on and clause.term):
        return notes
    notes.append(
        "One clause can be read in four ways, as the table shows for leaving after {typed.leave_month}. Ask: “If I left"
        " after {typed.leave_month}, what would I owe in dollars, and before tax or net?”"
    )
    if covered_from:
        notes.append(
            "What would change this: leave before you have worked {covered_from} and you owe more than ever reached"
            " your account. From then on it covers what you owe."
        )
    objections = " and ".join(CALIFORNIA.objections(clause.kind, clause.term))
    law = f"California, {CALIFORNIA.name}, contracts from {CALIFORNIA.contracts_from}: "
    fit = "the length and shape of this clause fit its exception for sign-on money, which has more conditions."
    unfit = f"this clause may not fit its exception for sign-on money: {objections}. Ask a lawyer before you sign."
    notes.append(law + (unfit if objections else fit))
    return notes


def _charts(s: Situation, answer: SignOn) -> tuple[Chart, ...]:
    start = answer.owed_of, answer.owed_of * answer.tax_asked / 100
    series = (
        Series("Owed", (start[0], *(row.owed for row in answer.months))),
        Series("Of that, never received", (start[1], *(row.out_of_pocket for row in answer.months))),
    )
    return (
        Steps(
            "What you owe if you leave, by full months worked",
            "The line falls to zero when the clause ends.",
            tuple(str(month) for month in range(len(answer.months) + 1)),
            tuple(one for one in series if any(one.values)),
        ),
    )


_CLAUSE = {"offered": "150k", "withholding_percent": "24.35"}
_OWN_SUM = Source(title="Our own sum on the sign-on of the AI article's outcome (E3)", date="2026-11-22")

CALCULATOR = Calculator(
    slug="sign-on",
    title="Sign-on and clawback",
    question="How big a sign-on can I justify, and what happens if I leave early?",
    inputs=Situation,
    figures=SignOn,
    work=sign_on,
    sample={
        "unvested.0.amount": "40,000",
        "unvested.0.month": "6",
        "unvested.1.amount": "40,000",
        "unvested.1.month": "18",
        "lost_bonus": "20,000",
        "offer_first_year": "260,000",
        "offered": "30,000",
    },
    summary="You can justify {ask}. Leaving after {typed.leave_month}, you would owe {owed_on_leaving} of the"
    " {repayable} under the clause.",
    charts=_charts,
    cases=(
        Case(
            name="E11",
            title="Leaving after nine months of a twelve-month straight line",
            typed={**_CLAUSE, "clawback_months": "12", "clawback_kind": "monthly"},
            expected={"net_received": "$113,475", "months.9.owed": "$37,500", "owed_on_leaving": "$37,500"},
            source=_OWN_SUM,
            note="24.35 % is 22 % federal, 1.45 % Medicare and 0.9 % Additional Medicare.",
        ),
        Case(
            name="E11-24",
            title="The same on twenty-four months",
            typed={**_CLAUSE, "clawback_months": "24", "clawback_kind": "monthly"},
            expected={"net_received": "$113,475", "months.9.owed": "$93,750", "months.24.owed": "$0"},
            source=_OWN_SUM,
        ),
        Case(
            name="E11-gross",
            title="All of it repaid before tax",
            typed={**_CLAUSE, "clawback_months": "12", "clawback_kind": "all_until_end", "repay": "gross"},
            expected={
                "months.9.owed": "$150,000",
                "months.9.out_of_pocket": "$36,525",
                "months.9.kept": "−$36,525",
                "net_received": "$113,475",
            },
            source=_OWN_SUM,
            note="Before any tax credit. Repaid in a later year, the employer cannot refund the income tax.",
        ),
        Case(
            name="E11-readings",
            title="“12-month prorated basis in year 2”: three readings at month 14",
            typed={
                **_CLAUSE,
                "clawback_months": "24",
                "clawback_kind": "full_then_monthly",
                "leave_month": "14",
            },
            expected={
                "readings.2.owed": "$62,500",
                "readings.3.owed": "$75,000",
                "readings.4.owed": "$125,000",
            },
            source=_OWN_SUM,
            note="10/24, 1/2 and 10/12 of the same $150,000. Ask which one the letter means.",
        ),
        Case(
            name="E4-gap",
            title="Closing the first-year gap to a rival offer",
            typed={"offer_first_year": "260k", "rival_first_year": "320k", "offered": "30k"},
            expected={"match_gap": "$60,000", "ask": "$90,000"},
            source=Source(title="Four-week offer negotiation playbook, Alpha Code", date="read 2026-11-22"),
            note="The two first years are that guide's offers (E4); asking the whole gap as sign-on is ours.",
        ),
    ),
)
