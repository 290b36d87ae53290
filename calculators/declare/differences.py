"""Amounts on top of another one or below it, "+20k", "20k more"; the sum is said where the other is known.

Fetched when it is needed: see ``publish.bundle``. Everything raises ``ValueError`` with what to type instead.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

from calculators.declare.standing import AMOUNT, dollars_of, in_k, is_on_top, standing
from calculators.declare.typed import short

_ABOUT = r"(?:(?:about|around|roughly|approx\.?|at least|some|~|just|an?) ?)*"
_OTHER = (
    r"(?:the |my |their |your |what )?(?:base|salary|offer\w*|current|grant|initial|stated|stands)"
    r"(?: (?:pay|base|offer))?"
)
_DIFFERENCE = re.compile(
    rf"{_ABOUT}(?P<amount>{AMOUNT})(?P<percent> ?(?:%|percent))? ?(?:(?:/ ?|an? |per )(?:year|yr) |in |of )?"
    rf"(?:(?P<less>less|lower|below|cut|reduction|decrease|short|under {_OTHER})|more(?! or less)|extra|additional"
    rf"|higher|on top|above|increase|raise|bump|uplift|hike|over {_OTHER})\b(?P<rest>[^0-9]*)"
)
_SIGNED = re.compile(
    rf"{_ABOUT}(?:(?P<stood>{AMOUNT})|{_OTHER})? ?(?:(?P<less>-|\b(?:minus|less|down|cut|lower)\b)|\+|\b(?:plus"
    r"|another|additional|extra|up|raised?|increased?|bump(?:ed)?|more|higher)\b)(?: by| of)? ?"
    rf"{_ABOUT}(?P<amount>{AMOUNT})"
    r"(?P<percent> ?(?:%|percent))?(?P<rest>(?: [^0-9]*)?)"
)
_BASE_OR_YEAR = re.compile(
    r".*base|posted_.*|happy|walk_away|reach|have_now|offer|.*first_year|year_one_floor|p[0-9]{2}|.*wages|other_income"
    r"|alternative"
)
"""Names of fields for a base or for a year's pay, which is never as little as what is added to it."""
_PERCENT = re.compile(r"[0-9]{1,4}(?:\.[0-9]{1,4})?")
_ASK_FOR_ONE = ("gap_base", "gap_equity", "gap_sign_on", "more_base", "switching_cost")
BONUSES = ("bonus_percent", "ask_bonus", "next_level_bonus")
"""The last parts of the names of fields for a bonus in percent of base."""
_COUNTS = ("units", "leave_days", "leave_days_now", "days_off")


def refuse_a_difference(plain: str, name: str, typed: Mapping[str, str]) -> None:
    """What is said to be on top of what stands or below it."""
    said = _DIFFERENCE.fullmatch(plain) or _SIGNED.fullmatch(plain)
    if not said:
        return
    piece, stands = name.rpartition(".")[2], standing(name, typed)
    stood, is_less = said.groupdict().get("stood"), bool(said["less"])
    if piece in _ASK_FOR_ONE and not is_less:
        return
    if stood and (is_less or said["rest"].strip() or dollars_of(stood) != stands):
        return  # a range, or what is paid beside
    if plain.startswith("-") and not (stands and is_on_top(name)):
        return
    if piece in _ASK_FOR_ONE:
        raise ValueError("Type how much more it is, or leave this blank.")
    if said["percent"]:
        if percent := _PERCENT.fullmatch(said["amount"]):
            refuse_percent_more(percent[0], stands, is_less=is_less)
        return
    amount = dollars_of(said["amount"])
    is_base = bool(_BASE_OR_YEAR.fullmatch(piece))
    whole = (stands or 0) + (-amount if is_less else amount)
    if stands and whole > 0 and not (is_base and 2 * amount > stands):
        raise ValueError(f"{in_k(amount)} {_beside(is_less)} {in_k(stands)}? Type {in_k(whole)}.")
    if is_less or is_base:
        raise ValueError("Type the whole amount, such as 200k.")
    raise ValueError(f"Type the whole amount, or {in_k(amount)} if that is all of it.")


def refuse_more(plain: str, name: str, typed: Mapping[str, str]) -> None:
    """A share of base, a multiple or a count, that is said to be on top of what there was."""
    said = _DIFFERENCE.fullmatch(plain) or _SIGNED.fullmatch(plain)
    piece = name.rpartition(".")[2]
    if said and piece == "bonus_multiplier" and said["percent"] and _PERCENT.fullmatch(said["amount"]):
        times = 1 + (-1 if said["less"] else 1) * Decimal(said["amount"]) / 100
        raise ValueError(f"Of a target of 1? Type {short(times)}.")
    if not said or said.groupdict().get("stood") or piece not in (*BONUSES, *_COUNTS):
        return
    if piece in _COUNTS:
        raise ValueError("Type all of them: those that there were, and those on top.")
    row = name.rpartition(".")[0]
    stood = next(
        (one for at in (f"{row}.", "") if (one := typed.get(f"{at}bonus_percent".lstrip("."), "").strip(" %"))), ""
    )
    more, is_told = said["amount"].strip(), piece != "bonus_percent" and not said["less"]
    if is_told and _PERCENT.fullmatch(stood) and _PERCENT.fullmatch(more):
        raise ValueError(f"{more}% on top of {stood}%? Type {short(Decimal(stood) + Decimal(more))}.")
    raise ValueError("Type the whole bonus in percent of base, such as 15.")


def refuse_percent_more(percent: str, stands: Decimal | None, *, is_less: bool) -> None:
    """A percent on top of what stands, or less than it."""
    if stands:
        whole = stands * (100 + (-1 if is_less else 1) * Decimal(percent)) / 100
        raise ValueError(f"{percent}% {_beside(is_less)} {in_k(stands)}? Type {in_k(whole)}.")
    raise ValueError(f"Type the whole amount in dollars, with the {percent}% {'off' if is_less else 'on top'}.")


def _beside(is_less: bool) -> str:
    return "less than" if is_less else "on top of"
