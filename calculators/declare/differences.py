"""Amounts that are told by another one: "+20k", "20k more", "10% of base"; the sum is said where the other is known.

Fetched when it is needed: see ``publish.bundle``. Everything raises ``ValueError`` with what to type instead.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

from calculators.declare.typed import SCALES, short

_AMOUNT = r"\$? ?[0-9][0-9,.]*(?: ?(?:k|m|thousand|million)\b)?"
_ABOUT = r"(?:(?:about|around|roughly|approx\.?|at least|some|~|just|an?) ?)*"
_OTHER = (
    r"(?:the |my |their |your |what )?(?:base|salary|offer\w*|current|grant|initial|stated|stands)"
    r"(?: (?:pay|base|offer))?"
)
_DIFFERENCE = re.compile(
    rf"{_ABOUT}(?P<amount>{_AMOUNT})(?P<percent> ?(?:%|percent))? ?(?:(?:/ ?|an? |per )(?:year|yr) |in |of )?"
    rf"(?:(?P<less>less|lower|below|cut|reduction|decrease|short|under {_OTHER})|more(?! or less)|extra|additional"
    rf"|higher|on top|above|increase|raise|bump|uplift|hike|over {_OTHER})\b(?P<rest>[^0-9]*)"
)
_SIGNED = re.compile(
    rf"{_ABOUT}(?:(?P<stood>{_AMOUNT})|{_OTHER})? ?(?:(?P<less>-|\b(?:minus|less|down|cut|lower)\b)|\+|\b(?:plus"
    r"|another|additional|extra|up|raised?|increased?|bump(?:ed)?|more|higher)\b)(?: by| of)? ?"
    rf"{_ABOUT}(?P<amount>{_AMOUNT})"
    r"(?P<percent> ?(?:%|percent))?(?P<rest>(?: [^0-9]*)?)"
)
_SHARE = re.compile(
    r"(?:~|about |\+)?(?P<percent>[0-9]+(?:\.[0-9]+)?|\.[0-9]+) ?(?:%|percent|per cent|pct)"
    rf"(?: (?:of|on) (?:(?:the|my|their|your|its|initial|new hire|first year'?s?|annual|yearly) )*"
    rf"(?:(?P<whole>{_AMOUNT})|(?P<of>[a-z -]+)))?(?: (?:bonus|match|raise|target|more|higher|increase|on top|above))?"
)
_PART_TIME = re.compile(
    rf"(?P<whole>{_AMOUNT})(?: base| salary| full[- ]time| fte)*,? "
    r"\(?(?:(?:pro[- ]?rat(?:a|ed)|at|@|x|×|\*|to|by|for) ?)*"
    r"(?:(?P<percent>[0-9]{1,2}) ?(?:%|percent)|(?P<part>0?\.[0-9]{1,2}))(?: ?(?:fte|time|hours))*\)?"
)
_ASK_FOR_ONE = ("gap_base", "gap_equity", "gap_sign_on", "more_base", "switching_cost")
_OTHER_FIRST = re.compile("ask_|next_level_")
"""Begin the names of fields whose other amount has the rest of the name."""
_BY_WORD = {
    **dict.fromkeys(("base", "salary", "pay", "base salary", "base pay"), "base"),
    **dict.fromkeys(("grant", "equity", "stock", "rsus", "equity grant", "stock grant"), "grant"),
}
_OF_THE_GRANT = ("amount", "refresh_amount", "refresher", "ask_refresh")
_OF_THE_BASE = (
    *("sign_on", "sign_on_year_2", "ask_sign_on", "next_level_sign_on", "gap_sign_on", "bonus_amount"),
    *("bonus_first_year", "commission", "lost_bonus", "gap_base", "more_base"),
)
"""What a percent without more words is of, by the last part of the field's name."""


def refuse_a_difference(plain: str, name: str, typed: Mapping[str, str]) -> None:
    """What is said to be on top of what stands or below it."""
    said = _DIFFERENCE.fullmatch(plain) or _SIGNED.fullmatch(plain)
    if not said:
        return
    piece, stands = name.rpartition(".")[2], _standing(name, typed)
    stood, is_less = said.groupdict().get("stood"), bool(said["less"])
    if piece in _ASK_FOR_ONE and not is_less:
        return
    if stood and (is_less or said["rest"].strip() or _dollars(stood) != stands):
        return  # a range, or what is paid beside
    if plain.startswith("-") and not (stands and _is_on_top(name)):
        return
    if piece in _ASK_FOR_ONE:
        raise ValueError("Type how much more it is, or leave this blank.")
    if said["percent"]:
        _refuse_percent_more(said["amount"], stands, is_less=is_less)
    amount = _dollars(said["amount"])
    is_base = piece == "offer" or piece.endswith("base") or piece.startswith("posted_")
    whole = (stands or 0) + (-amount if is_less else amount)
    if stands and whole > 0 and not (is_base and 2 * amount > stands):
        raise ValueError(f"{_in_k(amount)} {_beside(is_less)} {_in_k(stands)}? Type {_in_k(whole)}.")
    if is_less or is_base:
        raise ValueError("Type the whole amount, such as 200k.")
    raise ValueError(f"Type the whole amount, or {_in_k(amount)} if that is all of it.")


def refuse_a_share(plain: str, name: str, typed: Mapping[str, str], *, only_of: bool) -> None:
    """A percent of an amount, of base or of the grant; with ``only_of`` none that does not say of what it is."""
    row, _, piece = name.rpartition(".")
    if (part := _PART_TIME.fullmatch(plain)) and "sign_on" not in piece:
        _refuse_percent(Decimal(part["percent"] or 100 * Decimal(part["part"])), _dollars(part["whole"]))
    said = _SHARE.fullmatch(plain)
    if not said or (only_of and not (said["whole"] or (said["of"] or "").strip() in _BY_WORD)):
        return
    percent = Decimal(said["percent"])
    if said["whole"]:
        _refuse_percent(percent, _dollars(said["whole"]))
    if said["of"]:
        whole = _BY_WORD.get(said["of"].strip(), "")
    elif _is_on_top(name) and piece not in (*_OF_THE_GRANT, *_OF_THE_BASE):
        _refuse_percent_more(said["percent"], _standing(name, typed), is_less=False)
    else:
        whole = "grant" if piece in _OF_THE_GRANT else "base" if piece in _OF_THE_BASE else ""
    rows = ("current.job.",) if piece == "lost_bonus" else (f"{row}." if row else "", "")
    known = (_known(f"{one}{whole}", typed) for one in rows)
    _refuse_percent(percent, next(filter(None, known), None))


def _refuse_percent(percent: Decimal, whole: Decimal | None) -> None:
    if whole:
        raise ValueError(f"{short(percent)}% of {_in_k(whole)}? Type {_in_k(whole * percent / 100)}.")
    raise ValueError(f"Type the dollars that {short(percent)}% comes to.")


def _refuse_percent_more(percent: str, stands: Decimal | None, *, is_less: bool) -> None:
    if stands:
        whole = stands * (100 + (-1 if is_less else 1) * Decimal(percent)) / 100
        raise ValueError(f"{percent}% {_beside(is_less)} {_in_k(stands)}? Type {_in_k(whole)}.")
    raise ValueError(f"Type the whole amount in dollars, with the {percent}% {'off' if is_less else 'on top'}.")


def _beside(is_less: bool) -> str:
    return "less than" if is_less else "on top of"


def _is_on_top(name: str) -> bool:
    """Whether a field asks for another amount of what stands."""
    return bool(_OTHER_FIRST.match(name.rpartition(".")[2])) or name == "offer" or name.startswith("turns.")


def _standing(name: str, typed: Mapping[str, str]) -> Decimal | None:
    """The amount that one for the field of that name is most likely told by; ``None`` where it is not known."""
    row, _, piece = name.rpartition(".")
    whole = _OTHER_FIRST.sub("", piece)
    number = int(row[-1]) if row.startswith("turns.") else 0
    if whole != piece:
        rows, whole = [f"{row}.", ""], "refresher" if whole == "refresh" else whole
    elif number:
        rows = [f"turns.{number - 1}."]
    elif piece == "offer":
        rows, whole = [""], "base" if typed.get("measure", "base") in ("", "base") else ""
    elif piece == "market_base" or piece.startswith("posted_"):
        rows, whole = [""], "base"
    else:
        rows = [""] if row.startswith("offers.") else ["current.job."] if not row else []
    known = (_known(f"{one.lstrip('.')}{whole}", typed) for one in rows)
    return next(filter(None, known), None)


def _known(name: str, typed: Mapping[str, str]) -> Decimal | None:
    text = typed.get(name, "").strip().lower()
    return _dollars(text) if re.fullmatch(_AMOUNT, text) else None


def _dollars(amount: str) -> Decimal:
    """What a matched amount is worth: thousands are meant by the 20 of "+20". 0 where its digits are grouped oddly."""
    said = re.fullmatch(r"\$? ?([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(\.[0-9]+)? ?([a-z]*)", amount.strip().rstrip(".,"))
    if not said:
        return Decimal(0)
    number = Decimal(said[1].replace(",", "") + (said[2] or "")) * SCALES[said[3]]
    return number * SCALES["k"] if number < SCALES["k"] else number


def _in_k(dollars: Decimal) -> str:
    thousands = dollars / SCALES["k"]
    return f"{short(thousands)}k" if thousands == int(thousands) else short(round(dollars, 0))
