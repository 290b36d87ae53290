"""Exchange rates: what $10,000 of each piece is worth to this reader, so that pieces can be traded on a call."""

from decimal import Decimal

from calculators.declare.fields import record, show
from calculators.declare.units import Key, Usd
from calculators.negotiation.asking import PIECES
from calculators.negotiation.least import paid
from calculators.negotiation.packages import at_amounts
from calculators.negotiation.pay import EQUITY, PARTS, Paying
from calculators.negotiation.record import Negotiation
from calculators.negotiation.support import offered

STEP = Decimal(10_000)


@record
class Exchange:
    """What a step more of one piece pays."""

    piece: str = show("$10,000 more")
    name: Key
    in_first_year: Usd = show("First year")
    over_years: Usd = show("Over the years", "With its bonus and raises, on the grant's own schedule.")
    believed: Usd = show("As you believe it", "Equity counted at the share that you believe.")


def exchange_rates(n: Negotiation, years: int) -> tuple[Exchange, ...]:
    """A row for base, sign-on and grant: the pay with a step more of it, less the pay without."""
    standing = offered(n)
    before = paid(n, years)
    rows = []
    for piece in ("base", "sign_on", "grant"):
        after = Paying(at_amounts(n, {piece: standing[piece] + STEP}), years)
        # part by part: the total less the equity would leave the digits of a division
        more = {name: _over(after, name, years) - _over(before, name, years) for name in PARTS}
        equity = sum((more[name] for name in EQUITY), Decimal(0))
        cash = sum((more[name] for name in PARTS if name not in EQUITY), Decimal(0))
        rows.append(
            Exchange(
                piece=PIECES[piece],
                name=piece,
                in_first_year=after.first_year - before.first_year,
                over_years=cash + equity,
                believed=cash + equity * n.believed,
            )
        )
    return tuple(rows)


def _over(pay: Paying, part: str, years: int) -> Decimal:
    return sum(pay.by_part[part][:years], Decimal(0))
