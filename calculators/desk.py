"""Where do I stand, and what is next?

The whole negotiation in steps on one page. Each step is a part of the form; what it shows beside its fields are the
answers of other calculators, for the same negotiation.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain

from calculators.declare.calculator import Calculator
from calculators.declare.charts import Mark, Ruler
from calculators.declare.dates import DayOfYear, said_day
from calculators.declare.fields import Rows, Section, record, show
from calculators.declare.notes import Note, notes
from calculators.declare.units import Key, Names, Sentence, Usd
from calculators.living.asked import WHERE
from calculators.negotiation.asked_in_words import amount_in_words
from calculators.negotiation.asking import PIECES
from calculators.negotiation.checks import counted_problems
from calculators.negotiation.exchange import exchange_rates
from calculators.negotiation.forms import BENEFITS, JOB_TERMS, MORE_EQUITY, MORE_PAY, OFFER, ONLY_QUOTED, REFRESHERS
from calculators.negotiation.gone_replies import WHEN_GONE
from calculators.negotiation.in_words import offer_in_words
from calculators.negotiation.least import HORIZON, believed_total, measured, paid
from calculators.negotiation.offer import Terms
from calculators.negotiation.others import OTHER_KEYS
from calculators.negotiation.position import CLOSE, COUNTER, LEVEL, WAIT, WALK, Position
from calculators.negotiation.present_job import THE_JOB
from calculators.negotiation.reasons import plain, usd
from calculators.negotiation.record import Negotiation
from calculators.negotiation.samples import SAMPLE_OFFER, SAMPLE_RIVAL
from calculators.negotiation.telling import REASONS
from calculators.negotiation.verdicts import asks_if_it_stands, thanks_in_words
from calculators.negotiation.words_first import verdict_told
from calculators.offer.profiles import CLAIMS


@dataclass(frozen=True)
class DeskStep:
    """One step of the desk: its ``name`` in addresses, its title, and its part of the form."""

    name: str
    title: str
    form: tuple[Section, ...]


_OTHER = Section(
    "", shows=("name", "standing", "base", "bonus_percent", "sign_on", "grant", "vesting", "instrument", "deadline")
)
STEPS = (
    DeskStep("offer", "The offer", (OFFER, MORE_PAY, BENEFITS, MORE_EQUITY, REFRESHERS)),
    DeskStep(
        "you",
        "You: your job, other offers, your numbers",
        (
            Section("Your present job", "What staying pays.", shows=(Rows("current", JOB_TERMS, keys=(THE_JOB,)),)),
            Section("What leaving costs", folded=True, shows=("unvested", "lost_bonus", "next_vest", "next_bonus")),
            Section(
                "Other offers and talks",
                ONLY_QUOTED,
                folded=True,
                shows=(Rows("offers", (_OTHER,), keys=OTHER_KEYS[:3]),),
            ),
            Section(
                "Your three numbers",
                "What you would sign, what you would refuse, and the most you could ask for.",
                shows=("walk_away", "happy", "reach", "limits_measure", "year_one_floor"),
            ),
            Section(
                "What the market and their own ad say",
                "An ask that rests on a figure is stronger than a stretch.",
                folded=True,
                shows=(
                    *("market_base", "market_source", "market_percentile"),
                    *("posted_low", "posted_high", "posted_source"),
                ),
            ),
        ),
    ),
    DeskStep("years", "What each year pays", (WHERE,)),
    DeskStep(
        "ask",
        "What to ask for",
        (
            Section("Which pieces", "The letter follows.", shows=tuple(f"asks_{piece}" for piece in PIECES)),
            Section("Which reasons you give", "What you keep back, no ask rests on.", folded=True, shows=REASONS),
        ),
    ),
    DeskStep(
        "send",
        "What to send and say",
        (
            Section(
                "Names in the letter",
                "Blank ones are written around.",
                folded=True,
                shows=(
                    *("company_name", "role", "recruiter", "your_name"),
                    *("offer_level", "next_level", "scope_evidence"),
                ),
            ),
        ),
    ),
    DeskStep(
        "days",
        "The plan by day",
        (Section("Dates", shows=("came_on", "deadline", "reply_by", "in_writing", "start_date", "today")),),
    ),
    DeskStep(
        "answered",
        "They answered",
        (Section("Their answer", shows=("said", "pasted", "times_moved", "leader_joined")),),
    ),
    DeskStep("call", "The call sheet", ()),
)
"""The steps in their order. One can start anywhere."""


@record
class StepLine:
    """What a step comes to, in one line; blank as long as nothing of it was typed."""

    name: Key
    line: Names


@record
class StepWorth:
    """What a step more of a piece is worth, to stand beside its field."""

    name: Key
    says: Names


@record
class MovedFigure:
    """A figure that some fields move though no headline says it: a phone shows it while one of them is typed into."""

    fields: Names  # their names, or of groups the first part, separated by spaces
    label: Names
    amount: Usd


@record
class DeskAnswer:
    """Where the negotiation stands, for the top of the desk, and each of its steps in a line."""

    says: Sentence
    first_year_offer: Usd | None = show(
        "The offer's first year", "Everything paid or vesting in months 1 to 12.", headline=True
    )
    first_year_ask: Usd | None = show(
        "Your ask's first year", "The same, if they met every piece that you ask for.", headline=True
    )
    answer_due: DayOfYear | None = show("They want an answer by", headline=True)
    steps: tuple[StepLine, ...]
    worth: tuple[StepWorth, ...]
    moved: tuple[MovedFigure, ...]
    elsewhere: tuple[Note, ...] = show("What the base buys in another place")


def standing(n: Negotiation) -> DeskAnswer:
    """Where it stands; what no offer is typed for is left open."""
    position = None if n.is_blank else Position(n)
    asked = _first_year_asked(position) if position else None
    return DeskAnswer(
        says=verdict_told(position) if position else "Type the offer: company, base, sign-on and grant.",
        first_year_offer=position.pay.first_year if position else None,
        first_year_ask=asked,
        answer_due=n.due,
        steps=tuple(_lines(n, position, asked)),
        worth=tuple(_worth(n)) if position else (),
        moved=tuple(_moved(n)),
        elsewhere=notes(_elsewhere(n)),
    )


def _first_year_asked(position: Position) -> Decimal | None:
    """The first year with every asked piece met; ``None`` where nothing is asked."""
    asks = position.asked_amounts
    return paid(position.raised_to(asks)).first_year if asks else None


def _elsewhere(n: Negotiation) -> Iterable[str]:
    if not n.base or not any(home.place for home in n.home_of.values()):
        return ()
    from calculators.living.base_elsewhere import base_elsewhere  # fetched when it is needed: see publish/bundle.py

    return base_elsewhere(n)


# --- A step in a line -------------------------------------------------------------------------------------------------

_LETTER = {
    COUNTER: "Your counter, every piece with its reason",
    LEVEL: "A request to look at the level",
    WAIT: "A short follow-up",
    CLOSE: "Your acceptance, with every term in it",
    WALK: "A kind no",
}
_ONE_MORE = "One more ask"
_NO_FIGURE = {LEVEL: "The level, before any figure", WAIT: "No figure now: they owe you an answer"}
"""What is asked for where no figure is."""
_STILL_STANDS = "A question whether the offer still stands"


def _lines(n: Negotiation, position: Position | None, asked: Decimal | None) -> Iterable[StepLine]:
    for name, line in (
        ("offer", plain(offer_in_words(n))),
        ("you", "; ".join(_about_you(n))),
        ("years", _years(position) if position else ""),
        ("ask", _asks(position, asked) if position else ""),
        ("send", _letter(position) if position else ""),
        ("days", f"Answer due {said_day(n.due)}" if n.due and n.said not in WHEN_GONE else ""),
        ("answered", _answers(position) if position else ""),
        ("call", "One page to have in front of you" if position else ""),
    ):
        yield StepLine(name=name, line=line)


def _letter(position: Position) -> str:
    if gone := WHEN_GONE.get(position.n.said):
        return f"A mail that asks them {gone.asked}"
    if position.n.said == "more-time" and position.verdict == WAIT:
        return "A thank-you for the time"
    if asks_if_it_stands(position):
        return _STILL_STANDS
    if position.belief_first:
        return "A reply that leaves you time to decide"
    if position.lacks_letter:
        return "A mail that asks for the offer in writing"
    if position.verdict == COUNTER and not position.open_pieces:
        return ""
    if position.verdict == WAIT and position.is_level_unpriced:
        return "You ask what each piece is at the new level"
    if position.verdict == CLOSE and not position.is_promised:
        return "Your acceptance, if you decide to take it"
    and_then = ", and then you sign" if position.is_promised else ""
    return _LETTER.get(position.verdict, f"{_ONE_MORE}{and_then}")


def _about_you(n: Negotiation) -> Iterable[str]:
    if n.job is not None and not n.job.is_blank:
        yield f"staying pays {usd(paid(n.job).first_year)} in the next twelve months"
    if n.offers:
        yield "one other offer or talk" if len(n.offers) == 1 else f"{len(n.offers)} other offers or talks"
    for label, amount in (("walk-away", n.walk_away), ("happy", n.happy), ("reach", n.reach)):
        if amount:
            yield f"{label} {usd(amount)}"


def _years(position: Position) -> str:
    first, second = position.pay.first_year, position.pay.totals[1]
    return f"{usd(first)} in year 1, {usd(second)} in year 2, {usd(position.pay.total)} in {HORIZON} years"


def _asks(position: Position, asked: Decimal | None) -> str:
    asked_pieces = [one for one in position.pieces.values() if one.is_asked]
    named = [f"{PIECES[one.name].lower()} {amount_in_words(position.n, one.name, one.ask)}" for one in asked_pieces]
    if asked is not None:
        return f"{', '.join(named)}: a first year of {usd(asked)}"
    if position.verdict == COUNTER:
        return "Every piece is left alone" if position.is_all_left_alone else "Nothing to ask for yet"
    return _NO_FIGURE.get(position.verdict, "Nothing more to ask for")


def _answers(position: Position) -> str:
    if not position.has_answered:
        return ""
    moved = thanks_in_words(position)
    rounds = len(position.n.turns)
    told = {0: "", 1: "One round kept"}.get(rounds, f"{rounds} rounds kept")
    return ". ".join(part for part in (told, f"They moved {moved}" if moved else "") if part) or "Answered"


def _worth(n: Negotiation) -> Iterable[StepWorth]:
    for one in exchange_rates(n, HORIZON):
        yield StepWorth(
            name=one.name,
            says=f"$10,000 more here: {usd(one.in_first_year)} in year 1, {usd(one.over_years)} in {HORIZON} years.",
        )


def _moved(n: Negotiation) -> Iterable[MovedFigure]:
    """What is known of them; the limits stand beside the offer, on their own measure."""
    if not n.is_blank:
        later = "sign_on_year_2 raise_percent raise_by_year growth_percent prices refresh liquidity_percent"
        yield MovedFigure(fields=later, label=f"Offer, {HORIZON} years", amount=believed_total(n))
        for name in ("walk_away", "happy", "reach"):
            if limit := getattr(n, name):
                label = f"Offer above {name.replace('_', '-')}"
                yield MovedFigure(fields=f"{name} limits_measure", label=label, amount=measured(n, n) - limit)
        if n.year_one_floor:
            cash = n.base + n.sign_on - n.year_one_floor
            yield MovedFigure(fields="year_one_floor", label="Cash above need", amount=cash)
    if n.job is not None and not n.job.is_blank:
        yield from _paid_by("current", "Staying", n.job)
    if n.forfeited:
        yield MovedFigure(fields="unvested vests lost_bonus current", label="You leave behind", amount=n.forfeited)
    for one in n.offers:
        if not one.is_blank:
            yield from _paid_by(f"offers.{one.key}", f"Offer {one.key.upper()}", one)


def _paid_by(fields: str, called: str, terms: Terms) -> Iterable[MovedFigure]:
    yield MovedFigure(fields=fields, label=f"{called}, year 1", amount=paid(terms).first_year)
    yield MovedFigure(fields=fields, label=f"{called}, {HORIZON} years", amount=believed_total(terms))


def _charts(n: Negotiation, found: DeskAnswer) -> tuple[Ruler, ...]:
    """The reader's numbers on a line, and the offer among them."""
    if n.is_blank or not (n.walk_away or n.happy or n.reach):
        return ()
    is_base = n.limits_measure == "base"
    offer = measured(n, n)
    marks = [("Walk-away", n.walk_away, 2), ("Happy", n.happy, 3), ("Reach", n.reach, 4), ("The offer", offer, 1)]
    return (
        Ruler(
            "Your three numbers, and where the offer stands",
            f"On {'base' if is_base else 'the first year'}.",
            tuple(Mark(name, amount, colour) for name, amount, colour in marks if amount),
        ),
    )


CALCULATOR = Calculator(
    slug="desk",
    title="Desk",
    step="",
    question="Where do I stand, and what is next?",
    inputs=Negotiation,
    figures=DeskAnswer,
    work=standing,
    check=counted_problems,
    form=tuple(chain.from_iterable(step.form for step in STEPS)),
    sample={
        "company_name": "Aster",
        **SAMPLE_OFFER,
        "came_on": "2026-11-30",
        "deadline": "2026-12-11",
        "in_writing": "written",
        "today": "2026-12-01",
        "offers.b.name": "Birch",
        **SAMPLE_RIVAL,
        "walk_away": "240,000",
        "happy": "300,000",
    },
    summary="{says}",
    claims=(*CLAIMS, "pay-price-parities"),
    charts=_charts,
)
