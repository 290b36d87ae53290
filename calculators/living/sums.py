"""What offers pay after tax, at one place's prices and per hour, and what is not money beside it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from calculators.declare.fields import with_values
from calculators.declare.money import PAID_HOURS
from calculators.declare.sentences import in_a_list
from calculators.living.asked import Living
from calculators.living.figures import AfterTax, Beside, ByHour, InPlace, Weighed
from calculators.negotiation.elsewhere import WorkingTime
from calculators.negotiation.pay import PARTS, equity_of
from calculators.negotiation.residence import Home
from calculators.negotiation.side_by_side import THE_OFFER, YOUR_JOB, YOUR_OFFER, ComparedPay, believed_of
from calculators.negotiation.year_wages import wages_in
from calculators.offer.old_tables import TAX_YEAR, old_taxes
from calculators.offer.state_names import STATES

_FILERS = {
    "single": "a single filer",
    "joint": "a couple that files jointly",
    "head_of_household": "a head of household",
}
ASK_SECOND_PLACE = "Type where a second of them is, and what the pay of one buys in the other is shown."


def beside(living: Living, place: str, by_key: Mapping[str, ComparedPay], today: date | None) -> Beside:
    """All that was asked for ``today``; ``place`` is where the offer on the table is, ``by_key`` what is compared."""
    told: list[str] = []
    taxed = tuple(_after_tax(living, by_key, today, told))
    placed = tuple(_in_place(living, place, by_key, {one.offer: one.after_tax for one in taxed}, told))
    timed = tuple(_by_hour(living, by_key, told))
    weighed = tuple(_weighed(living, by_key))
    told += _on_what_matters(weighed, by_key)
    return Beside(after_tax=taxed, in_place=placed, by_hour=timed, weighed=weighed, notes=tuple(told))


def _called(by_key: Mapping[str, ComparedPay], keys: Iterable[str]) -> str:
    ours = {YOUR_OFFER: "your offer", YOUR_JOB: "your present job"}
    # else paths, since a typed name may hold braces
    return in_a_list([ours.get(by_key[key].name, f"{{offers.{key}.name}}") for key in keys])


def _believed(one: ComparedPay) -> Decimal:
    year = one.years[0]
    return believed_of(one.typed, year.total, equity_of([year]))


# --- After tax --------------------------------------------------------------------------------------------------------


def _after_tax(
    living: Living, by_key: Mapping[str, ComparedPay], today: date | None, told: list[str]
) -> Iterable[AfterTax]:
    homes = {key: home for key in by_key if (home := living.home_at(key))}
    if not homes:
        return
    told.append(
        f"After tax is for {_FILERS[living.filing]} by the tax tables of {TAX_YEAR}, and counts wages alone: vested"
        " stock at its whole price, no private-company equity and no options. Take-home pay has every line."
    )
    told += old_taxes(today)
    if lacking := [key for key in by_key if key not in homes]:
        told.append(f"Choose the state, and the pay after tax is shown for {_called(by_key, lacking)} too.")
    rows = []
    for key, home in homes.items():
        row = _taxed(living, home, by_key[key])
        if isinstance(row, str):
            told.append(f"No pay after tax is shown for {_called(by_key, [key])}: {row}")
        else:
            rows.append(row)
    have_benefits = any(row.benefits for row in rows)
    yield from rows if have_benefits else (with_values(row, with_benefits=None) for row in rows)


def _taxed(living: Living, home: Home, one: ComparedPay) -> AfterTax | str:
    # fetched when they are needed: see publish/bundle.py
    from calculators.offer.place_taxes import knows_filing
    from calculators.offer.year_taxes import Household, year_taxes

    if not knows_filing(home.state, home.city, living.filing):
        return "we found no dated figures for a head of household there. Take-home pay names the states without them."
    saved, partner = living.pre_tax_saving, living.partner_wages
    by_part = wages_in(one.typed, one.years[0])
    own = sum(by_part.values(), Decimal(0))
    if saved > own + partner:
        return "your pre-tax saving is more than its wages."
    household = Household(
        filing=living.filing, saved=saved, state=home.state, city=home.city, rate=living.state_percent / 100
    )
    found = year_taxes(household, (own, partner))
    taxes = found.income_tax + found.payroll.total + found.beside_federal
    after = found.wages - saved - taxes
    # added up, not what is left of the total: that would be the digits of a division where there are none
    benefits = sum((getattr(one.years[0], name) for name, part in PARTS.items() if not part.wages), Decimal(0))
    return AfterTax(
        offer=one.offer,
        name=one.name,
        wages=own,
        taxes=taxes,
        after_tax=after,
        benefits=benefits,
        with_benefits=after + benefits,
    )


# --- In place ---------------------------------------------------------------------------------------------------------


def _in_place(
    living: Living, place: str, by_key: Mapping[str, ComparedPay], after: Mapping[str, Decimal], told: list[str]
) -> Iterable[InPlace]:
    homes = {THE_OFFER: place, **{key: home.place for key, home in living.home_of.items()}}
    typed = [key for key in by_key if homes.get(key)]
    if not typed or not any(home.place for home in living.home_of.values()):
        return
    if len(typed) == 1:
        told.append(ASK_SECOND_PLACE)
        return
    from calculators.offer.living_prices import ON_PRICES, levels_of, same_prices  # fetched when it is needed, as above

    levels, lost = levels_of({key: homes[key] for key in typed}, lambda key: _called(by_key, [key]))
    told += lost
    if len(levels) < 2:
        return
    is_taxed = all(key in after for key in levels)
    first = next(iter(levels))
    told.append(ON_PRICES)
    for key, level in levels.items():
        home = living.home_at(key)
        if home and level.states and home.state not in level.states:
            told.append(
                f"{level.area} is not in {STATES[home.state]}, the state that you chose for {_called(by_key, [key])}."
                " Choose the state in which you would live."
            )
        counted = after[key] if is_taxed else _believed(by_key[key])
        yield InPlace(
            offer=key,
            name=by_key[key].name,
            area=level.area,
            index=level.prices,
            housing=level.housing,
            counted=counted,
            at_prices=same_prices(counted, level, levels[first]),
            there=levels[first].prices,
        )


def _may_be_hourly(base: Decimal, time: WorkingTime) -> bool:
    """Whether a base is so many cents an hour of a year of 40-hour weeks, and the weeks are others."""
    is_whole = base > 0 and base * 100 % PAID_HOURS == 0
    return is_whole and time.hours_year is not None and time.hours_week != 40


# --- Per hour ---------------------------------------------------------------------------------------------------------


def _by_hour(living: Living, by_key: Mapping[str, ComparedPay], told: list[str]) -> Iterable[ByHour]:
    times = {key: time for key in by_key if (time := living.time_of(key)) and time.hours_week is not None}
    if lacking := [key for key, time in times.items() if time.days_off is None]:
        told.append(
            f"Type the paid days off a year, 0 for none, and the pay per hour is shown for {_called(by_key, lacking)}."
        )
    if hourly := [key for key, time in times.items() if _may_be_hourly(by_key[key].typed.base, time)]:
        told.append(
            f"Pay typed by the hour counts {PAID_HOURS:,} paid hours a year: 40 a week, days off among them. Was the"
            f" base of {_called(by_key, hourly)} typed so, for other hours? Then type what it pays in a year."
        )
    for key, time in times.items():
        hours = time.hours_year
        if hours is not None and time.hours_week is not None and time.days_off is not None:
            paid = _believed(by_key[key])
            yield ByHour(
                offer=key,
                name=by_key[key].name,
                paid=paid,
                hours=hours,
                per_hour=paid / hours,
                hours_week=time.hours_week,
                days_off=time.days_off,
            )


# --- What is not money ------------------------------------------------------------------------------------------------


def _weighed(living: Living, by_key: Mapping[str, ComparedPay]) -> Iterable[Weighed]:
    named = [one for one in living.matters if one.what]
    points = range(len(named), 0, -1)
    for rank, (one, counts) in enumerate(zip(named, points, strict=True), start=1):
        yield Weighed(
            rank=str(rank),
            what=one.what,
            weight=Decimal(100 * counts) / sum(points),
            better=by_key[one.best].name if one.best in by_key else "",
            points=counts,
            all_points=sum(points),
        )


def _on_what_matters(weighed: Sequence[Weighed], by_key: Mapping[str, ComparedPay]) -> Iterable[str]:
    if weighed:
        yield (
            "What is not money stands beside it and changes no figure above: only you can say what it is worth to you."
        )
        if all(not one.better for one in weighed):
            yield "Say where each is better, and the table shows it."
