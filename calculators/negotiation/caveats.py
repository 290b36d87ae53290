"""What every page says beside its sums: what they take for granted, and what to check."""

from collections.abc import Iterable, Mapping
from datetime import date

from calculators.declare.currencies import CURRENCIES
from calculators.declare.dates import say_day
from calculators.declare.fields import with_values
from calculators.declare.sentences import in_a_list
from calculators.declare.units import in_dollars, in_percent, price_in_words
from calculators.negotiation.offer import ASK_BELIEF, Offer, Terms
from calculators.negotiation.others import Others
from calculators.negotiation.pay import Paying, equity_of, pay
from calculators.negotiation.present_job import PresentJob
from calculators.negotiation.record import Negotiation
from calculators.negotiation.rounds import Rounds
from calculators.negotiation.side_by_side import SideBySide
from calculators.offer.old_tables import old_taxes


def caveats(inputs: object, *, counts_job: bool) -> Iterable[str]:
    """Sentences on the sums of ``inputs``; the present job's pay is in them only if the page ``counts_job``."""
    if isinstance(inputs, Others):
        yield from _lapsed(inputs)
    if isinstance(inputs, Offer) and not isinstance(inputs, Rounds):  # where the talks count, the verdict says so
        yield from _past(inputs)
    if isinstance(inputs, Negotiation) and inputs.is_date_over and inputs.deadline:
        yield f"They answered after their date, {say_day(inputs.deadline)}: ask for the new one, and type it."
    if isinstance(inputs, Offer):
        yield from _starts_early(inputs)
        yield from _own_day(inputs)
        yield from _after_another(inputs)
        yield from _guaranteed_below_target(inputs)
        yield from _in_currency(inputs)
    every = _counted(inputs, counts_job=counts_job)
    if isinstance(inputs, Offer) and any(one.match_401k and one.match_401k.tiers for one in every.values()):
        yield from old_taxes(inputs.today)
    yield from (_at_strike(whose, one) for whose, one in every.items() if one.is_at_strike)
    yield from (_at_preferred(whose, one) for whose, one in every.items() if one.counts_at_preferred)
    yield from (_as_stated(whose) for whose, one in every.items() if one.counts_as_stated)
    yield from (_no_amount(whose) for whose, one in every.items() if one.lacks_amount)
    yield from (f"{one} ({whose})" for whose, terms in every.items() for one in terms.benefits_asked)
    terms = {whose: one for whose, one in every.items() if one.has_equity}
    unknown = [whose for whose, one in terms.items() if one.is_unsaid]
    if isinstance(inputs, Offer) and not isinstance(inputs, SideBySide):  # elsewhere they count once they are believed
        rivals = [whose for whose in unknown if terms[whose] is not inputs]
        unknown = [whose for whose in unknown if whose not in rivals]
        if rivals:
            yield f"None of the private-company equity of {in_a_list(rivals)} counts here yet. {ASK_BELIEF}"
    if unknown:
        yield f"First years and totals count all the private-company equity of {in_a_list(unknown)}. {ASK_BELIEF}"
    if isinstance(inputs, Offer) and inputs.has_equity and inputs.believed != 1:
        yield _believed(inputs)
    unsaid = [whose for whose, one in terms.items() if not one.equity_kind and one.liquidity_percent is None]
    own = inputs.assumed_kind if isinstance(inputs, Offer) else ""
    if own:
        yield f"Listed or private? Not said yet. {own}"
    elif unsaid and not isinstance(inputs, SideBySide):  # which says so of each column
        yield f"Listed or private? Not said yet, so first years and totals count all the equity of {in_a_list(unsaid)}."
    assumed = [whose for whose, one in terms.items() if one.assumes_vesting]
    if assumed:
        yield f"Assumed, as no schedule was typed: the equity of {in_a_list(assumed)} vests in four equal years."


def _counted(inputs: object, *, counts_job: bool) -> Mapping[str, Terms]:
    """The terms whose pay may be in a page's sums, by what they are called."""
    found: dict[str, Terms] = {}
    if isinstance(inputs, Offer):
        found["your offer"] = inputs
    if isinstance(inputs, Others):
        quoted = inputs.offers if isinstance(inputs, SideBySide) else inputs.written
        found |= {one.called: one for one in quoted}
    if isinstance(inputs, PresentJob) and inputs.job and counts_job:
        found["your present job"] = inputs.job
    return found


def _past(offer: Offer) -> Iterable[str]:
    if offer.today and offer.deadline and offer.deadline < offer.today:
        passed = f"Their date, {say_day(offer.deadline)}, has passed"
        yield f"{passed}: ask whether your offer still stands, unless they answered since."


def _starts_early(offer: Offer) -> Iterable[str]:
    if offer.start_date and offer.deadline and offer.start_date < offer.deadline:
        start, answer = say_day(offer.start_date), say_day(offer.deadline)
        yield f"Your start date, {start}, is before the day on which they want an answer, {answer}. Check both."


def _own_day(offer: Offer) -> Iterable[str]:
    """Where the reader's own day cannot be named: it has passed, or comes after the day they want an answer by."""
    mine, theirs, today = offer.reply_by, offer.deadline, offer.today or date.min
    if mine and mine < today:
        yield f"The day on which you can answer, {say_day(mine)}, has passed, so no letter names it. Type a new one."
    elif mine and theirs and today <= theirs < mine:
        yield f"Your day, {say_day(mine)}, is after theirs, {say_day(theirs)}: ask for it first."


def _after_another(offer: Offer) -> Iterable[str]:
    """Where the reader's own day comes after the one on which another offer has to be answered."""
    first = offer.first_to_close if isinstance(offer, Others) else None
    if first and first.deadline and offer.reply_by and offer.reply_by > first.deadline:
        yield (
            f"You can answer by {say_day(offer.reply_by)}, but {first.called} wants an answer by"
            f" {say_day(first.deadline)}: decide by then, or ask {first.called} for more time."
        )


def _in_currency(offer: Offer) -> Iterable[str]:
    if not offer.is_in_dollars:
        yield (
            f"All amounts are in {CURRENCIES[offer.currency].plural}. What is law, tax, wages or prices of the United"
            " States is left out, whatever is typed for it: income taxes, the match to a 401(k), ESPP and HSA, wages by"
            " occupation, prices by area."
        )
        if offer.stock_rate:
            yield (
                "An amount that you type in US dollars, such as those of stock, counts at"
                f" {price_in_words(offer.stock_rate)} for each, the rate that you typed."
            )


def _lapsed(others: Others) -> Iterable[str]:
    for one in others.lapsed:
        if one.deadline:
            yield (
                f"{one.called}'s offer lapsed on {say_day(one.deadline)}: ask whether it still stands. Until they say"
                " so, it is no evidence, and no letter names it."
            )


def _at_strike(whose: str, terms: Terms) -> str:
    options = f"The {terms.unit_count:,.0f} options of {whose}"
    counted = f"{options} count as $0 in first years and totals, since their strike is not below the price. They are"
    if terms.first_grant.pays(terms.path):
        counted = (
            f"{options} gain nothing at today's price, since their strike is not below it. First years and totals"
            " count what they gain by the prices that you typed for later. Today they are"
        )
    return (
        f"{counted} worth their time value, not nothing: “Worth today” of the page on equity value estimates it. More"
        " of them are worth more, so they are quoted and asked for in units."
    )


def _at_preferred(whose: str, terms: Terms) -> str:
    return (
        f"The units of {whose} count at {price_in_words(terms.preferred_price)}, what investors paid for preferred"
        " stock in the last round, as no price of their own class is typed. Common stock is mostly worth less: ask for"
        " the latest 409A price."
    )


def _as_stated(whose: str) -> str:
    return (
        f"The options of {whose} count in full at the dollars that the company states, as neither their strike nor a"
        " price is typed. Ask for their number, their strike and the price of a share: they gain only what is above the"
        " strike."
    )


def _no_amount(whose: str) -> str:
    return (
        f"No equity of {whose} counts here: what it is was chosen, but no amount of it is typed. Type the grant in"
        " dollars, or its units and their price."
    )


def _believed(offer: Offer) -> str:
    paid = pay(offer, 1)
    counted = paid.first_year - equity_of(paid.years) * (1 - offer.believed)
    whole = ":" if offer.counts_as_believed else ". First years and totals count all of it;"
    return (
        f"You believe {in_percent(offer.believed)} of the equity{whole} as you believe it, the first year is"
        f" {in_dollars(counted)}."
    )


def _guaranteed_below_target(offer: Offer) -> Iterable[str]:
    guaranteed = offer.bonus_first_year
    if guaranteed is None or offer.bonus_by_year:
        return
    target = Paying(with_values(offer, bonus_first_year=None), 1).by_part["bonus"][0]
    if guaranteed < target:
        yield (
            f"Year 1 counts the guaranteed bonus of {in_dollars(guaranteed)}, not the target of {in_dollars(target)}."
            " If the letter promises at least that much, or nothing, clear the guarantee: then the target counts."
        )
