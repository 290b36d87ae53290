"""What is said about a holding: the answer in a sentence, and what to ask, type or mind."""

from collections.abc import Iterable
from decimal import Decimal

from calculators.declare.units import in_dollars, in_percent, price_in_words
from calculators.offer.amt import AMT_LAW, ISO_LIMIT
from calculators.offer.outcomes import BASE_RATE, yearly
from calculators.private_stock.asked import ISO, NSO, PARTICIPATING, Equity
from calculators.private_stock.exercise import first_exercisable
from calculators.private_stock.holder import Holder, Waited
from calculators.private_stock.waits import growth_needed

_DISAGREE = Decimal("0.05")
"""Beyond this part of it, two figures for the same thing are two different answers."""


def in_short(holder: Holder, now: Waited) -> str:
    """The answer in one sentence or two."""
    if holder.today is None:
        pays = ""
        if holder.exit_price is not None:
            pays = "At the exit you typed your units would pay {scenarios.stated.value}. "
        elif holder.equity.exits:
            pays = "Over your exits they would pay {expected_pay} on average. "
        elif any(row.company_value is not None for row in growth_needed(holder)):
            pays = "To pay what you give up, the company must be worth {needed.1.company_value} at the exit. "
        return f"{pays}Type the price of one unit to see what they are worth today."
    if now.value is None:
        return (
            "Exercised today these options gain nothing. Type how many years you will hold them to see what the chance"
            " of a rise is worth."
        )
    if holder.is_listed:
        more = ", with the chance that the price rises" if now.value != holder.paper else ""
        return "Worth {believed_high} today" + more + ". It can be sold on an exchange, so no wait comes off."
    if now.less(now.larger) == holder.paper:
        return "Worth {believed_high} today: by what you typed there is nothing to wait for."
    if not holder.are_options:
        return "On paper {paper_value}. Counting the wait until you can sell: {believed_low} to {believed_high} today."
    if not holder.paper and not _is_seen(now.value):
        return (
            "Exercised today these options gain nothing, as the strike is not below the price. By what you typed, the"
            " chance that the price rises above it in time is worth less than $1."
        )
    gain = (
        "they would gain {paper_value}"
        if holder.paper
        else "they gain nothing yet, as the strike is not below the price"
    )
    return (
        f"Exercised today {gain}. With the chance that the price rises, and less the wait:"
        " {believed_low} to {believed_high} today."
    )


def catch_up_growth(now: Waited, years: Decimal) -> Decimal | None:
    """Percent a year by which the price must rise to make up for the larger discount; ``None`` under a month."""
    return yearly(1 / (1 - now.larger), years) if now.larger else None


def _is_seen(value: Decimal) -> bool:
    """Whether it is more than $0 once it is written."""
    return value >= Decimal("0.5")


def advice(holder: Holder, now: Waited) -> Iterable[str]:
    """What to ask for, what is assumed, and what would change the answer."""
    yield from _conflicts(holder)
    yield from _carried_units(holder.equity)
    yield from _price(holder)
    yield from _today(holder, now)
    yield from _options(holder, now)
    yield from _exit(holder)
    if holder.equity.alternative and (holder.today or holder.exit):
        yield from _vested(holder)
        yield BASE_RATE


def _conflicts(holder: Holder) -> Iterable[str]:
    """Two answers to one question: which is counted, and why."""
    e = holder.equity
    by_units = e.units * e.unit_price
    if e.grant and by_units and _disagree(by_units, e.face_value):
        yield (
            f"The grant in dollars comes to {in_dollars(e.face_value)} today, but your {{typed.units}} units at"
            f" {price_in_words(e.unit_price)} to {in_dollars(by_units)}. The dollars are counted, as the company's"
            " own figure. If you know the units and today's price for sure, clear the dollars."
        )
    if e.second_grant and not holder.counts_second:
        yield "Not in these figures: your second grant of {typed.second_grant}. Type it by itself to see its worth."
    if holder.part and e.unit_count and e.shares_outstanding:
        by_shares = e.unit_count / e.shares_outstanding
        if _disagree(by_shares, holder.part):
            yield (
                f"Your units are {in_percent(by_shares)} of all shares, not the {{typed.company_percent}} you typed."
                " The units are counted, because they are what a letter grants. Ask which is right."
            )


def _disagree(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) > _DISAGREE * other


def _carried_units(e: Equity) -> Iterable[str]:
    """What the other pages make of a share of the company."""
    if e.company_units and e.units in (0, e.company_units):
        yield (
            f"Your share of the company is {e.company_units:,} units, and the other pages count them too. Typed as"
            " “Or units”, another number stands in their place."
        )


def _price(holder: Holder) -> Iterable[str]:
    e = holder.equity
    if holder.today is None:
        yield (
            "Type the price of one unit: the company's latest 409A price for its common stock. Without it nobody can"
            " say what they are worth today, and nothing is shown for it."
        )
    elif e.preferred_price and e.unit_price == e.preferred_price and not (e.price or e.sized_price or e.grant):
        yield (
            "{typed.preferred_price} is what investors paid for preferred stock. Yours is common: ask for its"
            " latest 409A price."
        )


def _today(holder: Holder, now: Waited) -> Iterable[str]:
    e = holder.equity
    if holder.is_listed:
        yield "Listed stock can be sold when it vests, so it gets no discount."
        return
    if now.value is not None and _is_seen(now.value) and catch_up_growth(now, e.years_to_sale) is not None:
        yield (
            "What would change this: a price that rises by {catch_up_growth} a year until you can sell brings the low"
            " figure back to the value before the wait. A sooner sale usually shrinks both discounts."
        )
    if holder.paper and now.value:
        yield _carried(e)


def _carried(e: Equity) -> str:
    """What becomes of the share to believe on the other pages."""
    if e.liquidity_percent is not None:
        return (
            "You believe {typed.liquidity_percent} of it, {believed_value}, on the other pages too. This page works out"
            " {believed_percent}."
        )
    if e.equity_kind:
        return "The other pages take {believed_percent} for the share you believe, unless you type another one."
    return "Say that it is private: then {believed_percent} is the share you believe on the other pages too."


def _options(holder: Holder, now: Waited) -> Iterable[str]:
    e = holder.equity
    if not holder.are_options:
        if e.strike:
            yield "A strike price counts for options only, so yours is left out."
        return
    if not e.strike:
        yield "You typed a strike price of 0, so nothing is taken off. That is rare for options: check the letter."
    if holder.today is not None and not holder.paper and now.value is not None and _is_seen(now.value):
        where = "at their strike" if holder.price == holder.strike else "with a strike above the price"
        yield (
            f"Options {where} are not worth $0. What they are worth is time value: the price can rise before you"
            " must pay. The other pages count only what exercising today would gain, which is nothing."
        )
    if holder.exercise_cost:
        yield "Exercising costs {exercise_cost} before tax. Ask how long you may exercise after you leave."
    if e.option_kind == NSO:
        yield "At exercise the gain of nonqualified options is taxed as wages. That is not in these figures."
    if e.option_kind != ISO or not holder.paper:
        return
    if not holder.wages:
        yield (
            f"Type your wages in the year you exercise to see the {AMT_LAW.year} minimum tax (AMT) on incentive"
            " options."
        )
        return
    yield (
        f"The minimum tax is an estimate by US federal law of {AMT_LAW.year} ({AMT_LAW.source}). It counts wages, the"
        " standard deduction and this gain alone: no other income or deductions, no state tax, no credit from earlier"
        " years. It is due only if you keep the shares past the end of the year, and is credited in later years. Ask a"
        " tax adviser before you exercise."
    )
    if (most := first_exercisable(holder)) > ISO_LIMIT:
        yield (
            "The estimate takes all of them for incentive options. By law only those on"
            f" {in_dollars(ISO_LIMIT)} of stock, at its price on the day of the grant, may first become exercisable in"
            f" one calendar year. Yours come to as much as {in_dollars(most)}, by their strike and"
            f" {'their vesting' if e.known_schedule else 'four even years, as no vesting was typed'}. The rest count as"
            " nonqualified: at exercise their gain is taxed as wages."
        )


_ASSUMED = {
    "price": "You did not say what share of the company the preferred stock holds. At the price of the last round their"
    " money bought {preferred_share}; earlier rounds were cheaper, so it is probably more, which never lowers yours.",
    "half": "You did not say what share of the company the preferred stock holds, so {preferred_share} is assumed. It"
    " matters below the exit at which they convert: ask, and type it.",
}


def _vested(holder: Holder) -> Iterable[str]:
    """How much of the grant is set against what the reader gives up."""
    part = holder.vested_by_sale
    if part is None:
        yield (
            "The whole grant is set against what you give up. Type its vesting, and only what has vested when you can"
            " sell is."
        )
    elif not part:
        yield "None of it has vested when you can sell, so nothing stands against what you give up. Type a longer wait."
    elif part < 1:
        yield f"Only what has vested when you can sell is set against what you give up: {in_percent(part)} of it."


def _exit(holder: Holder) -> Iterable[str]:
    e = holder.equity
    if e.dilution_percent and not e.rounds:
        yield (
            "No dilution is counted: you typed {typed.dilution_percent} in each round, and no round. Type how many"
            " rounds you expect until the exit."
        )
    if e.rounds and not e.dilution_percent and e.dilution_percent.is_signed():  # a 0 that was typed is known
        rounds = "one round" if e.rounds == 1 else f"{e.rounds} rounds"
        yield (
            f"No dilution is counted: you typed {rounds}, and not how much each dilutes. Type it, such as 20 for 20%."
        )
    if holder.exit is None:
        if e.exit_value or e.exits:
            yield "Type your units and the company's shares, or your share in percent: your part is not known."
        return
    if e.preference and e.participation != PARTICIPATING and holder.preferred.known_by in _ASSUMED:
        yield _ASSUMED[holder.preferred.known_by]
    if e.exit_value and e.rounds and e.preference:
        yield "Later rounds add to what is paid out before common. Add theirs to the figure if you expect them."
