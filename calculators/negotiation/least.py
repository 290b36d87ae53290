"""The least that a reader would sign for: their own limits, and a better offer that they hold in writing."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, localcontext

from calculators.declare.calculator import GUARD
from calculators.declare.fields import with_values
from calculators.negotiation.offer import Terms
from calculators.negotiation.others import SPOKEN, OtherOffer
from calculators.negotiation.pay import EQUITY, PARTS, Paying
from calculators.negotiation.record import Negotiation
from calculators.offer.ranking import is_tie

HORIZON = 4
"""Years over which pieces, and offers, are weighed against each other."""

_PAID = "_paid"
_NOISE = Decimal("1e-9")


def paid(terms: Terms, years: int = HORIZON) -> Paying:
    """What terms pay over so many years.

    Kept on the record: a verdict weighs the same few packages many times, and to find one by its fields takes longer.
    """
    known: dict[int, Paying] = vars(terms).setdefault(_PAID, {})
    if years not in known:
        with localcontext(GUARD):  # checks ask for it too, before a calculator does its sums
            known[years] = Paying(terms, years)
    return known[years]


def share_pay(known: Terms, other: Terms) -> None:
    """Lets ``other``, which pays the same, have the pay of ``known``."""
    vars(other)[_PAID] = vars(known).setdefault(_PAID, {})


@dataclass(frozen=True)
class BetterOffer:
    """Another offer in writing that is worth ``more`` dollars over the horizon, ``worth`` in all, as believed."""

    offer: OtherOffer
    worth: Decimal
    more: Decimal


@dataclass(frozen=True)
class OpenBelief:
    """Terms with private equity that nobody said how much they believe, worth ``more`` dollars if it counts in full."""

    terms: Terms
    more: Decimal


def measured(n: Negotiation, terms: Terms) -> Decimal:
    """Terms on the measure of the reader's own numbers: base, or the first year's total with equity as believed."""
    if n.limits_measure == "base":
        return terms.base
    return in_cents(first_year_believed(terms))


def in_cents(amount: Decimal) -> Decimal:
    """Dollars without what only the digits of a division leave beyond whole cents: a limit may be met to the dollar."""
    cents = round(amount, 2)
    return cents if abs(amount - cents) < _NOISE else amount


def first_year_believed(terms: Terms, unsaid: Decimal = Decimal(1)) -> Decimal:
    """Dollars of the first year, equity at the share that is believed: at ``unsaid`` of 1 where nobody said."""
    found, share = paid(terms), unsaid if terms.is_unsaid else terms.believed
    if share == 1:  # to take off nothing would round the last digit
        return found.first_year
    return found.first_year - found.equity_over(1) * (1 - share)


def cash_missing(n: Negotiation, terms: Terms) -> Decimal:
    """Dollars that base and sign-on are short of the cash needed in year 1; 0 where none is."""
    return max((n.year_one_floor or Decimal(0)) - terms.base - terms.sign_on, Decimal(0))


def is_below_limits(n: Negotiation, terms: Terms) -> bool:
    """Whether terms are below the walk-away number, or below the cash needed in year 1."""
    return bool(n.walk_away and measured(n, terms) < n.walk_away) or cash_missing(n, terms) > 0


def better_offer(n: Negotiation, terms: Terms) -> BetterOffer | None:
    """The best other offer in writing, where it is worth more than ``terms`` by more than a tie.

    It counts as typed. Private equity of which nobody said how much they believe counts in full for ``terms`` and not
    at all for the other, and an offer below the reader's limits is not better.
    """
    return _best(n, terms, n.written)


def better_as_told(n: Negotiation, terms: Terms) -> BetterOffer | None:
    """The same of an offer that is only spoken: it may change, so it makes no verdict, but it is told before a yes."""
    return _best(n, terms, [one for one in n.standing_offers if one.standing == SPOKEN])


def _best(n: Negotiation, terms: Terms, offers: Iterable[OtherOffer]) -> BetterOffer | None:
    worths = [(_believed(one, Decimal(0)), one) for one in offers if not is_below_limits(n, one)]
    if not worths:
        return None
    worth, offer = max(worths, key=lambda one: one[0])
    mine = believed_total(terms)
    return BetterOffer(offer, worth, worth - mine) if _is_more(worth, mine) else None


def open_belief(n: Negotiation, terms: Negotiation, *, counts_job: bool) -> OpenBelief | None:
    """What would be worth more than ``terms`` by more than a tie once its private equity counts in full.

    It is an offer in writing, or the present job where that counts; or ``terms`` themselves, where their own equity
    is all that holds them above it, or above what may be worth it. ``None`` where the answer changes nothing.
    """
    mine = believed_total(terms)
    job = (n.job,) if counts_job and n.job and not n.job.lacks_base else ()
    unsaid = [one for one in (*n.written, *job) if one.is_unsaid and (one in job or not is_below_limits(n, one))]
    if terms.is_unsaid and (none := without_equity(terms)):
        least = believed_total(none)
        is_open = any(_is_more(believed_total(one), least) for one in unsaid)
        if is_open or _speaks_against(n, none, counts_job=counts_job):
            return OpenBelief(terms, mine - least)
    for one in unsaid:
        if _is_more(believed_total(one), mine) and not _is_more(_believed(one, Decimal(0)), mine):
            return OpenBelief(one, believed_total(one) - mine)
    return None


def without_equity(terms: Terms) -> Terms:
    """The same terms, none of their equity believed."""
    none = with_values(terms, liquidity_percent=Decimal(0))
    share_pay(terms, none)
    return none


def _speaks_against(n: Negotiation, terms: Terms, *, counts_job: bool) -> bool:
    """Whether a limit, a better offer or staying speaks against signing some terms."""
    is_less = is_below_limits(n, terms) or better_offer(n, terms)
    return bool(is_less or (counts_job and more_by_staying(n, terms)))


def _is_more(worth: Decimal, mine: Decimal) -> bool:
    return worth > mine and not is_tie(worth, mine)


def more_by_staying(n: Negotiation, terms: Terms) -> Decimal:
    """Dollars over the horizon by which the present job pays more than ``terms``, as believed; 0 within a tie.

    Pay of the job that was not typed counts for nothing, and so does its private equity without a share believed.
    """
    if n.job is None or n.job.is_blank or n.job.lacks_base:
        return Decimal(0)
    job, mine = _believed(n.job, Decimal(0)), believed_total(terms)
    return job - mine if _is_more(job, mine) else Decimal(0)


def believed_total(terms: Terms) -> Decimal:
    """Dollars over the horizon, equity at the share that is believed: all of it where nobody said."""
    return _believed(terms, Decimal(1))


def _believed(terms: Terms, unsaid: Decimal) -> Decimal:
    found = paid(terms)
    return found.total - found.equity_over(HORIZON) * (1 - (unsaid if terms.is_unsaid else terms.believed))


_TYPED_AS = {"bonus": ("bonus_percent", "bonus_amount"), "initial_equity": ("grant", "units")}
"""Fields in which a part of pay is typed that goes by another name."""


def is_lower_in_all(n: Negotiation, other: OtherOffer) -> bool:
    """Whether another offer pays less as a whole, as believed.

    A part of its pay that was not typed, not even as 0, counts as here.
    """
    mine = theirs = Decimal(0)
    for name, this, that in zip(PARTS, paid(n).of_each_part, paid(other).of_each_part, strict=True):
        here = this * n.believed if name in EQUITY else this
        mine += here
        is_known = that or any(one in other.told for one in _TYPED_AS.get(name, (name,)))
        theirs += (that * other.believed if name in EQUITY else that) if is_known else here
    return round(theirs, 2) < round(mine, 2)  # what only the digits of a division leave is no less
