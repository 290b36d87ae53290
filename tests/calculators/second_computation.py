"""What an offer pays, worked out a second time: in floats, from the rules of docs/method.md, by none of our own code.

Texts are drawn from numbers, so nothing here reads what was typed.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass
class DrawnSchedule:
    """A schedule: percent of each year, months between two vests, and the month before which nothing vests."""

    percents: Sequence[int]
    every: int
    cliff: int

    @property
    def text(self) -> str:
        """As it is typed."""
        often = {1: "monthly", 3: "quarterly", 6: "semiannual", 12: "yearly"}[self.every]
        return f"{'/'.join(map(str, self.percents))} {often}" + (f" cliff {self.cliff}" if self.cliff else "")

    def months(self) -> list[tuple[int, float]]:
        """Month and share of each vest."""
        return [
            (max(12 * year + month, self.cliff), percent / 100 * self.every / 12)
            for year, percent in enumerate(self.percents)
            for month in range(self.every, 13, self.every)
        ]


@dataclass
class DrawnOffer:
    """An offer's numbers: dollars, and percents as they are typed."""

    base: int
    sign_on: int
    sign_on_year_2: int
    bonus: int
    multiplier: float
    guaranteed: int | None
    raised: int
    other_cash: int
    grant: int
    vests: DrawnSchedule
    growth: int
    prices: list[int] = field(default_factory=list)
    refreshers: list[tuple[int, int, DrawnSchedule]] = field(default_factory=list)
    believed: int = 100

    @classmethod
    def drawn(cls, by: random.Random) -> "DrawnOffer":
        """Any of them, each part there or not."""
        has = {name: by.random() < 0.6 for name in ("sign_on", "second", "bonus", "cash", "grant", "growth")}
        return cls(
            base=by.randrange(40_000, 900_000),
            sign_on=by.randrange(1_000, 400_000) if has["sign_on"] else 0,
            sign_on_year_2=by.randrange(1_000, 200_000) if has["second"] else 0,
            bonus=by.randrange(1, 60) if has["bonus"] else 0,
            multiplier=by.choice([1, 1, 0.5, 1.25, 2]),
            guaranteed=by.choice([None, None, by.randrange(1_000, 90_000)]),
            raised=by.choice([0, 0, 3, 8]),
            other_cash=by.randrange(1_000, 40_000) if has["cash"] else 0,
            grant=by.randrange(1_000, 5_000_000) if has["grant"] else 0,
            vests=drawn_vests(by),
            growth=by.randrange(-60, 120) if has["growth"] else 0,
            prices=[by.randrange(5, 900) for _ in range(by.randrange(2, 6))] if by.random() < 0.2 else [],
            refreshers=[
                (by.randrange(1_000, 900_000), by.randrange(6), drawn_vests(by)) for _ in range(by.choice([0, 0, 1, 2]))
            ],
            believed=by.choice([100, 100, 75, 40, 0]),
        )

    @property
    def typed(self) -> dict[str, str]:
        """As a reader types it."""
        numbers = {
            "base": self.base,
            "sign_on": self.sign_on,
            "sign_on_year_2": self.sign_on_year_2,
            "bonus_percent": self.bonus,
            "bonus_multiplier": self.multiplier,
            "bonus_first_year": "" if self.guaranteed is None else self.guaranteed,
            "raise_percent": self.raised,
            "other_cash": self.other_cash,
            "grant": self.grant,
            "vesting": self.vests.text,
            "growth_percent": self.growth,
            "prices": " / ".join(map(str, self.prices)),
            "liquidity_percent": self.believed,
            "instrument": "private_rsu",
        }
        for row, (amount, year, vests) in enumerate(self.refreshers):
            numbers |= {f"refresh.{row}.amount": amount, f"refresh.{row}.year": year}
            numbers |= {f"refresh.{row}.vesting": vests.text}
        return {name: str(number) for name, number in numbers.items()}

    def years(self, count: int) -> list[dict[str, float]]:
        """Dollars of each part by year."""
        initial, later = [0.0] * count, [0.0] * count
        self._vest(initial, self.grant, 0, self.vests)
        for amount, year, vests in self.refreshers:
            self._vest(later, amount, 12 * year, vests)
        rows = []
        for year in range(count):
            base = self.base * (1 + self.raised / 100) ** year
            bonus = base * self.bonus / 100 * self.multiplier
            if year == 0 and self.guaranteed is not None:
                bonus = self.guaranteed
            sign_on = (self.sign_on, self.sign_on_year_2)[year] if year < 2 else 0
            row = {"base": base, "bonus": bonus, "sign_on": sign_on, "other_cash": self.other_cash}
            row |= {"initial_equity": initial[year], "refresh_equity": later[year]}
            rows.append(row | {"total": sum(row.values())})
        return rows

    def _vest(self, years: list[float], amount: int, granted: int, vests: DrawnSchedule) -> None:
        for month, share in vests.months():
            at = granted + month
            if at <= 12 * len(years):
                years[(at - 1) // 12] += amount * share * self._rise(granted, at)

    def _rise(self, granted: int, vested: int) -> float:
        """Price in one month over that in another."""
        if not self.prices:
            return float((1 + self.growth / 100) ** ((vested - granted) / 12))
        then, now = granted // 12, (vested - 1) // 12
        last = len(self.prices) - 1
        return self.prices[min(now, last)] / self.prices[min(then, last)]

    def total_believed(self, years: int) -> float:
        """Dollars of all years, equity as far as it is believed."""
        rows = self.years(years)
        equity = sum(row["initial_equity"] + row["refresh_equity"] for row in rows)
        return sum(row["total"] for row in rows) - equity * (1 - self.believed / 100)


def drawn_vests(by: random.Random) -> DrawnSchedule:
    """A schedule over one to six years, of whole percents."""
    years = by.randrange(1, 7)
    cuts = sorted(by.sample(range(1, 100), years - 1))
    percents = [end - start for start, end in zip([0, *cuts], [*cuts, 100], strict=True)]
    every = by.choice([1, 3, 6, 12])
    return DrawnSchedule(percents, every, by.choice([0, 0, 12]))
