"""What is said of a year's wages and the taxes on them."""

from collections.abc import Iterable
from decimal import Decimal

from calculators.declare.fields import fields_of
from calculators.declare.units import in_dollars, lowered
from calculators.negotiation.pay import PayYear
from calculators.offer.state_names import STATES
from calculators.offer.taxes import SAVING_LIMITS, TAX_LAW
from calculators.taxed_year.asked import TaxedYear

_PRIVATE_LATER = (
    "Not counted: {taxed_later} of private-company stock that vests in year 1. Most of it is taxed when it is sold,"
    " paid out or exercised. If yours is taxed as it vests, type the wages with it."
)
_OPTIONS_LATER = (
    "Not counted: {taxed_later} of options that vest in year 1. An option is not taxed as it vests, but when it is"
    " exercised or what it bought is sold. If you exercise in that year, or part of it is stock, type the wages with"
    " it."
)


def taken_in_words(year: TaxedYear) -> str:
    """Which taxes are counted: "federal tax, FICA and the taxes of Ohio"."""
    parts = ["federal tax", "FICA"]
    parts += [f"the taxes of {STATES[year.state]}"] if year.state else []
    parts += ["the rate you typed"] if year.state_percent else []
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def at_filing(gap: Decimal) -> str:
    """What filing brings. ``gap``: dollars of income tax that supplemental pay adds, less what is withheld from it."""
    if gap < 0:
        return "At filing {refund} of income tax comes back."
    return "At filing {shortfall} of income tax is still due." if gap else "At filing no income tax is left to pay."


def beside_first_year(year: TaxedYear) -> str:
    """What the offer's first year has that its wages have not; blank where they are the same, or were typed."""
    if year.wages is not None or not year.not_wages:
        return ""
    labels = fields_of(PayYear)
    named = {name: lowered(labels[name].label) for name in year.not_wages}
    more = [f"{{first_year_parts.1.{name}}} of {label}" for name, label in named.items() if year.not_wages[name] > 0]
    less = [
        f"{in_dollars(-year.not_wages[name])} of {label}" for name, label in named.items() if year.not_wages[name] < 0
    ]
    told = [f"{' and '.join(parts)} {how}" for parts, how in ((more, "more"), (less, "less")) if parts]
    return f"The offer's first year, {{offer_first_year}}, has {' and '.join(told)}. That is not paid as wages in it."


def notes_on(year: TaxedYear, gap: Decimal, fica_due: Decimal, covered: Decimal | None) -> Iterable[str]:
    """What to know: ``gap`` is what falls short, ``fica_due`` what no employer withholds, both in dollars.

    ``covered`` are the wages up to which withholding is enough, ``None`` where it always is.
    """
    if year.wages is None:
        parts = [lowered(fields_of(PayYear)[name].label) for name, amount in year.offered.items() if amount]
        yield f"Your offer pays wages of {{wages}} in year 1: {', '.join(parts)}. Type others to change them."
        if year.taxed_later:
            yield _OPTIONS_LATER if year.are_options else _PRIVATE_LATER
    yield (
        f"An estimate with US federal law of {TAX_LAW.year}, the standard deduction and no other income. Left out:"
        " the alternative minimum tax, credits, stock options, capital gains."
    )
    yield from _on_the_place(year)
    if year.filing == "head_of_household":
        yield "A child or another dependant can lower the tax further. None is counted."
    if year.pre_tax_saving:
        yield from _on_saving()
    if covered is None:
        yield "Nothing falls short at any wages: no bracket's rate is above what is withheld of supplemental pay."
    else:
        yield "What would change this: withholding is enough up to {covered_up_to} of wages." + (
            " Set aside {set_aside_percent} of each supplemental payment, or raise your withholding." if gap > 0 else ""
        )
    if year.partner_wages:
        yield (
            "Each employer withholds as if it paid the only wages. Check that both of you told yours about the other,"
            " or more is due at filing than stands here."
        )
    if fica_due > 0:
        yield f"Of the FICA, {in_dollars(fica_due)} is not withheld by either employer: it falls due at filing."
    yield f"Rates: {TAX_LAW.source}."


def _on_the_place(year: TaxedYear) -> Iterable[str]:
    if not year.state:
        only = "No state's law is counted, only the rate you typed."
        yield only if year.state_percent else "No state tax is counted. Choose your state, or type a rate of your own."
        return
    from calculators.offer.place_taxes import told  # fetched when it is needed: see publish/bundle.py

    yield (
        "State and local taxes are counted for one who lives and works in one state all year, with the standard"
        " deduction and no dependants: no itemizing, and none of the state's rules for equity or capital gains."
    )
    yield from told(year.state, year.city, year.filing, two_earners=bool(year.partner_wages))


def _on_saving() -> Iterable[str]:
    limits = SAVING_LIMITS
    yield (
        f"Limits of {limits['year']}: {in_dollars(limits['deferral'])} a person into a 401(k), and"
        f" {in_dollars(limits['hsa_self'])} into an HSA, {in_dollars(limits['hsa_family'])} for a family. More is"
        " allowed from the age at which catch-up saving begins."
    )
    yield (
        "Pre-tax saving comes off before income tax. Social Security, Medicare, state payroll contributions and a"
        " city's tax on wages are counted on all wages. What goes through a cafeteria plan, as health premiums"
        " mostly do, is free of Social Security and Medicare, so a little less may be due."
    )
