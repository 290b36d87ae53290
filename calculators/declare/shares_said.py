"""Parts of another amount, "10%", "80% of 180k", "one month's salary"; the sum is said where the other is known.

Fetched when it is needed: see ``publish.bundle``. Everything raises ``ValueError`` with what to type instead.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

from calculators.declare.differences import refuse_percent_more
from calculators.declare.standing import AMOUNT, dollars_of, in_k, is_on_top, known, standing
from calculators.declare.typed import COUNTED, count_of, short

_SHARE = re.compile(
    r"(?:~|about |\+)?(?P<percent>[0-9]{1,4}(?:\.[0-9]{1,4})?|\.[0-9]{1,4}) ?(?:%|percent|per cent|pct)"
    rf"(?: (?:of|on) (?:(?:the|my|their|your|its|initial|new hire|first year'?s?|annual|yearly) )*"
    rf"(?:(?P<whole>{AMOUNT})|(?P<of>[a-z -]+)))?(?:,? ?(?:bonus|match|raise|target|more|higher|increase|on top"
    r"|above|annual(?:ly)?|yearly|each year|(?:a|per|/) ?(?:year|yr)))*"
)
_PART_TIME = re.compile(
    rf"(?P<whole>{AMOUNT})(?: base| salary| full[- ]time| fte)*,? "
    r"\(?(?:(?:pro[- ]?rat(?:a|ed)|at|@|x|×|\*|to|by|for) ?)*"
    r"(?:(?P<percent>[0-9]{1,2}) ?(?:%|percent)|(?P<part>0?\.[0-9]{1,2}))(?: ?(?:fte|time|hours))*\)?"
)
_MONTHS_OF_PAY = re.compile(
    rf"(?P<count>{'|'.join([*COUNTED][2:])}|1[0-3]|[1-9])(?P<nth>th|nd|rd|st)?[- ]?months?'?s?'?"
    r"(?P<of>(?: of|'s)?(?: my| the)?(?: base| salary| pay| wages)*(?: bonus)?)"
)
_BY_WORD = {
    **dict.fromkeys(("base", "salary", "pay", "base salary", "base pay"), "base"),
    **dict.fromkeys(
        ("grant", "equity", "stock", "rsus", "equity grant", "stock grant", "initial", "new hire"), "grant"
    ),
}
_OF_THE_GRANT = ("amount", "refresh_amount", "refresher", "ask_refresh")
_OF_THE_BASE = (
    *("sign_on", "sign_on_year_2", "ask_sign_on", "next_level_sign_on", "gap_sign_on", "bonus_amount"),
    *("bonus_first_year", "commission", "lost_bonus", "gap_base", "more_base"),
)
"""What a percent without more words is of, by the last part of the field's name."""


def refuse_months_of_pay(plain: str, name: str, typed: Mapping[str, str]) -> None:
    """So many months' base, where a sum in dollars is asked for."""
    said = _MONTHS_OF_PAY.fullmatch(plain)
    if not said or not (said["of"].strip() or said["nth"]):
        return
    row = name.rpartition(".")[0]
    base = next(filter(None, (known(f"{one}base", typed) for one in (f"{row}." if row else "", ""))), None)
    months = 1 if said["nth"] else count_of(said["count"])
    if not base:
        raise ValueError("Type the dollars that it comes to.")
    raise ValueError(f"{months} of 12 months of {in_k(base)}? Type {in_k(base * months / 12)}.")


def refuse_a_share(plain: str, name: str, typed: Mapping[str, str], *, only_of: bool) -> None:
    """A percent of an amount, of base or of the grant; with ``only_of`` none that does not say of what it is."""
    row, _, piece = name.rpartition(".")
    if (part := _PART_TIME.fullmatch(plain)) and "sign_on" not in piece:
        _refuse_percent(Decimal(part["percent"] or 100 * Decimal(part["part"])), dollars_of(part["whole"]))
    said = _SHARE.fullmatch(plain)
    if not said or (only_of and not (said["whole"] or (said["of"] or "").strip() in _BY_WORD)):
        return
    percent = Decimal(said["percent"])
    if said["whole"]:
        _refuse_percent(percent, dollars_of(said["whole"]))
    if said["of"]:
        whole = _BY_WORD.get(said["of"].strip(), "")
    elif is_on_top(name) and piece not in (*_OF_THE_GRANT, *_OF_THE_BASE):
        refuse_percent_more(said["percent"], standing(name, typed), is_less=False)
    else:
        whole = "grant" if piece in _OF_THE_GRANT else "base" if piece in _OF_THE_BASE else ""
    rows = ("current.job.",) if piece == "lost_bonus" else (f"{row}." if row else "", "")
    found = (known(f"{one}{whole}", typed) for one in rows)
    _refuse_percent(percent, next(filter(None, found), None))


def _refuse_percent(percent: Decimal, whole: Decimal | None) -> None:
    if whole:
        raise ValueError(f"{short(percent)}% of {in_k(whole)}? Type {in_k(whole * percent / 100)}.")
    raise ValueError(f"Type the dollars that {short(percent)}% comes to.")
