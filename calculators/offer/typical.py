"""What employers usually give beside pay, and the year's limit on health savings: figures of the claims, for forms."""

from calculators.offer.facts import FIGURES

MATCH, PREMIUM, LEAVE = (FIGURES[f"benefits-{name}-typical"] for name in ("match", "premium", "leave"))
HEALTH_SAVINGS = FIGURES["equity-saving-limits"]
COMMON_MATCH = f"{100 * MATCH['rate']:.0f}% of the first {100 * MATCH['first']:.0f}%"
"""The commonest formula, as letters say it."""
