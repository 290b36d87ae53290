"""The shape of an offer, to show a friend: shares and percentages, and nothing typed as money or as words.

It is whole numbers of at most three digits, of a pay whose first year is 100. As it holds no amount, none can be worked
out from it. The company is left out too: beside a published pay band, shares would give the figures away.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from calculators.declare.charts import StackedColumns
from calculators.declare.fields import fields_of
from calculators.declare.sentences import in_a_list
from calculators.declare.units import lowered, written
from calculators.negotiation.companies import INSTRUMENTS
from calculators.negotiation.least import HORIZON, paid
from calculators.negotiation.offer import Offer
from calculators.negotiation.pay import PARTS, PayYear, drawn_parts, series_of

MOST = 999
"""A year, or a percent, that is more than this is said to be at least this."""
UNREADABLE = "The link is cut off, so the shape in it cannot be shown. Ask your friend to copy it again."
VERSION, BETWEEN, WITHIN = "1", "~", "-"
KIND, VESTS, SECOND, FIRST, BONUS = "equity", "vests", "second", "first", "target"
_LONGEST = 600
"""Characters of a shape's text, at most."""


@dataclass(frozen=True)
class Shape:
    """An offer without its figures.

    ``shares`` are percent of the pay over the horizon, by part; ``years`` are each part by year, where 100 is all that
    the first year pays. ``kind`` of equity is blank for none or not said; ``vests`` are percent of the grant by year,
    the first after ``first`` months; ``second`` are those of a second grant that vests otherwise; ``bonus`` is the
    target in percent of base.
    """

    shares: Mapping[str, int]
    years: Mapping[str, tuple[int, ...]]
    kind: str = ""
    vests: tuple[int, ...] = ()
    second: tuple[int, ...] = ()
    first: int = 0
    bonus: Decimal = Decimal(0)

    @property
    def totals(self) -> tuple[int, ...]:
        """What each year pays, where the first is 100."""
        return tuple(map(sum, zip(*self.years.values(), strict=True)))


def shape_of(offer: Offer) -> Shape | None:
    """The shape of an offer; ``None`` for one whose first year pays nothing."""
    found = paid(offer)
    if not found.first_year:
        return None
    drawn = [drawn_parts(row) for row in found.rows]
    by_part = {name: [one[name] for one in drawn] for name in PARTS}
    by_part = {name: amounts for name, amounts in by_part.items() if any(amounts)}
    columns = [
        portions([amounts[at] for amounts in by_part.values()], _whole(100 * row.total / found.first_year))
        for at, row in enumerate(found.rows)
    ]
    has_grant = bool(offer.grant or offer.units)
    return Shape(
        shares=dict(zip(by_part, portions([sum(some) for some in by_part.values()], 100), strict=True)),
        years=dict(zip(by_part, zip(*columns, strict=True), strict=True)),
        kind=offer.equity_kind if offer.has_equity or has_grant else "",
        vests=tuple(portions(offer.schedule.by_year(), 100)) if has_grant else (),
        second=tuple(portions(offer.second_schedule.by_year(), 100)) if offer.vests_in_two_ways else (),
        first=offer.schedule.vests[0].month if has_grant else 0,
        bonus=Decimal(0) if offer.bonus_amount is not None else min(offer.bonus_percent, Decimal(MOST)),
    )


def _whole(amount: Decimal) -> int:
    return min(int(amount.quantize(Decimal(1), ROUND_HALF_UP)), MOST)


def portions(parts: Sequence[Decimal | Fraction | int], whole: int) -> list[int]:
    """Parts as whole numbers that add up to ``whole``: the largest remainders are rounded up."""
    total = sum(Fraction(part) for part in parts)
    exact = [Fraction(part) * whole / total if total else Fraction(0) for part in parts]
    found = [int(part) for part in exact]
    by_remainder = sorted(range(len(exact)), key=lambda at: found[at] - exact[at])
    for at in by_remainder[: whole - sum(found)] if total else ():
        found[at] += 1
    return found


# --- As the text of a link --------------------------------------------------------------------------------------------


def shape_text(shape: Shape) -> str:
    """A shape as the end of an address, made of letters, digits and signs that no address changes."""
    told: dict[str, Sequence[object]] = {name: (share, *shape.years[name]) for name, share in shape.shares.items()}
    told |= {KIND: [shape.kind] if shape.kind else [], VESTS: shape.vests}
    told |= {SECOND: shape.second, FIRST: [shape.first] if shape.first else []}
    told |= {BONUS: [written(shape.bonus, "", "", 2, trim=True)] if shape.bonus else []}
    rows = (WITHIN.join(map(str, (name, *some))) for name, some in told.items() if some)
    return BETWEEN.join((VERSION, *rows))


def read_shape(text: str) -> Shape:
    """The shape in the text of a link; raises ``ValueError`` with what to do where it is none."""
    version, *rows = text[:_LONGEST].split(BETWEEN)
    told = {name: some for name, *some in (row.split(WITHIN) for row in rows)}
    try:
        found = Shape(
            shares={name: _number(told[name][0], 100) for name in PARTS if name in told},
            years={name: tuple(_number(one, MOST) for one in told[name][1:]) for name in PARTS if name in told},
            kind=told.get(KIND, [""])[0],
            vests=tuple(_number(one, 100) for one in told.get(VESTS, ())),
            second=tuple(_number(one, 100) for one in told.get(SECOND, ())),
            first=_number(told.get(FIRST, ["0"])[0], 120),
            bonus=_percent(told.get(BONUS, ["0"])[0]),
        )
    except (IndexError, ValueError):
        raise ValueError(UNREADABLE) from None
    is_whole = sum(found.shares.values()) == 100 and {HORIZON} == {len(some) for some in found.years.values()}
    if version != VERSION or not is_whole or found.totals[0] != 100 or max(found.totals) > MOST:
        raise ValueError(UNREADABLE)
    if found.kind not in INSTRUMENTS or told.keys() - _KNOWN:
        raise ValueError(UNREADABLE)
    return found


_KNOWN = {*PARTS, KIND, VESTS, SECOND, FIRST, BONUS}


def _number(text: str, most: int) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= 3 and int(text) <= most):
        raise ValueError(text)
    return int(text)


def _percent(text: str) -> Decimal:
    whole, _, part = text.partition(".")
    if len(part) > 2 or not (part or "0").isdecimal():
        raise ValueError(text)
    return _number(whole, MOST) + Decimal(f"0.{part or 0}")


# --- In words ---------------------------------------------------------------------------------------------------------


def shape_in_words(shape: Shape) -> str:
    """The parts by their shares: "Over four years it pays 41% base, 48% equity and 11% sign-on."."""
    labels = fields_of(PayYear)
    parts = [f"{share or 'under 1'}% {lowered(labels[name].label)}" for name, share in shape.shares.items()]
    return f"Over four years it pays {in_a_list(parts)}."


def shape_lines(shape: Shape) -> Iterable[str]:
    """What else is told of a shape, a sentence a line."""
    years = [str(one) if one < MOST else f"{MOST} or more" for one in shape.totals]
    yield f"Year by year, where year 1 is 100: {in_a_list(years)}."
    if shape.kind:
        yield f"The equity: {lowered(INSTRUMENTS[shape.kind])}."
    if shape.vests:
        first = f"the first after {'a month' if shape.first == 1 else f'{shape.first} months'}"
        which = "first grant" if shape.second else "grant"
        yield f"The {which} vests {'/'.join(map(str, shape.vests))} percent by year, {first}."
        if shape.second:
            yield f"The second grant vests {'/'.join(map(str, shape.second))} percent by year."
        if "initial_equity" not in shape.shares:
            yield "None of it counts in the shares above."
    if shape.bonus:
        yield f"The target bonus: {written(shape.bonus, '', '%', 2, trim=True)} of base."


def shape_chart(shape: Shape) -> StackedColumns:
    """The years as columns, a colour for each part."""
    rows = [
        PayYear(
            year=year + 1,
            **{name: Decimal(shape.years[name][year] if name in shape.years else 0) for name in PARTS},
            guaranteed_cash=Decimal(0),
            total=Decimal(total),
        )
        for year, total in enumerate(shape.totals)
    ]
    places = tuple(f"Year {row.year}" for row in rows)
    return StackedColumns("The shape of the offer", "Year 1 is 100.", places, series_of(rows), before="")
