"""What each answer changed, part by part: how an offer stood in a round, and what went up or down since.

Equity is compared at today's price, so that a price that moves, or is typed later, is no move of theirs: a round keeps
dollars as their letter states them, or the price of a unit where it states units.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from calculators.declare.fields import with_values
from calculators.negotiation.asking import PIECES
from calculators.negotiation.packages import at_amounts
from calculators.negotiation.pay import STATED
from calculators.negotiation.record import Negotiation
from calculators.negotiation.rounds import Round
from calculators.negotiation.stated import stated, weighed
from calculators.negotiation.support import offered
from calculators.offer.match import as_before, dollars_a_year

OTHER_PARTS = {
    "sign_on_year_2": "Sign-on, year 2",
    "bonus": "Bonus",
    "bonus_first_year": "Bonus guaranteed in year 1",
    **{name: field.label for name, field in STATED.items()},
}
PARTS_THAT_MOVE = PIECES | OTHER_PARTS
"""What an answer can move: the pieces that are asked for, and the other parts of pay."""

_PRICE_DIGITS = Decimal("0.000001")
BONUS_PERCENT = "bonus_percent"
_BESIDE = "sign_on_year_2", BONUS_PERCENT
"""Of a standing what is no part by itself: each is weighed with its part."""
_RECORDED = ("sign_on_year_2", "second_grant", "bonus_percent", "bonus_amount", *STATED)


def stands(n: Negotiation) -> dict[str, Decimal]:
    """Dollars of each part as the offer stands; the bonus is that of a usual year."""
    first_year = n.bonus_first_year or Decimal(0)
    stated = {name: dollars_a_year(getattr(n, name), n.base) for name in ("sign_on_year_2", *STATED)}
    return offered(n) | stated | _bonus(n, n, n.base) | {"bonus_first_year": first_year}


def stood(n: Negotiation, turn: Round) -> dict[str, Decimal]:
    """The same before an answer, the equity at today's price and the bonus on the base of then."""
    found = stands(n)
    then = {name: getattr(turn, name) for name in ("base", "sign_on", "sign_on_year_2", "bonus_first_year", *STATED)}
    then["refresh"] = turn.refresher
    found |= {name: dollars_a_year(amount, n.base) for name, amount in then.items() if amount is not None}
    is_kept = turn.bonus_amount is not None or turn.bonus_percent is not None
    found |= _bonus(n, turn if is_kept else n, found["base"])
    if turn.grant is not None:
        grant = at_todays_price(n, turn, turn.grant)
        if abs(grant - found["grant"]) >= 1 or grant == turn.grant:  # less is only what rounding leaves
            found["grant"] = grant
    return found


def as_it_stood(n: Negotiation, standing: Mapping[str, Decimal]) -> Negotiation:
    """The negotiation with the pay of a standing. Refreshers stay as they are."""
    parts: dict[str, Any] = {name: standing[name] for name in ("sign_on_year_2", "bonus_first_year", *STATED)}
    parts |= {name: as_before(getattr(n, name), standing[name], n.base) for name in STATED}
    then = at_amounts(n, {piece: standing[piece] for piece in ("base", "sign_on", "grant")})
    if not parts["bonus_first_year"]:  # none was guaranteed: year 1 paid the bonus of any other
        parts["bonus_first_year"] = None if n.bonus_first_year else n.bonus_first_year
    parts["bonus_percent"] = standing.get(BONUS_PERCENT, n.bonus_percent)
    parts["bonus_amount"] = None if BONUS_PERCENT in standing else standing["bonus"]
    return with_values(then, **parts)


def _bonus(n: Negotiation, terms: Negotiation | Round, base: Decimal) -> dict[str, Decimal]:
    """A usual year's bonus in dollars, and its percent where it is typed in percent."""
    if terms.bonus_amount is not None:
        return {"bonus": terms.bonus_amount}
    percent = terms.bonus_percent or Decimal(0)
    return {"bonus": base * percent / 100 * n.bonus_multiplier, BONUS_PERCENT: percent}


def unit_price(n: Negotiation) -> Decimal | None:
    """Dollars that a unit of the first grant adds today, where the grant moves with the price; else ``None``.

    A round keeps it of units; it may have kept it of dollars too, with the grant as it weighed then.
    """
    is_in_units = bool(n.units) and not n.grant
    first = n.grant_weighed - n.second_grant
    if not (is_in_units or (n.price and n.sized_price)) or not n.unit_count or not first:
        return None
    return (first / n.unit_count).quantize(_PRICE_DIGITS)


def at_todays_price(n: Negotiation, turn: Round, amount: Decimal) -> Decimal:
    """Equity of ``amount`` dollars in a round, offered or asked for, as it counts at today's price of a unit."""
    now, second = unit_price(n), turn.second_grant or Decimal(0)
    if turn.unit_price is None:
        return weighed(n, amount, second)
    if not now or not turn.unit_price or now == turn.unit_price:
        return amount
    return second + (amount - second) * now / turn.unit_price


def recorded(n: Negotiation) -> dict[str, Decimal]:
    """What a round records of how an offer stands, by the names of its fields."""
    standing = offered(n)
    row: dict[str, Any] = {"base": n.base, "sign_on": n.sign_on}
    row |= {"grant": stated(n, standing["grant"]), "refresher": standing["refresh"]}
    row |= {} if n.grant else {"unit_price": unit_price(n)}
    row |= {name: getattr(n, name) for name in _RECORDED}
    row |= {name: dollars_a_year(row[name], n.base) for name in STATED}
    row["bonus_first_year"] = n.bonus_first_year or Decimal(0)
    return {name: amount for name, amount in row.items() if amount is not None}


def raised(before: Mapping[str, Decimal], after: Mapping[str, Decimal]) -> tuple[str, ...]:
    """The parts that went up, both parts of a sign-on as one."""
    return tuple(part for part in before if part not in _BESIDE and _went(part, before, after) > 0)


def lowered(before: Mapping[str, Decimal], after: Mapping[str, Decimal]) -> tuple[str, ...]:
    """The parts that went down, both parts of a sign-on as one."""
    return tuple(part for part in before if part not in _BESIDE and _went(part, before, after) < 0)


def _went(part: str, before: Mapping[str, Decimal], after: Mapping[str, Decimal]) -> Decimal:
    """Dollars by which a part went up. A bonus in percent goes with its base: it moves only where both went one way."""
    if part == "bonus" and BONUS_PERCENT in before and BONUS_PERCENT in after:
        percents, more = after[BONUS_PERCENT] - before[BONUS_PERCENT], after[part] - before[part]
        return more if percents * more > 0 else Decimal(0)
    if part != "sign_on":
        return after[part] - before[part]
    # What is paid a year sooner is a move too, but only where no dollar is lost by it.
    whole = in_all(after, part) - in_all(before, part)
    return whole or max(after[part] - before[part], Decimal(0))


def in_all(standing: Mapping[str, Decimal], part: str) -> Decimal:
    """Dollars of a part, of a sign-on with its second part."""
    return standing[part] + (standing["sign_on_year_2"] if part == "sign_on" else Decimal(0))


_TITLES = ("intern", "junior", "associate", "", "senior", "lead", "staff", "principal", "distinguished", "fellow")
"""From the lowest up; the blank is a title without any of these words."""
_NUMBERED = re.compile(r"([a-z]*)[ -]*(\d+)")
"""A level's number, and before it the letters of its system, as in L5 and E5."""
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5}


def is_raised_level(before: str, after: str, hoped: str) -> bool:
    """Whether a level is higher than the one before: by its number or its title, or as the one that was hoped for."""
    before, after = (" ".join(one.casefold().split()) for one in (before, after))
    if not before or not after or before == after:
        return False
    if after == " ".join(hoped.casefold().split()):
        return True
    early, late = _level_rank(before), _level_rank(after)
    if early[0] is None and late[0] is None:
        return late[1:] > early[1:]
    return None not in (early[0], late[0]) and late > early


def is_lowered_level(before: str, after: str, hoped: str) -> bool:
    """Whether a level is lower than the one before: not where both have one number, or numbers of two systems."""
    early, late = (_NUMBERED.search(one.casefold()) for one in (before, after))
    if early and late and (early[1][:1] != late[1][:1] or int(early[2]) == int(late[2])):
        return False
    return is_raised_level(after, before, hoped) and not is_raised_level(before, after, hoped)


def _level_rank(level: str) -> tuple[int | None, int, int]:
    """Its number, how high its title is, and its roman number."""
    digits, roman = re.search(r"\d+", level), re.search(r"\b(?:i{1,3}|iv|v)\b", level)
    found = [at for at, word in enumerate(_TITLES) if word and re.search(rf"\b{word}\b", level)] or [_TITLES.index("")]
    title = max(found) * len(_TITLES) + len(found)  # senior staff is above staff
    return int(digits[0]) if digits else None, title, _ROMAN[roman[0]] if roman else 0
