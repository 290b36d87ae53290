"""The sum in Python that every implementation of it can run, for peers that have no use for a wheel."""


def pay(base, sign_on=30_000, grant=200_000, years=4):
    """Each year's pay; equity vests month by month."""
    months = [grant / (12 * years) for _ in range(12 * years)]
    totals = []
    for year in range(years):
        equity = sum(months[12 * year : 12 * year + 12])
        totals.append(base + (0 if year else sign_on) + equity)
    return totals


def shown(typed):
    """The answer to what was typed, as HTML."""
    totals = pay(float(typed))
    return "".join(f"<p>Year {i + 1}: ${round(total):,}</p>" for i, total in enumerate(totals))
