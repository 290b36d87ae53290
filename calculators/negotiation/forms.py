"""Parts of forms that several calculators show: which fields, in which order, under which heading."""

from dataclasses import replace

from calculators.declare.fields import Rows, Section
from calculators.negotiation.benefits import Benefits
from calculators.negotiation.others import OTHER_KEYS
from calculators.negotiation.present_job import THE_JOB

PAY_DETAILS = (
    "bonus_percent",
    "bonus_multiplier",
    "bonus_amount",
    "bonus_by_year",
    "bonus_first_year",
    "commission",
    "attainment_percent",
    "raise_percent",
    "raise_by_year",
    "other_cash",
)
"""The smaller parts of pay: a new one is shown wherever these are."""

CURRENCY = ("currency", "stock_rate")
BENEFITS = Section(
    "Benefits in dollars",
    "Leave blank what you do not know. What is typed counts in every year.",
    folded=True,
    shows=Benefits.BENEFITS,
)
EQUITY_DETAILS = ("units", "price", "sized_price", "strike", "preferred_price", "liquidity_percent")
SECOND_GRANT = ("second_grant", "second_vesting", "payout_percent")
PRICE_PATH = ("growth_percent", "prices")

OFFER = Section("The offer", shows=("company", "base", "sign_on", "sign_on_year_2", "grant", "instrument", "vesting"))
MORE_PAY = Section(
    "Bonus, raises and the rest",
    "Leave blank what your offer does not have.",
    folded=True,
    shows=(*PAY_DETAILS, *CURRENCY),
)
MORE_EQUITY = Section(
    "Units, prices and a second grant",
    "For grants in units, options, or two grants at the start.",
    folded=True,
    shows=(*EQUITY_DETAILS, *SECOND_GRANT),
)
PRICE = Section(
    "What the equity does", "Flat unless you say otherwise. We assume no growth for you.", folded=True, shows=PRICE_PATH
)
REFRESHER_ROW = (Section("", shows=("amount", "year", "vesting")),)
REFRESHERS = Section(
    "Refreshers",
    "Grants you expect later. Only count the ones in writing.",
    folded=True,
    shows=(Rows("refresh", REFRESHER_ROW),),
)
EVERY_TERM = (
    Section("", shows=("base", "sign_on", "sign_on_year_2", "grant", "instrument", "vesting", "liquidity_percent")),
    Section("Bonus, raises and the rest", folded=True, shows=PAY_DETAILS),
    BENEFITS,
    Section(
        "Units, prices and a second grant",
        folded=True,
        shows=("company", "units", "price", "sized_price", "strike", "preferred_price", *SECOND_GRANT, *PRICE_PATH),
    ),
    Section("Refreshers", folded=True, shows=(Rows("refresh", REFRESHER_ROW, keys=tuple("0123")),)),
)
"""A whole offer, in a row of offers."""
OTHER_TERMS = (replace(EVERY_TERM[0], shows=("name", "standing", *EVERY_TERM[0].shows)), *EVERY_TERM[1:])
JOB_TERMS = (
    Section("", shows=("base", "bonus_percent", "vests_12", "vests_later")),
    Section(
        "Raises, match and stock",
        folded=True,
        shows=("raise_percent", "match_401k", "growth_percent", "instrument", "liquidity_percent"),
    ),
)
ONLY_QUOTED = "Only an offer in writing is quoted, and only where it is better."
RIVAL = Section(
    "Another offer or process",
    ONLY_QUOTED,
    folded=True,
    shows=(Rows("offers", (Section("", shows=("name", "standing", "base", "sign_on", "grant")),), keys=("b",)),),
)
"""One other offer, as far as a letter may quote it."""
OTHER_OFFERS = Section(
    "The other offers",
    "Type at least one, or your present job.",
    shows=(Rows("offers", OTHER_TERMS, keys=OTHER_KEYS[:3]),),
)
PRESENT_JOB = Section(
    "Your present job", "Only if you might stay.", folded=True, shows=(Rows("current", JOB_TERMS, keys=(THE_JOB,)),)
)
