"""What should I ask for, piece by piece, and why?"""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Annotated

from calculators.declare.calculator import Calculator, Case, Source
from calculators.declare.charts import Chart, GroupedColumns, Series
from calculators.declare.fields import Ask, Section, Show
from calculators.offer.counter import RIVAL_GRANT_MARGIN, RIVAL_SIGN_ON_MARGIN, Piece, Support, counter
from calculators.offer.profiles import LEVERAGE, PROFILES
from calculators.offer.units import Multiple, Percent, PercentChange, Sentence, Usd, UsdPerYear, Years

OFFER = Section("Their offer")
LEVERAGE_HELD = Section("Your leverage")
EVIDENCE = Section("Your evidence", "Each figure you can point to replaces a guess. Leave blank what you do not have.")
STRETCHES = Section(
    "How far to stretch, and how much is won",
    "Blank uses the company's profile. These are editorial: they come from one published example, not from statistics.",
    folded=True,
)


def _stretch(label: str, default: str) -> Ask:
    return Ask(label, f"Blank: {default}.", STRETCHES, at_most=1_000)


def _won(label: str, default: str) -> Ask:
    return Ask(label, f"Percent of the way from offer to ask. Blank: {default}.", STRETCHES, at_most=100)


@dataclass(frozen=True, kw_only=True)
class Situation:
    """The offer, the leverage and the evidence."""

    base: Annotated[UsdPerYear, Ask("Base salary", "Before tax.", OFFER)] = Decimal(0)
    sign_on: Annotated[Usd, Ask("Sign-on", "All parts together.", OFFER)] = Decimal(0)
    grant: Annotated[Usd, Ask("Equity grant", "Dollars for the whole grant, not for one year.", OFFER)] = Decimal(0)
    years: Annotated[Years, Ask("Years the grant vests over", "Usually 4.", OFFER, at_least=1, at_most=8)] = 4
    bonus_percent: Annotated[Percent, Ask("Target bonus", "Share of base, as 15 for 15 %.", OFFER, at_most=1_000)] = (
        Decimal(0)
    )
    refresh: Annotated[Usd, Ask("Refresher in writing", "Blank if the letter states none.", OFFER)] = Decimal(0)
    leverage: Annotated[
        str,
        Ask(
            "What do you hold?",
            section=LEVERAGE_HELD,
            options={
                "written": "Another offer, in writing",
                "late_stage": "Late stages elsewhere, no offer yet",
                "none": "No other process",
            },
        ),
    ] = "none"
    company: Annotated[
        str,
        Ask(
            "Who made the offer?",
            section=LEVERAGE_HELD,
            options={slug: profile.name for slug, profile in PROFILES.items()},
        ),
    ] = "other"
    rival_base: Annotated[UsdPerYear, Ask("Rival offer: base", "From a written offer.", EVIDENCE)] = Decimal(0)
    rival_sign_on: Annotated[Usd, Ask("Rival offer: sign-on", "From a written offer.", EVIDENCE)] = Decimal(0)
    rival_grant: Annotated[Usd, Ask("Rival offer: equity grant", "The whole grant.", EVIDENCE)] = Decimal(0)
    market_base: Annotated[
        UsdPerYear, Ask("Market base", "The percentile figure you will cite, for this level and place.", EVIDENCE)
    ] = Decimal(0)
    unvested: Annotated[
        Usd, Ask("Equity you leave behind", "Unvested stock and bonus you forfeit by leaving.", EVIDENCE)
    ] = Decimal(0)
    year_one_floor: Annotated[
        Usd, Ask("Cash you need in year 1", "Base and sign-on together, at the least.", EVIDENCE)
    ] = Decimal(0)
    stretch_base: Annotated[Percent | None, _stretch("Base stretch", "12 % above the offer")] = None
    stretch_sign_on: Annotated[
        Percent | None, _stretch("Sign-on stretch", "60 % of base at a frontier lab, 20 % elsewhere")
    ] = None
    stretch_grant: Annotated[Percent | None, _stretch("Equity stretch", "50 % above the offer")] = None
    stretch_refresh: Annotated[Percent | None, _stretch("Refresher", "37.5 % of the offered grant")] = None
    won_base: Annotated[Percent | None, _won("Won of base", "50 %")] = None
    won_sign_on: Annotated[Percent | None, _won("Won of sign-on", "two thirds")] = None
    won_grant: Annotated[Percent | None, _won("Won of equity", "62.5 %")] = None
    won_refresh: Annotated[Percent | None, _won("Won of refresher", "five sixths")] = None


@dataclass(frozen=True, kw_only=True)
class PieceRow:
    """One piece of the counter."""

    piece: Annotated[str, Show("Piece")]
    offer: Annotated[Usd, Show("Offer")]
    ask: Annotated[Usd, Show("Ask")]
    likely: Annotated[Usd, Show("Likely")]
    strength: Annotated[str, Show("How strong")]
    reason: Annotated[Sentence, Show("Why")]
    stretch: Annotated[Percent, Show("Stretch", hidden=True)]
    leverage: Annotated[Multiple, Show("Leverage", hidden=True)]
    won: Annotated[Percent, Show("Won-share", hidden=True)]
    sum: Annotated[Sentence, Show("Sum", hidden=True)]


@dataclass(frozen=True, kw_only=True)
class Note:
    """Something the reader should know about this answer."""

    text: Annotated[Sentence, Show("Note")]


def _likely(label: str, name: str, row: int) -> Show:
    return Show(
        f"Likely: {label}",
        "Offer + won-share × (ask − offer), rounded like the ask. The won-share is from one example.",
        f"{{typed.{name}}} + {{pieces.{row}.won}} × ({{ask_{name}}} − {{typed.{name}}}), rounded",
    )


_FIRST = "Base, bonus, sign-on and one year's share of the grant. No refresher: its first vest is later."
_RECURRING = "The first year without the sign-on."
_TOTAL = "Base and bonus for {typed.years}, the sign-on once, the whole grant. No refresher."


def _recurring(of: str) -> str:
    return f"{{{of}base}} + bonus {{typed.bonus_percent}} + {{{of}grant}} ÷ {{typed.years}}"


def _first(of: str) -> str:
    return f"{_recurring(of)} + {{{of}sign_on}}"


def _total(of: str) -> str:
    return f"{{typed.years}} × {{{of}base}} (and its bonus) + {{{of}sign_on}} + {{{of}grant}}"


def _sum(basis: str, package: str, says: str, total: str) -> Show:
    return Show(f"{basis}: {package.lower()}", says, total, cell=(basis, package))


def _lift_of(basis: str, package: str, name: str) -> Show:
    return Show(
        f"Lift of the {'likely landing' if package == 'Likely' else 'ask'}, {basis.lower()}",
        f"{package} over offer, {basis.lower()}.",
        f"{{{name}_{package.lower()}}} ÷ {{{name}_offer}} − 1",
        cell=(basis, f"{package}'s lift" if package == "Ask" else "Likely lift"),
    )


@dataclass(frozen=True, kw_only=True)
class Counter:
    """The counter, piece by piece, and what it adds up to."""

    ask_base: Annotated[
        Usd,
        Show(
            "Ask: base",
            "The higher of the rival's base and the market figure, where above the offer; else a stretch. To $5,000.",
            "{pieces.1.sum}",
            headline=True,
        ),
    ]
    ask_sign_on: Annotated[
        Usd,
        Show(
            "Ask: sign-on",
            "The highest of what you forfeit, 1.25 × the rival's sign-on, and your year-1 floor less base;"
            " else a share of base. To $10,000.",
            "{pieces.2.sum}",
            headline=True,
        ),
    ]
    ask_grant: Annotated[
        Usd,
        Show(
            "Ask: equity grant",
            "1.15 × the rival's grant; else a stretch. To $25,000, from $1M to $100,000.",
            "{pieces.3.sum}",
            headline=True,
        ),
    ]
    ask_refresh: Annotated[
        Usd,
        Show("Ask: refresher in writing", "A share of the offered grant. To $25,000.", "{pieces.4.sum}", headline=True),
    ]
    pieces: Annotated[tuple[PieceRow, ...], Show("Piece by piece", key="piece")]
    likely_base: Annotated[Usd, _likely("base", "base", 1)]
    likely_sign_on: Annotated[Usd, _likely("sign-on", "sign_on", 2)]
    likely_grant: Annotated[Usd, _likely("equity grant", "grant", 3)]
    likely_refresh: Annotated[Usd, _likely("refresher", "refresh", 4)]
    first_year_offer: Annotated[Usd, _sum("First year", "Offer", _FIRST, _first("typed."))]
    first_year_ask: Annotated[Usd, _sum("First year", "Ask", _FIRST, _first("ask_"))]
    first_year_likely: Annotated[Usd, _sum("First year", "Likely", _FIRST, _first("likely_"))]
    lift_first_year: Annotated[PercentChange | None, _lift_of("First year", "Likely", "first_year")]
    ask_lift_first_year: Annotated[PercentChange | None, _lift_of("First year", "Ask", "first_year")]
    recurring_offer: Annotated[Usd, _sum("Recurring year", "Offer", _RECURRING, _recurring("typed."))]
    recurring_ask: Annotated[Usd, _sum("Recurring year", "Ask", _RECURRING, _recurring("ask_"))]
    recurring_likely: Annotated[Usd, _sum("Recurring year", "Likely", _RECURRING, _recurring("likely_"))]
    lift_recurring: Annotated[PercentChange | None, _lift_of("Recurring year", "Likely", "recurring")]
    ask_lift_recurring: Annotated[PercentChange | None, _lift_of("Recurring year", "Ask", "recurring")]
    total_offer: Annotated[Usd, _sum("Whole vest", "Offer", _TOTAL, _total("typed."))]
    total_ask: Annotated[Usd, _sum("Whole vest", "Ask", _TOTAL, _total("ask_"))]
    total_likely: Annotated[Usd, _sum("Whole vest", "Likely", _TOTAL, _total("likely_"))]
    lift_total: Annotated[PercentChange | None, _lift_of("Whole vest", "Likely", "total")]
    ask_lift_total: Annotated[PercentChange | None, _lift_of("Whole vest", "Ask", "total")]
    notes: Annotated[tuple[Note, ...], Show("What to know about this answer")]


NAMES = {"base": "Base", "sign_on": "Sign-on", "grant": "Equity grant", "refresh": "Refresher"}
STRENGTHS = {
    "rival": "backed by an offer",
    "market": "backed by market data",
    "unvested": "backed by what you forfeit",
    "floor": "backed by your own need",
    "stretch": "a stretch",
    "none": "nothing to ask",
}
REASONS = {
    ("base", "rival"): "A written offer pays {typed.rival_base} base. Ask them to meet it.",
    ("base", "market"): "The market figure you will cite is {typed.market_base}, above their {typed.base}.",
    (
        "base",
        "stretch",
    ): "Nothing you typed supports more base, so this is a stretch above {typed.base}. Say what you bring.",
    ("sign_on", "rival"): "1.25 × the {typed.rival_sign_on} sign-on in the rival offer.",
    ("sign_on", "unvested"): "You forfeit {typed.unvested} by leaving. Ask them to make you whole.",
    (
        "sign_on",
        "floor",
    ): "You need {typed.year_one_floor} in year-1 cash and their base is {typed.base}. The sign-on closes the gap.",
    ("sign_on", "stretch"): "Nothing you typed supports a sign-on, so this is a stretch: a share of {typed.base} base.",
    ("grant", "rival"): "1.15 × the {typed.rival_grant} grant in the rival offer.",
    (
        "grant",
        "stretch",
    ): "No rival grant typed, so this is a stretch above {typed.grant}. Equity bands are often the widest.",
    (
        "refresh",
        "stretch",
    ): "A refresher in writing, sized against the {typed.grant} grant they offered. A stretch by nature.",
}
SUMS = {
    ("base", "rival"): "{typed.rival_base}, rounded",
    ("base", "market"): "{typed.market_base}, rounded",
    ("base", "stretch"): "{typed.base} × (1 + {stretch} × {leverage}), rounded",
    ("sign_on", "rival"): "1.25 × {typed.rival_sign_on}, rounded",
    ("sign_on", "unvested"): "{typed.unvested}, rounded",
    ("sign_on", "floor"): "{typed.year_one_floor} − {typed.base}, rounded",
    ("sign_on", "stretch"): "{typed.base} × {stretch} × {leverage}, rounded",
    ("grant", "rival"): "1.15 × {typed.rival_grant}, rounded",
    ("grant", "stretch"): "{typed.grant} × (1 + {stretch} × {leverage}), rounded",
    ("refresh", "stretch"): "{typed.grant} × {stretch} × {leverage}, rounded",
}
NOTHING = "Your evidence does not pass what they offer. Leave this piece alone."


def counter_ask(situation: Situation) -> Counter:
    """The counter: each piece on its best evidence, else stretched as far as the leverage carries."""
    s = situation
    leverage = LEVERAGE[s.leverage]
    base, grant = Fraction(s.base), Fraction(s.grant)
    stretches = {
        "base": base * (1 + _share(s, "stretch_base") * leverage),
        "sign_on": base * _share(s, "stretch_sign_on") * leverage,
        "grant": grant * (1 + _share(s, "stretch_grant") * leverage),
        "refresh": grant * _share(s, "stretch_refresh") * leverage,
    }
    pieces = {
        name: counter(name, getattr(s, name), support, stretches[name], 100 * _share(s, f"won_{name}"))
        for name, support in _support(s).items()
    }
    asked = {name: piece.ask for name, piece in pieces.items()}
    likely = {name: piece.likely for name, piece in pieces.items()}
    offered = {name: piece.offer for name, piece in pieces.items()}
    packages = [_Package(s, amounts) for amounts in (offered, asked, likely)]
    first, recurring, total = ([getattr(p, basis) for p in packages] for basis in ("first_year", "recurring", "total"))
    return Counter(
        **{f"ask_{name}": amount for name, amount in asked.items()},
        **{f"likely_{name}": amount for name, amount in likely.items()},
        pieces=tuple(_row(s, name, piece) for name, piece in pieces.items()),
        first_year_offer=first[0],
        first_year_ask=first[1],
        first_year_likely=first[2],
        recurring_offer=recurring[0],
        recurring_ask=recurring[1],
        recurring_likely=recurring[2],
        total_offer=total[0],
        total_ask=total[1],
        total_likely=total[2],
        lift_first_year=_lift(first[0], first[2]),
        lift_recurring=_lift(recurring[0], recurring[2]),
        lift_total=_lift(total[0], total[2]),
        ask_lift_first_year=_lift(first[0], first[1]),
        ask_lift_recurring=_lift(recurring[0], recurring[1]),
        ask_lift_total=_lift(total[0], total[1]),
        notes=tuple(Note(text=text) for text in _notes(s)),
    )


def _share(situation: Situation, name: str) -> Fraction:
    """The typed percent, else the profile's, as a fraction of 1."""
    typed: Decimal | None = getattr(situation, name)
    percent: Fraction = getattr(PROFILES[situation.company], name)
    return (percent if typed is None else Fraction(typed)) / 100


def _support(s: Situation) -> dict[str, list[Support]]:
    """What the reader's evidence supports for each piece, in dollars. A figure of 0 is no evidence."""
    rival_base, market_base = Fraction(s.rival_base), Fraction(s.market_base)
    floor_gap = Fraction(s.year_one_floor) - Fraction(s.base)
    sign_on = (
        (s.unvested, Support(Fraction(s.unvested), "unvested")),
        (s.rival_sign_on, Support(Fraction(s.rival_sign_on) * RIVAL_SIGN_ON_MARGIN, "rival")),
        (s.year_one_floor, Support(floor_gap, "floor")),
    )
    base = Support(rival_base, "rival"), Support(market_base, "market")
    return {
        "base": [support for support in base if support.amount > s.base],
        "sign_on": [support for typed, support in sign_on if typed],
        "grant": [Support(Fraction(s.rival_grant) * RIVAL_GRANT_MARGIN, "rival")] if s.rival_grant else [],
        "refresh": [],
    }


class _Package:
    """What the four pieces pay: first year, a recurring year, and the years of the grant."""

    def __init__(self, situation: Situation, amounts: dict[str, Decimal]) -> None:
        yearly_cash = amounts["base"] * (1 + situation.bonus_percent / 100)
        self.recurring = yearly_cash + amounts["grant"] / situation.years
        self.first_year = self.recurring + amounts["sign_on"]
        self.total = yearly_cash * situation.years + amounts["sign_on"] + amounts["grant"]


def _lift(offer: Decimal, other: Decimal) -> Decimal | None:
    return (other / offer - 1) * 100 if offer else None


def _row(s: Situation, name: str, piece: Piece) -> PieceRow:
    why = name, piece.evidence
    return PieceRow(
        piece=NAMES[name],
        offer=piece.offer,
        ask=piece.ask,
        likely=piece.likely,
        strength=STRENGTHS[piece.evidence],
        reason=REASONS.get(why, NOTHING),
        stretch=_decimal(100 * _share(s, f"stretch_{name}")),
        leverage=_decimal(LEVERAGE[s.leverage]),
        won=_decimal(100 * _share(s, f"won_{name}")),
        sum=SUMS.get(why, f"{{typed.{name}}}, as offered"),
    )


def _decimal(fraction: Fraction) -> Decimal:
    return Decimal(fraction.numerator) / fraction.denominator


def _notes(s: Situation) -> list[str]:
    rival = s.rival_base or s.rival_sign_on or s.rival_grant
    notes = []
    if rival and s.leverage != "written":
        notes.append("You typed a rival offer but do not hold one in writing. Do not cite it until you do.")
    if not rival and s.leverage == "written":
        notes.append(
            "You hold a written offer. Type its figures: an ask backed by an offer is stronger than a stretch."
        )
    notes += [
        "Which first? At AI labs, where base bands are tight, one guide says equity first, then base. The other guide's"
        " letter puts base first: it repeats yearly and feeds bonus and raises. If base is capped, start with equity.",
        "The likely landing takes its won-shares from one published example at a frontier lab: not statistics.",
    ]
    return notes


def _charts(situation: Situation, answer: Counter) -> tuple[Chart, ...]:
    columns = ("Offer", "offer"), ("Likely", "likely"), ("Ask", "ask")
    return (
        GroupedColumns(
            "Offer, likely landing and ask, piece by piece",
            "For each piece: what they offered, where it may land, what you ask.",
            tuple(row.piece for row in answer.pieces),
            tuple(Series(name, tuple(getattr(row, part) for row in answer.pieces)) for name, part in columns),
        ),
    )


_AI_LAB = {"base": "340k", "sign_on": "50k", "grant": "1.6M", "leverage": "written", "company": "frontier-lab"}
_AI_ARTICLE = Source(title="AI Salary Negotiation 2026: The Counter-Offer Playbook", date="read 2026-11-22")
_RIVAL = {
    "base": "180,000",
    "sign_on": "30,000",
    "grant": "200,000",
    "leverage": "written",
    "rival_base": "215,000",
    "rival_sign_on": "40,000",
    "rival_grant": "260,000",
}

CALCULATOR = Calculator(
    slug="counter-ask",
    title="Counter ask",
    question="What should I ask for, piece by piece, and why?",
    inputs=Situation,
    figures=Counter,
    work=counter_ask,
    sample=_RIVAL,
    summary="Ask for {ask_base} base, {ask_sign_on} sign-on, {ask_grant} equity and {ask_refresh} as a refresher"
    " in writing. Likely: {first_year_likely} in the first year, where the offer pays {first_year_offer}.",
    charts=_charts,
    cases=(
        Case(
            name="E2",
            title="An AI-lab offer: the ask",
            typed=_AI_LAB,
            expected={
                "ask_base": "$380,000",
                "ask_sign_on": "$200,000",
                "ask_grant": "$2,400,000",
                "ask_refresh": "$600,000",
                "first_year_ask": "$1,180,000",
            },
            published={
                "ask_base": "$380K",
                "ask_sign_on": "$200K",
                "ask_grant": "$2.4M",
                "ask_refresh": "$600K",
                "first_year_ask": "$1.1M",
            },
            source=_AI_ARTICLE,
            note="The article's own pieces add up to $1,180,000 in year 1, not $1.1M.",
        ),
        Case(
            name="E3",
            title="An AI-lab offer: where it landed",
            typed=_AI_LAB,
            expected={
                "likely_base": "$360,000",
                "likely_sign_on": "$150,000",
                "likely_grant": "$2,100,000",
                "likely_refresh": "$500,000",
                "first_year_likely": "$1,035,000",
                "lift_first_year": "31.0%",
                "lift_recurring": "19.6%",
                "lift_total": "22.6%",
            },
            published={
                "likely_base": "$360K",
                "likely_sign_on": "$150K",
                "likely_grant": "$2.1M",
                "likely_refresh": "$500K",
                "first_year_likely": "$1.0M",
                "lift_first_year": "27%",
            },
            source=_AI_ARTICLE,
            note="27 % is $1.0M rounded, over $790K. On the article's own pieces the first year rises by 31.0 %.",
        ),
        Case(
            name="E4",
            title="A written rival offer",
            typed=_RIVAL,
            expected={
                "ask_base": "$215,000",
                "ask_sign_on": "$50,000",
                "ask_grant": "$300,000",
                "first_year_offer": "$260,000",
                "first_year_ask": "$340,000",
                "total_offer": "$950,000",
                "total_ask": "$1,210,000",
            },
            published={"ask_base": "$215k", "ask_sign_on": "$50k", "ask_grant": "$300k"},
            source=Source(title="Four-week offer negotiation playbook, Alpha Code", date="read 2026-11-22"),
        ),
    ),
)
