"""How big a sign-on can I justify, and what happens if I leave early?"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from calculators.declare.calculator import Calculator
from calculators.declare.charts import Chart, Series, Steps
from calculators.declare.fields import Rows, Section, ask, record, show
from calculators.declare.notes import Note, notes
from calculators.declare.reading import Problem
from calculators.declare.sign_ons import clawback_in
from calculators.declare.typed import short
from calculators.declare.units import Key, Months, Name, Percent, Sentence, Usd, YearlyPay, in_dollars, in_percent
from calculators.negotiation.ask import Piece
from calculators.negotiation.checks import problems, unpriced
from calculators.negotiation.clauses import (
    ASSUMED_TERM,
    NOT_SAID,
    OWED_HELP,
    REPAY,
    REPAY_HELP,
    Clause,
    Repaying,
    clause_notes,
    repaying,
    repayments,
    without_tax,
)
from calculators.negotiation.counsel import better_pieces, not_quoted
from calculators.negotiation.gone_replies import GONE
from calculators.negotiation.least import first_year_believed
from calculators.negotiation.others import OtherOffer
from calculators.negotiation.pay import pay
from calculators.negotiation.position import CLOSE, WALK, Position
from calculators.negotiation.reasons import UNASKED
from calculators.negotiation.record import Negotiation
from calculators.negotiation.support import quotable
from calculators.offer.clawback import CALIFORNIA, KINDS
from calculators.offer.taxes import FLAT_WITHHOLDING, TAX_LAW

LEFT_BEHIND = Section(
    "What you leave behind",
    "Stock and bonus that leaving costs you.",
    shows=(Rows("vests", (Section("", shows=("amount", "month")),)), "unvested", "lost_bonus"),
)
GAPS = Section("The gaps it could close", "Leave blank what does not apply.", shows=("base", "year_one_floor"))
THEIRS = Section("The sign-on and its repayment clause", shows=("sign_on", "sign_on_year_2"))
READING = Section("Tax, and when you might leave", folded=True)
SEVERAL = Section(
    "Several clauses",
    "For relocation, or parts with terms of their own. They take the place of the clause above: type every part.",
    folded=True,
)

WITHIN = {"12": "The next 12 months", "24": "The next 24 months", "all": "All of it"}
BRIDGES = {"12": "bridge_12", "24": "bridge_24", "all": "bridge"}
CLAWBACK_ENDS = "Repayment ends after"
SECOND_PAID = 13
"""The month in which the sign-on of year 2 is paid."""


@record
class Leaving(Negotiation):
    """Reasons for a sign-on, and the terms of repaying it."""

    bridge_within: str = ask(
        "Ask them to replace", "Nearer vests are easier to defend.", LEFT_BEHIND, default="12", options=WITHIN
    )
    offer_first_year: YearlyPay | None = ask(
        "Their offer: first year", "All of year 1, their sign-on included. Blank: from your offer.", GAPS
    )
    rival_first_year: YearlyPay | None = ask(
        "Rival offer: first year", "Blank: the best of your other offers that may be quoted.", GAPS
    )
    clawback_months: Months | None = ask(
        CLAWBACK_ENDS, "0 when nothing must be repaid.", THEIRS, at_most=60, blank=ASSUMED_TERM
    )
    clawback_kind: str = ask("What you owe until then", OWED_HELP, THEIRS, options=NOT_SAID | KINDS)
    repay: str = ask("Repay", REPAY_HELP, THEIRS, options=NOT_SAID | REPAY)
    clauses: tuple[Clause, ...] = ask("Clause", section=SEVERAL, rows=tuple("0123"), add="Add a clause")
    withholding_percent: Percent = ask(
        "Tax withheld from it",
        f"{in_percent(TAX_LAW.supplemental)} federal, {in_percent(TAX_LAW.medicare)} Medicare,"
        f" {in_percent(TAX_LAW.medicare_additional)} above {in_dollars(TAX_LAW.medicare_withheld_above)}."
        f" Add state tax, and {in_percent(TAX_LAW.social_security)} if under the Social Security limit.",
        READING,
        default=FLAT_WITHHOLDING,
        at_most=100,
    )
    leave_month: Months = ask("If you left after", "Full months worked.", READING, default=9, at_least=1, at_most=120)

    def doubts(self, typed: Mapping[str, str]) -> Iterable[tuple[str, str]]:
        """Those of the offer, and a repayment clause that is typed with the sign-on alone."""
        yield from super().doubts(typed)
        for name in ("sign_on", "sign_on_year_2"):
            months = clawback_in(typed.get(name, ""))
            if months is not None and months != self.clawback_months and not self.clauses:
                yield name, f"Type {short(getattr(self, name))} here and {months} months into “{CLAWBACK_ENDS}”."

    @property
    def knows_withholding(self) -> bool:
        """Whether it is known what tax takes from a sign-on: as typed, else by US law."""
        return self.is_in_dollars or bool(self.withholding_percent)

    @property
    def offered(self) -> Decimal:
        """The sign-on they offer, both parts."""
        return self.sign_on + self.sign_on_year_2

    @property
    def first_year(self) -> Decimal | None:
        """The offer's first year: as typed, else of the offer as believed, else not known (without its base)."""
        if self.offer_first_year is not None:
            return self.offer_first_year
        return first_year_believed(self) if self.base and self.adds_up else None

    @property
    def counts_as_believed(self) -> bool:
        """The gap between two first years is one that the reader believes."""
        return True

    @property
    def rival(self) -> OtherOffer | None:
        """Of the offers that may be quoted the one with the best first year; none where a first year was typed."""
        if self.rival_first_year is not None:
            return None
        quoted = (one for one in quotable(self) if one.base and better_pieces(self, one))
        return max(quoted, key=_rival_year, default=None)

    @property
    def is_partly_believed(self) -> bool:
        """Whether one of the two first years counts less than all of its equity."""
        here = () if self.offer_first_year is not None else ((self, self.first_year),)
        there = ((self.rival, _rival_year(self.rival)),) if self.rival else ()
        return any(one.base and pay(one, 1).first_year != counted for one, counted in (*here, *there))

    @property
    def cash(self) -> Decimal | None:
        """Cash in year 1: base and sign-on, else all of a first year that was typed, else not known."""
        return self.base + self.sign_on if self.base else self.offer_first_year


def _rival_year(rival: OtherOffer) -> Decimal:
    """Dollars of a rival's first year as believed; private equity of which nobody said how much counts for nothing."""
    return first_year_believed(rival, Decimal(0))


def _bridge_sum(s: Leaving, months: int | None = None) -> str:
    return " + ".join(f"{{typed.{name}}}" for name in s.forfeited_fields(months))


def _ask_sum(s: Leaving, answer: "Reasoned") -> str:
    if answer.reason in BRIDGES.values():
        return _bridge_sum(s, None if s.bridge_within == "all" else int(s.bridge_within))
    return f"{{offered}} + {{{answer.reason}}}" if answer.reason.endswith("_gap") else ""


def _match_sum(s: Leaving, answer: "Reasoned") -> str:
    return "" if answer.match_gap is None else "{rival_first_year} − {believed_first_year}, at least $0"


def _floor_sum(s: Leaving, answer: "Reasoned") -> str:
    if answer.floor_gap is None or not s.year_one_floor:
        return ""
    cash = "({typed.base} + {typed.sign_on})" if s.base else "{believed_first_year}"
    return f"{{typed.year_one_floor}} − {cash}, at least $0"


JUSTIFIED = "Sign-on you can justify"
_FORFEIT = "Vests you forfeit in these months, and the bonus."


@record
class Reasoned:
    """The sign-on that has a reason, with its purpose, and what the counter asks for."""

    ask: Usd = show(
        JUSTIFIED,
        "The highest of what you forfeit, their sign-on plus the gap to the rival, and their sign-on plus the gap to"
        " your floor. Both parts together, and never below what they offer.",
        _ask_sum,
        headline=True,
    )
    notes: tuple[Note, ...] = show("What to know about this answer")
    bridge_12: Usd | None = show("Forfeited within 12 months", _FORFEIT, lambda s, _: _bridge_sum(s, 12))
    bridge_24: Usd | None = show("Forfeited within 24 months", _FORFEIT, lambda s, _: _bridge_sum(s, 24))
    bridge: Usd | None = show("Forfeited in all", "All that you forfeit, and the bonus.", lambda s, _: _bridge_sum(s))
    match_gap: Usd | None = show(
        "Gap to the rival",
        "The rival's first year − this first year, with the equity you believe, where positive.",
        _match_sum,
    )
    floor_gap: Usd | None = show(
        "Gap to your floor", "Your floor − the cash they pay in year 1, where positive.", _floor_sum
    )
    offered: Usd
    believed_first_year: Usd | None
    rival_first_year: Usd | None
    rival_name: Name
    reason: Key
    purpose: Sentence
    counter_sign_on: Usd | None


@record
class SignOn(Repaying, Reasoned):
    """The same, and what leaving early would cost."""


ASK_WITHHELD = "Type what part tax takes from the sign-on, and what reaches your account is shown."
_FORFEITS = "Could the sign-on replace it? I can send the vesting statement.”"
PURPOSES = {
    "bridge_12": f"“By leaving now I give up {{bridge_12}} within 12 months. {_FORFEITS}",
    "bridge_24": f"“By leaving now I give up {{bridge_24}} within 24 months. {_FORFEITS}",
    "bridge": f"“By leaving now I give up {{bridge}}. {_FORFEITS}",
    "match_gap": "“In its first year my other written offer pays {match_gap} more. Could the sign-on close that gap?”",
    "match_gap_believed": "“By my count, my other written offer pays {match_gap} more in its first year. Could the"
    " sign-on close that gap?”",
    "floor_gap": "“My first year has to bring {typed.year_one_floor} in cash. Could the sign-on cover the {floor_gap}"
    " still missing?”",
    "offered": "What they offer covers every reason you typed. Leave the sign-on alone and ask for another piece.",
    "stretch": "You can cite no figure for a larger sign-on. Your counter asks for {counter_sign_on} all the same, as a"
    " stretch, which is easier to refuse.",
    "counter": "Your counter asks for a sign-on of {counter_sign_on}, for a reason that its page names. What you typed"
    " for this page gives no larger one a reason.",
    "over": "Where your talks stand, you ask for nothing more: keep this figure to yourself.",
    "ruled_out": "They closed the sign-on: keep this figure to yourself, and ask for another piece.",
    "settled": UNASKED["settled"],
    "not_now": UNASKED["not_now"],
    "none": "Nothing here gives a larger sign-on a reason yet. Type what you forfeit soon, a rival's first year or the"
    " cash you need.",
}


def sign_on(s: Leaving) -> SignOn:
    """The ask on its best purpose, and the repayment clauses month by month."""
    first_year, rival = s.first_year, s.rival
    rival_first_year = _rival_year(rival) if rival else s.rival_first_year
    match_gap = None if None in (first_year, rival_first_year) else _above(rival_first_year, first_year)
    floor_gap = None if None in (s.year_one_floor, s.cash) else _above(s.year_one_floor, s.cash)
    forfeits = {"bridge_12": s.forfeited_within(12), "bridge_24": s.forfeited_within(24), "bridge": s.forfeited}
    bridges: dict[str, Any] = forfeits if s.says_forfeits else dict.fromkeys(forfeits)
    chosen = BRIDGES[s.bridge_within]
    reasons: dict[str, Decimal] = {
        "offered" if s.offered and (s.forfeited or match_gap is not None or s.year_one_floor) else "none": s.offered,
        chosen: forfeits[chosen],
        "match_gap": s.offered + (match_gap or 0),
        "floor_gap": s.offered + (floor_gap or 0),
    }
    reason = max(reasons, key=lambda name: reasons[name])
    has_reason = reason not in ("offered", "none")
    position = Position(s) if s.base and not any(unpriced(s)) else None
    counter = position.pieces["sign_on"] if position else None
    unsent = _unsent(position) if position else ""
    said = "match_gap_believed" if reason == "match_gap" and s.is_partly_believed else reason
    if reason in BRIDGES.values() and not (chosen == "bridge" or s.knows_when(int(s.bridge_within))):
        said = "bridge"
    purpose = said if has_reason or not (counter and counter.is_asked) else _unreasoned(counter)
    clauses = _clauses(s, reasons[reason])
    later = forfeits["bridge"] - forfeits[chosen]
    found = repaying(clauses, s.withholding_percent, s.leave_month)
    return SignOn(
        **vars(found if s.knows_withholding else without_tax(found)),
        ask=reasons[reason],
        notes=notes(
            (
                *_notes(s, has_reason and not unsent, match_gap, Decimal(0) if unsent else later),
                *(_beside_counter(s, counter, reasons[reason]) if has_reason and counter and not unsent else ()),
                *clause_notes(clauses, repayments(clauses, s.withholding_percent), is_us=s.is_in_dollars),
                *(() if s.knows_withholding else [ASK_WITHHELD]),
            )
        ),
        **bridges,
        match_gap=match_gap,
        floor_gap=floor_gap,
        offered=s.offered,
        believed_first_year=first_year,
        rival_first_year=rival_first_year,
        rival_name=rival.called if rival else "",
        reason=reason,
        purpose=PURPOSES[unsent if unsent and has_reason else purpose],
        counter_sign_on=counter.ask + s.sign_on_year_2 if counter and counter.is_asked else None,
    )


def _unsent(position: Position) -> str:
    """Why the words are not sent now: the talks ask for nothing, or not for a sign-on; blank where they may be."""
    if position.verdict in (CLOSE, WALK) or position.belief_first or position.n.said in GONE:
        return "over"
    if "sign_on" in position.ruled_out:
        return "ruled_out"
    if "sign_on" in position.settled and not position.pieces["sign_on"].is_asked:
        return "settled"
    return "not_now" if position.has_answered and "sign_on" not in position.named else ""


def _unreasoned(counter: Piece) -> str:
    """The purpose of a sign-on that the counter asks for and this page has no reason for."""
    return "stretch" if counter.evidence == "stretch" else "counter"


def _beside_counter(s: Leaving, counter: Piece, ask: Decimal) -> Iterable[str]:
    """What the counter asks for, where that is another figure."""
    if not counter.is_asked and ask > s.offered:
        yield "Your counter asks for no larger sign-on now: its page says why."
    elif counter.is_asked and counter.ask + s.sign_on_year_2 != ask:
        yield (
            "Ask for {counter_sign_on}, both parts together: so much your counter asks for, beside its other pieces."
            " {ask} is what the sign-on would have to be to answer the reason above by itself."
        )


def _above(higher: Decimal | None, lower: Decimal | None) -> Decimal:
    return max((higher or Decimal(0)) - (lower or Decimal(0)), Decimal(0))


def _clauses(s: Leaving, ask: Decimal) -> tuple[Clause, ...]:
    """The clauses typed; without any, the one above on each part of the sign-on, or on the one that has a reason."""
    parts = [("Sign-on, year 1", s.sign_on, 1), ("Sign-on, year 2", s.sign_on_year_2, SECOND_PAID)]
    return s.clauses or tuple(
        Clause(
            what=what, amount=amount, paid_month=month, months=s.clawback_months, kind=s.clawback_kind, repay=s.repay
        )
        for what, amount, month in ([one for one in parts if one[1]] or [(JUSTIFIED, ask, 1)])
    )


def _notes(s: Leaving, is_said: bool, match_gap: Decimal | None, later: Decimal) -> Iterable[str]:
    yield "The purpose, in words you can send: {purpose}" if is_said else "{purpose}"
    if s.rival and match_gap:
        counted = " Equity counts as you believe it." if s.is_partly_believed else ""
        yield "The gap is to {rival_name}: its first year is {rival_first_year}, yours {believed_first_year}." + counted
    if match_gap is None and (s.rival or s.rival_first_year):
        yield "Type the base salary they offer, or its first year, to see the gap to your other offer."
    if s.rival_first_year is None and s.base:
        yield from filter(None, (not_quoted(s, one) for one in s.written))
    if not s.says_forfeits:
        yield "Not counted: what you forfeit by leaving. Type it, or 0 if it is nothing."
    if s.vests_not_counted:
        yield s.vests_not_counted
    if later:
        yield (
            "You forfeit {bridge} in all. Ask for what vests later in the grant: a sign-on for stock years away is easy"
            " to refuse."
        )


def _check(s: Leaving) -> Iterable[Problem]:
    """What the sums need: a sign-on or a reason for one, an amount in each clause, and vests that add up."""
    for one in s.clauses:
        if not one.amount:
            yield Problem(f"clauses.{one.key}.amount", "Type the amount that this clause is on.")
    if any(s.forfeited_within(months) > s.forfeited for months in (12, 24, 120)):
        yield Problem("unvested", "Type at least what the vests add up to, or leave this blank.")
    weighs = bool(s.written) if s.rival_first_year is None else s.offer_first_year is None
    yield from problems(s, counts_equity=weighs)
    matched = s.first_year is not None and (s.rival is not None or s.rival_first_year is not None)
    floored = s.year_one_floor and s.cash is not None
    if not (s.offered or s.clauses or s.forfeited or matched or floored):
        yield Problem("sign_on", "Type the sign-on they offer, or what you forfeit by leaving, such as 40k.")


def _charts(s: Leaving, answer: SignOn) -> tuple[Chart, ...]:
    repaid = repayments(_clauses(s, answer.ask), s.withholding_percent)
    months = range(repaid.last_month + 1)
    series = (
        Series("Owed", tuple(repaid.owed(month) for month in months)),
        Series("Of that, never received", tuple(repaid.never_received(month) for month in months)),
    )
    return (
        Steps(
            "What you owe if you leave, by full months worked",
            "The line falls to zero when the last clause ends.",
            tuple(map(str, months)),
            tuple(one for one in series if any(one.values)),
        ),
    )


CALCULATOR = Calculator(
    slug="sign-on",
    title="Sign-on and clawback",
    step="offer",
    question="How big a sign-on can I justify, and what happens if I leave early?",
    inputs=Leaving,
    figures=SignOn,
    work=sign_on,
    check=_check,
    form=(LEFT_BEHIND, GAPS, THEIRS, SEVERAL, READING),
    counts_job=False,
    sample={
        "vests.0.amount": "40,000",
        "vests.0.month": "6",
        "vests.1.amount": "40,000",
        "vests.1.month": "18",
        "lost_bonus": "20,000",
        "offer_first_year": "260,000",
        "sign_on": "30,000",
    },
    summary="You can justify {ask}. Leaving after {typed.leave_month}, you would owe {owed_on_leaving} of the"
    " {repayable} under {clause}.",
    charts=_charts,
    claims=(*TAX_LAW.claims, *CALIFORNIA.claims),
)
