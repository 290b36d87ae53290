"""Options before and at exercise: what they are worth, and the minimum tax on their gain."""

from decimal import Decimal
from fractions import Fraction

from calculators.declare.fields import record, show
from calculators.declare.units import CalendarYear, Key, Name, Usd
from calculators.offer.amt import AMT_LAW, amt, free_spread
from calculators.private_stock.asked import ISO
from calculators.private_stock.holder import Holder, Waited


@record
class OptionRow:
    """What options are worth before they are exercised."""

    holding: Key
    what: Name = show("Worth of the options")
    gain: Usd = show("If exercised now", "Units × (price − strike), and nothing below the strike.")
    time_value: Usd = show(
        "Time value", "The rest: the chance that the price rises by then.", "{option_value} − {gain}"
    )
    option_value: Usd = show(
        "In all",
        "Units × (price × N(d1) − strike × e^(−rT) × N(d2)), by Black and Scholes 1973: d1 = (ln(price ÷ strike) +"
        " (r + σ² ÷ 2) × T) ÷ (σ√T), d2 = d1 − σ√T, and T are the years until you exercise.",
        "{unit_count} × ({unit_price} × {n_d1} − {strike_counted} × {later_dollar} × {n_d2})",
    )


_LOWER, _UPPER = (f"{rate:.0%}" for rate in (AMT_LAW.lower, AMT_LAW.upper))


@record
class TaxRow:
    """The minimum tax of exercising incentive options in one year."""

    year: CalendarYear = show("Tax year")
    wages: Usd = show("Wages", "As you typed them, or the cash of your offer's first year.")
    spread: Usd = show("Gain at exercise", "Units × (price − strike), all in one year.")
    exemption: Usd = show(
        "Exemption",
        f"${AMT_LAW.exemption['single']:,} (jointly ${AMT_LAW.exemption['joint']:,}), less {AMT_LAW.phase_out:.0%}"
        f" of wages and gain above ${AMT_LAW.phase_out_above['single']:,} (${AMT_LAW.phase_out_above['joint']:,}).",
    )
    ordinary_tax: Usd = show("Ordinary tax", "Federal, on the wages less the standard deduction.")
    tentative_tax: Usd = show(
        "Tax the other way",
        f"{_LOWER} of wages and gain less the exemption, and {_UPPER} of what is above ${AMT_LAW.upper_above:,}.",
        f"{_LOWER} × {{taxed_low}} + {_UPPER} × {{taxed_high}}",
    )
    amt: Usd = show(
        "AMT on top",
        "The other way less the ordinary tax, where that is more than nothing.",
        lambda _, row: "{tentative_tax} − {ordinary_tax}" if row.amt else "",
    )
    free: Usd = show("Gain free of AMT", "The gain in that year at which both taxes are equal.")
    taxed_low: Usd
    taxed_high: Usd


def first_exercisable(holder: Holder) -> Decimal:
    """Dollars at the strike of what first becomes exercisable in one calendar year, at most, as it vests.

    The strike of an incentive option is no less than the stock's price on the day of the grant. Without a start date
    it is that of the month from which most falls into one year.
    """
    start = holder.equity.start_date
    most = Fraction(0)
    for begins in [start.month - 1] if start else range(12):
        by_year: dict[int, Fraction] = {}
        for vest in holder.equity.schedule.vests:
            year = (begins + vest.month) // 12
            by_year[year] = by_year.get(year, Fraction(0)) + vest.share
        most = max(most, *by_year.values())
    return holder.units * holder.strike * most.numerator / most.denominator


def options_worth(holder: Holder, now: Waited) -> tuple[OptionRow, ...]:
    """The options' gain and time value, where their number and price are known."""
    if not holder.are_options or not holder.is_counted or now.value is None or holder.paper is None:
        return ()
    gain = holder.paper
    return (
        OptionRow(holding="whole", what="All of them", gain=gain, time_value=now.value - gain, option_value=now.value),
    )


def minimum_tax(holder: Holder) -> tuple[TaxRow, ...]:
    """The minimum tax on incentive options that gain something, where the year's wages are known."""
    spread = holder.paper
    if holder.equity.option_kind != ISO or not holder.are_options or not holder.is_counted:
        return ()
    if not spread or not holder.wages:
        return ()
    year = amt(holder.wages, spread, holder.equity.exercise_filing)
    return (
        TaxRow(
            year=AMT_LAW.year,
            wages=holder.wages,
            spread=spread,
            exemption=year.exemption,
            ordinary_tax=year.ordinary,
            tentative_tax=year.tentative,
            amt=year.due,
            free=free_spread(holder.wages, holder.equity.exercise_filing),
            taxed_low=min(year.taxed, AMT_LAW.upper_above),
            taxed_high=max(year.taxed - AMT_LAW.upper_above, Decimal(0)),
        ),
    )
