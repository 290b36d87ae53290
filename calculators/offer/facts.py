"""What sums need of `facts/`, made of it by `python -m claims --compile`: change the facts, not this module.

Rates are shares of 1, amounts are dollars.
"""

from datetime import date
from decimal import Decimal
from typing import Any

SCHEDULES: dict[str, tuple[str, str | tuple[tuple[int, int], ...]]] = {
    "airbnb": ("Airbnb: 35/30/20/15, quarterly", "35/30/20/15 quarterly"),
    "amazon": ("Amazon: 5/15/40/40, half-yearly from month 24", ((12, 5), (24, 15), (30, 20), (36, 20), (42, 20), (48, 20))),
    "anthropic": ("Anthropic: 25/25/25/25 with a 12-month cliff", "25/25/25/25 monthly cliff 12"),
    "google": ("Google: 33/33/22/12, monthly", "33/33/22/12 monthly"),
    "google-36": ("Google: 36/28/20/16, monthly (variant)", "36/28/20/16 monthly"),
    "google-even": ("Google: 25/25/25/25, monthly (older form)", "25/25/25/25 monthly"),
    "lyft": ("Lyft: one-year grants, 25 % a quarter", "100 quarterly"),
    "meta": ("Meta: even over 4 years, quarterly, no cliff", "25/25/25/25 quarterly"),
    "microsoft": ("Microsoft: 25/25/25/25, quarterly after a 12-month cliff", "25/25/25/25 quarterly cliff 12"),
    "microsoft-5-years": ("Microsoft: 20 % a year over 5 years (variant)", "20/20/20/20/20 yearly"),
    "microsoft-yearly": ("Microsoft: 25/25/25/25, once a year (variant)", "25/25/25/25 yearly"),
    "microsoft-annual-award": ("Microsoft annual award: 5 % a quarter over 5 years", "20/20/20/20/20 quarterly"),
    "nvidia": ("Nvidia: 40/30/20/10, quarterly", "40/30/20/10 quarterly"),
    "nvidia-even": ("Nvidia: 25 % after a year, then quarterly (older form)", "25/25/25/25 quarterly cliff 12"),
    "openai": ("OpenAI: even over 4 years, no cliff", "25/25/25/25 monthly"),
    "openai-2023": ("OpenAI: even over 4 years after a 12-month cliff (to April 2025)", "25/25/25/25 yearly cliff 12"),
    "oracle": ("Oracle: 40/30/20/10", "40/30/20/10"),
    "pinterest": ("Pinterest: about 50/33/17 over 3 years", "50/33/17"),
    "snap": ("Snap: 25/25/25/25, monthly, no cliff (one of four forms)", "25/25/25/25 monthly"),
    "snap-1-year": ("Snap: all within one year, monthly (variant)", "100 monthly"),
    "snap-3-years": ("Snap: 54/33/13 over 3 years, monthly (variant)", "54/33/13 monthly"),
    "spacex": ("SpaceX: 20 % a year over 5 years, cliff 12, then half-yearly", "20/20/20/20/20 half-yearly cliff 12"),
    "uber": ("Uber: 35/30/20/15", "35/30/20/15"),
}
"""Vesting schedules by slug: the name, and what is typed for them or each month with its percent."""
