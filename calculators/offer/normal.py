"""The standard normal distribution in decimals: the same digits in every Python."""

from decimal import Context, Decimal, localcontext

PRECISE = Context(prec=50)
"""The digits of a probability, whatever the caller's sums run with."""

_TWO_PI = Decimal("6.28318530717958647692528676655900576839433879875")
_TAIL = 12
"""Beyond this many deviations less than 1e-32 is left."""


def cumulative(x: Decimal) -> Decimal:
    """N(x), the probability of a value of at most ``x`` deviations.

    By N(x) = 1/2 + φ(x) (x + x³/3 + x⁵/(3·5) + x⁷/(3·5·7) + …): all terms have one sign, so none cancels another.
    """
    if abs(x) > _TAIL:
        return Decimal(1 if x > 0 else 0)
    with localcontext(PRECISE):
        square, odd = x * x, 1
        term, total, before = x, x, None
        while total != before:
            odd += 2
            term = term * square / odd
            before, total = total, total + term
        return Decimal("0.5") + total * (-square / 2).exp() / _TWO_PI.sqrt()
