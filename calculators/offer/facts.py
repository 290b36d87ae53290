"""What sums need of ``facts/``, made by ``python -m claims --compile``: change the facts, not this module.

Rates are shares of 1, amounts are dollars.
"""

from datetime import date
from decimal import Decimal
from typing import Any

SCHEDULES: dict[str, tuple[str, str | tuple[tuple[int, int], ...]]] = {
    "airbnb": ("Airbnb: 35/30/20/15, quarterly", "35/30/20/15 quarterly"),
    "amazon": ("Amazon: 5/15/40/40, half-yearly from month 24", ((12, 5), (24, 15), (30, 20), (36, 20), (42, 20), (48, 20))),
    "anthropic": ("Anthropic: 25/25/25/25 with a 12-month cliff", "25/25/25/25 monthly cliff 12"),
    "databricks": ("Databricks: 40/30/20/10, quarterly", "40/30/20/10 quarterly"),
    "google": ("Google: 38/32/20/10, monthly", "38/32/20/10 monthly"),
    "google-2021": ("Google: 33/33/22/12, monthly (form of 2021)", "33/33/22/12 monthly"),
    "google-36": ("Google: 36/28/20/16, monthly (variant)", "36/28/20/16 monthly"),
    "google-even": ("Google: 25/25/25/25, monthly (older form)", "25/25/25/25 monthly"),
    "lyft": ("Lyft: one-year grants, 25% a quarter", "100 quarterly"),
    "meta": ("Meta: even over 4 years, quarterly, no cliff", "25/25/25/25 quarterly"),
    "microsoft": ("Microsoft: 25/25/25/25, quarterly after a 12-month cliff", "25/25/25/25 quarterly cliff 12"),
    "microsoft-5-years": ("Microsoft: 20% a year over 5 years (variant)", "20/20/20/20/20 yearly"),
    "microsoft-yearly": ("Microsoft: 25/25/25/25, once a year (variant)", "25/25/25/25 yearly"),
    "microsoft-annual-award": ("Microsoft annual award: 5% a quarter over 5 years", "20/20/20/20/20 quarterly"),
    "nvidia": ("Nvidia: 40/30/20/10, quarterly", "40/30/20/10 quarterly"),
    "nvidia-even": ("Nvidia: 25% after a year, then quarterly (older form)", "25/25/25/25 quarterly cliff 12"),
    "openai": ("OpenAI: even over 4 years, no cliff", "25/25/25/25 monthly"),
    "openai-2023": ("OpenAI: even over 4 years after a 12-month cliff, quarterly (to April 2025)", "25/25/25/25 quarterly cliff 12"),
    "oracle": ("Oracle: 40/30/20/10", "40/30/20/10"),
    "pinterest": ("Pinterest: about 50/33/17 over 3 years", "50/33/17"),
    "salesforce": ("Salesforce: 25/25/25/25, quarterly after a year", "25/25/25/25 quarterly cliff 12"),
    "snap": ("Snap: all within one year, monthly, no cliff", "100 monthly"),
    "snap-3-years": ("Snap: 54/33/13 over 3 years, monthly (variant)", "54/33/13 monthly"),
    "snap-4-years": ("Snap: 25/25/25/25, monthly, no cliff (variant)", "25/25/25/25 monthly"),
    "spacex": ("SpaceX: 20% a year over 5 years, cliff 12, then half-yearly", "20/20/20/20/20 half-yearly cliff 12"),
    "tesla": ("Tesla: 25/25/25/25, quarterly after a year", "25/25/25/25 quarterly cliff 12"),
    "uber": ("Uber: 35/30/20/15", "35/30/20/15"),
}
"""Vesting schedules by slug: the name, and what is typed for them or each month with its percent."""

COMPANIES: dict[str, dict[str, Any]] = {
    "anthropic": {"name": "Anthropic", "is_lab": True, "vesting": "anthropic", "instrument": "private_rsu"},
    "google-deepmind": {"name": "Google DeepMind", "is_lab": True, "vesting": "google", "instrument": "public_rsu", "ladder": "google"},
    "meta-superintelligence-labs": {"name": "Meta Superintelligence Labs", "is_lab": True, "vesting": "meta", "instrument": "public_rsu", "ladder": "meta"},
    "microsoft-ai": {"name": "Microsoft AI", "is_lab": True, "vesting": "microsoft", "instrument": "public_rsu", "ladder": "microsoft"},
    "openai": {"name": "OpenAI", "is_lab": True, "vesting": "openai", "instrument": "ppu", "ladder": "openai"},
    "thinking-machines": {"name": "Thinking Machines", "is_lab": True},
    "xai": {"name": "xAI", "is_lab": True, "instrument": "public_rsu"},
    "amazon": {"name": "Amazon", "vesting": "amazon", "instrument": "public_rsu", "sign_on_in_two_parts": True, "ladder": "amazon"},
    "apple": {"name": "Apple", "instrument": "public_rsu"},
    "coinbase": {"name": "Coinbase", "instrument": "public_rsu"},
    "databricks": {"name": "Databricks", "instrument": "private_rsu"},
    "google": {"name": "Google", "vesting": "google", "instrument": "public_rsu", "ladder": "google"},
    "meta": {"name": "Meta", "vesting": "meta", "instrument": "public_rsu", "ladder": "meta"},
    "netflix": {"name": "Netflix", "instrument": "public_rsu"},
    "nvidia": {"name": "Nvidia", "vesting": "nvidia", "instrument": "public_rsu"},
    "salesforce": {"name": "Salesforce", "vesting": "salesforce", "instrument": "public_rsu"},
    "stripe": {"name": "Stripe", "instrument": "private_rsu"},
    "tesla": {"name": "Tesla", "vesting": "tesla", "instrument": "public_rsu"},
    "uber": {"name": "Uber", "vesting": "uber", "instrument": "public_rsu"},
}
"""What choosing a company brings along, by slug."""

LADDERS: dict[str, tuple[str, str, str, tuple[str, ...]]] = {
    "other": ("Another company", "", "", ("Is the level decided by the interviews, by the team's budget, or by years of experience?", "Does the level also set the bonus target and the refreshers?")),
    "flat-title": ("A lab with one title for everybody (Member of Technical Staff)", "levels-mts-title", "OpenAI, Anthropic, xAI, Thinking Machines and the AI group of Databricks call engineers Member of Technical Staff to avoid ladders of titles, which makes their levels hard to compare from outside. (Post by Yuchen Jin, 2026-05-25.)", ("Everyone has the same title: is there an internal level for pay and refreshers, and which is mine?", "Whose scope should I compare mine with?")),
    "amazon": ("Amazon", "amazon-levels", "SDE I is L4, SDE II L5, SDE III (senior) L6 and principal L7. (Levels.fyi as quoted on r/leetcode (17jzdy7); Design Gurus, 2023-10.)", ("L6 at Amazon is senior, where L6 elsewhere is staff: which scope do you expect of it?", "How do the sign-on of years 1 and 2 and the later vests differ between the two levels?")),
    "google": ("Google or Google DeepMind", "google-levels", "Engineers enter at L3 as new graduates; L5 is senior, L6 staff. (Levels.fyi as quoted on r/leetcode (17jzdy7), 2023-10.)", ("Did the hiring committee set the level, and can it look again with the interview feedback?", "At DeepMind: is this the research ladder or the engineering ladder?")),
    "meta": ("Meta", "meta-levels", "New graduates enter at E3; E5 is senior, E6 staff. (Levels.fyi as quoted on r/leetcode (17jzdy7), 2023-10.)", ("Refreshers here are said to follow level and rating: what did each level get last year?", "Was I close to the next level, and would one more interview settle it?")),
    "microsoft": ("Microsoft", "levels-microsoft-titles", "At Microsoft senior begins at 63, principal at 65, partner at 68; 70 is distinguished engineer and 80 technical fellow. (Business Insider on Microsoft’s pay guidelines, 2025-08.)", ("Is the number at the bottom or the top of its title, and is one number up within your approval?", "Would an approval above the guideline be easier than the next number?")),
    "openai": ("OpenAI", "openai-levels", "Workers report levels from L2 to L6 and above. One note puts senior at L4 and staff at L5; one guide takes L5 as senior. The two differ by a step, so ask what yours means. (User-reported levels and a worker’s notes, read 2026-11-22.)", ("Reports disagree on which number is senior: what does mine mean here?", "Which level would my present scope have, and who decides that?")),
}
"""Level ladders by slug: the name, the claim, what it says of the rungs and by whom, and what to ask."""

FIGURES: dict[str, dict[str, Any]] = {
    "equity-brackets": {"year": 2026, "rates": (Decimal("0.10"), Decimal("0.12"), Decimal("0.22"), Decimal("0.24"), Decimal("0.32"), Decimal("0.35"), Decimal("0.37")), "ceilings": {"single": (12400, 50400, 105700, 201775, 256225, 640600), "joint": (24800, 100800, 211400, 403550, 512450, 768700)}},
    "equity-brackets-head-of-household": {"year": 2026, "ceilings": (17700, 67450, 105700, 201750, 256200, 640600)},
    "equity-standard-deduction": {"year": 2026, "single": 16100, "joint": 32200, "head_of_household": 24150},
    "equity-social-security": {"year": 2026, "rate": Decimal("0.062"), "base": 184500, "medicare": Decimal("0.0145"), "medicare_additional": Decimal("0.009"), "withheld_above": 200000},
    "equity-medicare-threshold": {"single": 200000, "joint": 250000, "head_of_household": 200000},
    "equity-supplemental-withholding": {"lower": Decimal("0.22"), "upper": Decimal("0.37"), "ceiling": 1000000},
    "equity-amt": {"year": 2026, "exemption": {"single": 90100, "joint": 140200}, "phase_out_above": {"single": 500000, "joint": 1000000}},
    "equity-amt-rates": {"year": 2026, "lower": Decimal("0.26"), "upper": Decimal("0.28"), "upper_above": 244500, "phase_out": Decimal("0.5")},
    "equity-iso-100k": {"most": 100000},
    "equity-self-employment": {"year": 2026, "social_security": Decimal("0.124"), "medicare": Decimal("0.029"), "counted": Decimal("0.9235"), "deducted": Decimal("0.5")},
    "equity-saving-limits": {"year": 2026, "deferral": 24500, "hsa_self": 4400, "hsa_family": 8750},
    "equity-plan-limits": {"year": 2026, "pay": 360000, "additions": 72000},
    "benefits-match-typical": {"year": 2024, "median": Decimal("0.04"), "rate": Decimal("0.5"), "first": Decimal("0.06")},
    "benefits-espp-cap": {"cap": 25000},
    "benefits-premium-typical": {"year": 2025, "single": 1440, "family": 6850},
    "benefits-leave-typical": {"year": 2024, "five_to_nine": Decimal("0.33"), "ten_to_fourteen": Decimal("0.30")},
    "law-ca-ab692": {"start": date(2026, 1, 1)},
    "law-ca-ab692-sign-on": {"longest_months": 24},
    "pay-bls-release": {"release": "May 2025", "published": date(2026, 5, 15)},
    "pay-price-parities": {"year": 2024, "published": date(2026, 2, 19)},
    "articles-stretches": {"base": Decimal("0.12"), "sign_on": Decimal("0.6"), "grant": Decimal("0.5"), "refresh": Decimal("0.375")},
    "articles-stretch-elsewhere": {"sign_on": Decimal("0.2")},
    "articles-won-shares": {"base": Decimal("0.5"), "sign_on": "2/3", "grant": Decimal("0.625"), "refresh": "5/6"},
    "articles-closing-bump": {"most": Decimal("0.05")},
    "articles-room-with-rival": {"least": 2, "most": 3},
    "articles-window": {"near": 7, "near_enough": 10},
}
"""Figures by claim."""

SOURCES: dict[str, str] = {
    "equity-brackets": "IRS Revenue Procedure 2025-32, as told by KPMG, Surgent and PayrollOrg, read 2026-11-28",
    "equity-social-security": "Social Security Administration, contribution and benefit base, as told by PayrollOrg and EY, read 2026-11-28",
    "equity-medicare-threshold": "26 USC 3101(b)(2), and the IRS on the additional Medicare tax, read 2026-11-28",
    "equity-supplemental-withholding": "IRS Publication 15, as told by PayrollOrg, read 2026-11-28",
    "equity-amt": "IRS Revenue Procedure 2025-32, as told by Surgent, read 2026-11-28",
    "equity-amt-rates": "SmartAsset on the rates; Public Law 119-21, section 70107, on the exemption, read 2026-11",
    "research-venture-returns": "Correlation Ventures, reported by Seth Levine, 2014-08",
}
"""Who says so, and when it was published or read, by claim."""

SAID: dict[str, str] = {
    "research-venture-returns": "Of more than 21,000 venture financings in the United States, 2004 to 2013, 10% returned at least 5 times, 4% returned at least 10 times, and 65% returned less than the money put in.",
    "research-withdrawal-recruiter": "One recruiter counted three withdrawn offers in 13 years, for rudeness or long silence.",
    "vesting-coinbase": "In May 2021 Coinbase announced one-year grants and pay that is not negotiated.",
}
"""Sentences by claim."""
