"""Texts that tell of an amount without being it: "no change", "TC 350k", "5k relocation", "-180k".

Fetched when it is needed: see ``publish.bundle``.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from typing import get_args

from calculators.declare.differences import BONUSES, refuse_a_difference, refuse_more
from calculators.declare.fields import Field
from calculators.declare.kinds_of_pay import refuse_another_kind
from calculators.declare.reading import value_of
from calculators.declare.shares_said import refuse_a_share, refuse_months_of_pay
from calculators.declare.sources_said import refuse_a_source
from calculators.declare.typed import folded
from calculators.declare.units import YearlyPay

RELOCATION = (
    "Relocation is paid once, for the move: leave it out of pay. Its repayment terms go into “Several clauses” on the"
    " sign-on page."
)
RELOCATED = re.compile(r"\b(?:relo(?:c|cation)?|moving)\b")

_VAGUE = re.compile(
    r"Type (?:a number|the amount alone|one figure|\$[0-9,]+ or (?:more|less))|Leave out the percent|None\?"
    r"|.* thousand\? Type"
)
"""What is said of a text of which nothing is understood."""
_SAME = re.compile(
    r"(?:there (?:is|was) )?(?:no|not|without|never) (?:any )?chang\w*"
    r"|(?:still |stays? |stayed )?(?:the )?same(?: as .+)?"
    r"|unchanged|as (?:is|was|before|offered|now|stands)|stays?|(?:did|has|does)(?:n'?t| not) changed?|ditto"
)
_ALL = re.compile(
    r"\b(?:tc|ttc|ote|ctc|tdc|fully[- ]loaded|cost to company|all[- ]in"
    r"|(?:total|overall|full)(?: \w+)? (?:comp|compensation|pay|package|rewards|earnings|cash)"
    r"|(?:comp|compensation|pay|offer|salary) package|on[- ]target (?:pay|earnings|comp|compensation))\b"
)
_PACKAGE = re.compile(r"^[^a-z]*package[^a-z]*$|[0-9]k? package$|^package of\b")
_CASH = re.compile(r"\b(?:cash comp(?:ensation)?|all[- ]cash|total cash|cash total)\b")
_ALL_OF_PAY = ("alternative", "wages", "supplemental")
_ONCE = re.compile(
    r"\bone[- ]?(?:time|off)\b|\bonce\b|\blump[- ]?sum\b|\bsign(?:ing|[- ]?on)\b|\bretention\b|\blaptop\b"
    r"|\bequipment\b|\b(?:first|1st) (?:year|yr)\b|\b(?:year|yr|y) ?(?:1|one)\b"
)
_EVERY_YEAR = ("other_cash", "perks", "bonus_amount", "commission")
_OTHER_PAY = ("bonus_amount", "other_cash", "grant", "units", "second_grant", "sign_on", "refresh.0.amount")


def refuse_what_only_tells(field: Field, name: str, text: str, typed: Mapping[str, str]) -> None:
    """Raises ``ValueError`` with what to type instead of a ``text`` for the field of that ``name``.

    What is ``typed`` elsewhere only serves the message. Nothing happens where the text is read as it is meant.
    """
    plain, unit = folded(text), field.unit
    if unit is None or not plain:
        return
    row, piece = name.rpartition(".")[::2]
    _refuse_the_same(plain, row, piece)
    told = _told(field, text)
    if told.startswith("None?") and ((field.ask.at_least or 0) > 0 or not _may_be_0(row, piece, typed)):
        raise ValueError("None? Then leave this blank.")
    if unit.before != "$":
        if piece in BONUSES and re.search(r"% of (?:the |my )?target", plain):
            raise ValueError("Type the target in percent of base. What is paid of it goes into “Bonus multiplier”.")
        refuse_more(plain, name, typed)
        if unit.after == "" and told.startswith("Leave out the percent"):
            raise ValueError("Type how many there are, not a percent.")
        return
    is_vague = bool(_VAGUE.match(told)) or not told
    if unit.most and is_vague:
        if RELOCATED.search(plain) and piece != "switching_cost" and row.partition(".")[0] != "clauses":
            raise ValueError(RELOCATION)
        _refuse_all_of_pay(plain, field, piece)
    if unit.most:
        refuse_months_of_pay(plain, name, typed)
        _refuse_what_is_paid_once(plain, piece)
    if unit.most and (is_vague or "%" not in plain):
        refuse_a_difference(plain, name, typed)
    if unit.most:
        refuse_a_share(plain, name, typed, only_of=not is_vague)
    if unit.most and is_vague:
        refuse_another_kind(plain, row, piece)
    if told and is_vague:
        refuse_a_source(text, piece)
        _refuse_what_is_parted(plain)
    if told.startswith("Leave out the percent"):
        raise ValueError("Type it in dollars, not in percent.")
    _refuse_a_minus(field, plain, told)


def _told(field: Field, text: str) -> str:
    """What the field itself asks back; blank where it reads the text."""
    try:
        value_of(field, text)
    except ValueError as error:
        return str(error)
    return ""


def _refuse_the_same(plain: str, row: str, piece: str) -> None:
    if not _SAME.fullmatch(plain):
        return
    if row.startswith("turns."):
        raise ValueError("No change? Type what stood, or leave this blank.")
    if piece.startswith(("ask_", "next_level_")):
        raise ValueError("As offered? Leave this blank.")
    raise ValueError("The same as what? Type the number itself.")


def _may_be_0(row: str, piece: str, typed: Mapping[str, str]) -> bool:
    """Whether 0 is read in a field: of a base beside other pay alone."""
    if piece != "base":
        return True
    prefix = f"{row}." if row else ""
    beside = ("commission", *(() if row else _OTHER_PAY))
    return not row.startswith("turns.") and any(typed.get(prefix + one, "").strip() for one in beside)


def _refuse_all_of_pay(plain: str, field: Field, piece: str) -> None:
    if field.unit in get_args(YearlyPay) or piece in _ALL_OF_PAY:
        return
    is_base = piece.endswith("base") or piece.startswith("posted_")
    if is_base and (_CASH.search(plain) or _ALL.search(plain) or _PACKAGE.search(plain)):
        raise ValueError("Type the base alone, such as 180k: without bonus, sign-on and equity.")
    if _ALL.search(plain) or _PACKAGE.search(plain):
        raise ValueError("Total pay? Type this part of it alone: without base and all else that is in it.")


def _refuse_what_is_paid_once(plain: str, piece: str) -> None:
    """In a field for what is paid every year."""
    if piece not in _EVERY_YEAR or re.search(r"\b(?:month|mo|monthly|week|quarter|every|each)\b", plain):
        return
    if re.search(r"\b(?:1st|first) (?:year|yr)|\b(?:year|yr|y) ?(?:1|one)\b", plain) and piece == "bonus_amount":
        raise ValueError("Only in year 1? Type it into “Guaranteed bonus, year 1”.")
    if _ONCE.search(plain):
        raise ValueError("Paid once? Type it into “Sign-on, year 1”.")


def _refuse_what_is_parted(plain: str) -> None:
    """An amount of which only a part is paid."""
    if said := re.search(r"\bpro[- ]?rat(?:a|ed)|\bpart[- ]time", plain):
        raise ValueError(f"{said[0].capitalize()}? Type the dollars that it comes to.")


def _refuse_a_minus(field: Field, plain: str, told: str) -> None:
    without = plain.removeprefix("-").strip()
    if without != plain and re.match(r"Type \$[0-9,]+ or more", told):
        with suppress(ValueError):
            value_of(field, without)
            told = f"Without the minus? Type {without}."
        raise ValueError(told)
