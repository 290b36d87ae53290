"""What is private or optioned equity worth to me today?"""

from collections.abc import Iterable
from decimal import Decimal

from calculators.declare.calculator import Calculator
from calculators.declare.charts import Chart, Lines, Series
from calculators.declare.notes import notes
from calculators.declare.reading import Problem
from calculators.declare.units import written
from calculators.negotiation.offer import ASK_STRIKE, price_asked
from calculators.offer.amt import AMT_LAW, ISO_LIMIT_CLAIM
from calculators.offer.holding import remaining_of_old_count
from calculators.offer.outcomes import RETURNS
from calculators.private_stock.asked import CHANCES, EXERCISE, EXIT, HOLDING, WAIT, Equity
from calculators.private_stock.curves import equity_curves
from calculators.private_stock.exercise import minimum_tax, options_worth
from calculators.private_stock.exits import exits_by_chance, scenarios
from calculators.private_stock.figures import Worth
from calculators.private_stock.holder import Holder
from calculators.private_stock.waits import growth_needed, worth_by_wait
from calculators.private_stock.words import advice, catch_up_growth, in_short


def equity_value(equity: Equity) -> Worth:
    """Paper value less both discounts, the exits, and the thresholds that would change the answer."""
    holder = Holder(equity)
    now = holder.after(equity.years_to_sale)
    low, high, paper, exit_ = now.less(now.larger), now.less(now.smaller), holder.paper, holder.exit
    middle = 50 * (low + high) / paper if low is not None and high is not None and paper else None
    odds = exits_by_chance(holder)
    return Worth(
        in_short=in_short(holder, now),
        believed_low=low,
        believed_high=high,
        paper_value=paper,
        believed_percent=None if middle is None else min(middle, Decimal(100)),
        believed_value=None if paper is None or equity.liquidity_percent is None else paper * equity.believed,
        discount_finnerty=100 * now.finnerty.discount,
        discount_chaffe=100 * now.chaffe.discount,
        discount_larger=100 * now.larger,
        discount_smaller=100 * now.smaller,
        finnerty_n=now.finnerty.n_half_v,
        chaffe_n1=now.chaffe.n_minus_d1,
        chaffe_n2=now.chaffe.n_minus_d2,
        chaffe_later=now.chaffe.later,
        n_d1=now.call.n_d1,
        n_d2=now.call.n_d2,
        later_dollar=now.call.later,
        value_before_wait=now.value,
        unit_count=holder.units if holder.is_counted else None,
        unit_price=holder.today.price if holder.today and holder.is_counted else None,
        strike_counted=holder.strike,
        shares_counted=holder.shares or None,
        preference_due=holder.preference,
        preferred_then=100 * exit_.preferred_then if exit_ else Decimal(0),
        options=options_worth(holder, now),
        scenarios=scenarios(holder),
        odds=odds,
        expected_pay=sum((row.chance_percent * row.value / 100 for row in odds), Decimal(0)) if odds else None,
        exercise_cost=holder.exercise_cost,
        tax=minimum_tax(holder),
        preferred_share=100 * holder.preferred.share if exit_ and equity.preference else None,
        preferred_by_price=holder.preferred.known_by == "price",
        converts_at=exit_.converts_at if exit_ else None,
        break_even_exit=exit_.break_even(holder.strike) if exit_ and holder.is_counted else None,
        remaining_percent=100 * holder.remaining,
        remaining_other_percent=100 * remaining_of_old_count(equity.dilution_percent / 100, equity.rounds),
        needed=growth_needed(holder),
        catch_up_growth=catch_up_growth(now, equity.years_to_sale),
        notes=notes(advice(holder, now)),
        waits=worth_by_wait(holder),
    )


def _check(e: Equity) -> Iterable[Problem]:
    holder = Holder(e)
    is_held = bool(e.grant or e.units or e.company_percent or holder.second)
    if not is_held:
        yield Problem("grant", "Type the grant in dollars, or how many units you have and the price of one.")
    elif holder.today is None and holder.exit_price is None and not (holder.exit and (e.exits or e.alternative)):
        yield Problem("price", price_asked(e)) if holder.units and holder.is_counted else Problem(*_ASK_EXIT)
    elif is_held and holder.are_options and e.grant and e.units and e.strike and not e.unit_price:
        yield Problem("price", price_asked(e))  # the dollars may be before the strike or after it
    if is_held and holder.are_options and e.strike is None:
        yield Problem("strike", ASK_STRIKE)
    if is_held and holder.are_options and e.strike != 0 and not holder.is_counted:
        yield Problem("units", "Type how many options you have: the strike is for each one.")
    if 0 < e.shares_outstanding < e.unit_count:
        clear = " Or clear the units: your share of the company says how many they are." if e.company_percent else ""
        yield Problem("shares_outstanding", f"Type all the company's shares: at least as many as your units.{clear}")
    elif e.preferred_percent and holder.exit and e.preferred_percent / 100 + holder.units / holder.shares > 1:
        yield Problem("preferred_percent", "Type less: with your own share it is more than the whole company.")
    yield from _half_typed(e)
    if sum(one.chance for one in e.chances) > 100:
        yield Problem("chances.0.chance_percent", "Type chances that come to 100% or less together.")


def _half_typed(e: Equity) -> Iterable[Problem]:
    """Exits of which only the sale or only the chance was typed."""
    for one in e.exits:
        if one.sale is None:
            yield Problem(f"chances.{one.key}.sale", "Type what the company is sold for, or 0 where it fails.")
        elif one.chance_percent is None:
            yield Problem(f"chances.{one.key}.chance_percent", "Type how probable this sale is, such as 20 for 20%.")


_ASK_EXIT = "exit_value", "Type what the company is sold for at an exit: your share of it is worked out."


def _carried(equity: Equity, worth: Worth) -> dict[str, str]:
    """The share to believe, once the stock is said to be private; and the units that a share of the company is."""
    share = worth.believed_percent if equity.is_private else None
    texts = {"units": equity.company_units, "liquidity_percent": share}
    return {name: "" if value is None else written(value, "", "", 0) for name, value in texts.items()}


def _charts(equity: Equity, worth: Worth) -> tuple[Chart, ...]:
    rows, now = worth.waits, worth.paper_value
    if not rows or now is None:
        return ()
    return (
        Lines(
            "What it is worth today, by years until you can sell",
            "A longer wait takes more off. To options it also gives time for the price to rise."
            if equity.are_options
            else "The longer the wait, the less a believer should count.",
            ("Now", *(str(row.year) for row in rows)),
            (
                Series("High", (now, *(row.believed_high for row in rows))),
                Series("Low", (now, *(row.believed_low for row in rows))),
            ),
        ),
    )


CALCULATOR = Calculator(
    slug="equity-value",
    title="Equity value",
    step="offer",
    question="What is private or optioned equity worth to me today?",
    inputs=Equity,
    figures=Worth,
    work=equity_value,
    check=_check,
    form=(HOLDING, WAIT, EXIT, CHANCES, EXERCISE),
    sample={
        "instrument": "private_rsu",
        "units": "4,000",
        "price": "100",
        "preferred_price": "125",
        "years_to_sale": "2",
        "volatility_percent": "60",
        "risk_free_percent": "4",
        "dilution_percent": "10",
        "rounds": "2",
        "preference": "300M",
        "exit_value": "4B",
        "shares_outstanding": "20,000,000",
    },
    summary="{in_short}",
    carries=_carried,
    charts=_charts,
    curves=lambda equity: tuple(equity_curves(equity)),
    claims=(*AMT_LAW.claims, ISO_LIMIT_CLAIM, RETURNS),
)
