"""Named vesting schedules, each with its source, date and confidence. A preset is a starting point to edit.

Confidence: ``primary`` (the company or a filing), ``reported`` (press, or several independent accounts),
``self-reported`` (one person or an aggregator of such reports).
"""

from dataclasses import dataclass
from fractions import Fraction

from calculators.offer.vesting import Schedule, Vest, schedule


@dataclass(frozen=True, kw_only=True)
class Preset:
    """A schedule under a ``slug``, as ``source`` described it on ``date``; ``note`` says what to check."""

    slug: str
    name: str
    schedule: Schedule
    source: str
    date: str
    confidence: str
    note: str = ""


def _at(*vests: tuple[int, int]) -> Schedule:
    return Schedule("", tuple(Vest(month, Fraction(percent, 100)) for month, percent in vests))


_LEVELS = "levels.fyi"
_WSJ = "Wall Street Journal, as carried by biz.chosun.com"

PRESETS = {
    preset.slug: preset
    for preset in (
        Preset(
            slug="amazon",
            name="Amazon: 5/15/40/40, half-yearly from month 24",
            schedule=_at((12, 5), (24, 15), (30, 20), (36, 20), (42, 20), (48, 20)),
            source=f"{_LEVELS} community thread 4XiY9V",
            date="2024-03-13",
            confidence="reported",
            note="Cash sign-on in years 1 and 2 fills the gap. Later awards can vest quarterly.",
        ),
        Preset(
            slug="google",
            name="Google: 33/33/22/12, monthly",
            schedule=schedule("33/33/22/12 monthly"),
            source="Insider, with a spokesperson's confirmation, as carried by futurewealthdaily.com",
            date="2021-09-07",
            confidence="reported",
            note="Other forms are reported too: check the grant letter.",
        ),
        Preset(
            slug="google-even",
            name="Google: 25/25/25/25, monthly (older form)",
            schedule=schedule("25/25/25/25 monthly"),
            source=f"{_LEVELS} competitive intelligence on Google",
            date="2023-06",
            confidence="self-reported",
        ),
        Preset(
            slug="google-36",
            name="Google: 36/28/20/16, monthly (variant)",
            schedule=schedule("36/28/20/16 monthly"),
            source=f"{_LEVELS} competitive intelligence on Google",
            date="2023-06",
            confidence="self-reported",
        ),
        Preset(
            slug="meta",
            name="Meta: even over 4 years, quarterly, no cliff",
            schedule=schedule("25/25/25/25 quarterly"),
            source="SEC Form 4 filings",
            date="2024-02-15",
            confidence="primary",
            note="Two other schedules exist; fixed vest dates can bring the first vest forward.",
        ),
        Preset(
            slug="microsoft",
            name="Microsoft: 25/25/25/25, quarterly after a 12-month cliff",
            schedule=schedule("25/25/25/25 quarterly cliff 12"),
            source="Blind thread UoVxv5fe and consiliowealth.com",
            date="2021-07",
            confidence="self-reported",
            note="Sources differ on whether years 2 to 4 vest quarterly or once a year.",
        ),
        Preset(
            slug="microsoft-yearly",
            name="Microsoft: 25/25/25/25, once a year (variant)",
            schedule=schedule("25/25/25/25 yearly"),
            source="Cordant on Microsoft stock awards",
            date="undated",
            confidence="self-reported",
        ),
        Preset(
            slug="microsoft-5-years",
            name="Microsoft: 20 % a year over 5 years (variant)",
            schedule=schedule("20/20/20/20/20 yearly"),
            source=f"{_LEVELS} page on Madrid offers",
            date="2025-11-07",
            confidence="self-reported",
        ),
        Preset(
            slug="microsoft-annual-award",
            name="Microsoft annual award: 5 % a quarter over 5 years",
            schedule=schedule("20/20/20/20/20 quarterly"),
            source="Microsoft benefits text, as summarised by RGWM and Cordant",
            date="undated",
            confidence="reported",
        ),
        Preset(
            slug="nvidia",
            name="Nvidia: 40/30/20/10, quarterly",
            schedule=schedule("40/30/20/10 quarterly"),
            source=f"a {_LEVELS} co-founder on r/levels_fyi",
            date="2025-08-05",
            confidence="reported",
        ),
        Preset(
            slug="nvidia-even",
            name="Nvidia: 25 % after a year, then quarterly (older form)",
            schedule=schedule("25/25/25/25 quarterly cliff 12"),
            source=f"{_LEVELS} company page on Nvidia",
            date="2025-01-18",
            confidence="reported",
        ),
        Preset(
            slug="oracle",
            name="Oracle: 40/30/20/10",
            schedule=schedule("40/30/20/10"),
            source=f"a {_LEVELS} co-founder on r/levels_fyi",
            date="2025-08-05",
            confidence="reported",
            note="The frequency was not given; monthly is assumed.",
        ),
        Preset(
            slug="airbnb",
            name="Airbnb: 35/30/20/15, quarterly",
            schedule=schedule("35/30/20/15 quarterly"),
            source=f"{_LEVELS} page and r/levels_fyi",
            date="2025-08-05",
            confidence="reported",
        ),
        Preset(
            slug="uber",
            name="Uber: 35/30/20/15",
            schedule=schedule("35/30/20/15"),
            source="careerclimb.app",
            date="2026-03-23",
            confidence="self-reported",
            note="The frequency was not given; monthly is assumed.",
        ),
        Preset(
            slug="pinterest",
            name="Pinterest: about 50/33/17 over 3 years",
            schedule=schedule("50/33/17"),
            source=f"startuptalky.com quoting {_LEVELS}",
            date="undated",
            confidence="self-reported",
            note="The frequency was not given; monthly is assumed.",
        ),
        Preset(
            slug="snap",
            name="Snap: 25/25/25/25, monthly, no cliff (one of four forms)",
            schedule=schedule("25/25/25/25 monthly"),
            source=f"{_LEVELS} company page on Snap",
            date="2025-06-16",
            confidence="reported",
        ),
        Preset(
            slug="snap-3-years",
            name="Snap: 54/33/13 over 3 years, monthly (variant)",
            schedule=schedule("54/33/13 monthly"),
            source=f"{_LEVELS} company page on Snap",
            date="2025-06-16",
            confidence="reported",
        ),
        Preset(
            slug="snap-1-year",
            name="Snap: all within one year, monthly (variant)",
            schedule=schedule("100 monthly"),
            source=f"{_LEVELS} company page on Snap",
            date="2025-06-16",
            confidence="reported",
        ),
        Preset(
            slug="lyft",
            name="Lyft: one-year grants, 25 % a quarter",
            schedule=schedule("100 quarterly"),
            source=f"{_LEVELS} company page on Lyft",
            date="2025-01-16",
            confidence="reported",
            note="A new grant is made each year: enter the following years as refreshers.",
        ),
        Preset(
            slug="spacex",
            name="SpaceX: 20 % a year over 5 years, cliff 12, then half-yearly",
            schedule=schedule("20/20/20/20/20 half-yearly cliff 12"),
            source=f"{_LEVELS} company page on SpaceX (hardware roles)",
            date="2025-03-03",
            confidence="reported",
            note="Not known to hold for grants at xAI, which SpaceX owns.",
        ),
        Preset(
            slug="openai",
            name="OpenAI: even over 4 years, no cliff",
            schedule=schedule("25/25/25/25 monthly"),
            source=_WSJ,
            date="2025-12-13",
            confidence="reported",
            note="The end of the cliff was reported; the frequency was not. Monthly is assumed.",
        ),
        Preset(
            slug="openai-2023",
            name="OpenAI: even over 4 years after a 12-month cliff (to April 2025)",
            schedule=schedule("25/25/25/25 yearly cliff 12"),
            source=f"{_LEVELS} on OpenAI units",
            date="2023-06",
            confidence="reported",
        ),
        Preset(
            slug="anthropic",
            name="Anthropic: 25/25/25/25 with a 12-month cliff",
            schedule=schedule("25/25/25/25 monthly cliff 12"),
            source="entracareers.com",
            date="2026-05",
            confidence="self-reported",
            note="One source only, and none for the frequency: check the grant letter.",
        ),
    )
}
