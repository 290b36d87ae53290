"""The amounts that others are told by, "20k more", "10% of base", as far as they are typed.

Fetched when it is needed: see ``publish.bundle``.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

from calculators.declare.typed import SCALES, short

AMOUNT = r"\$? ?[0-9][0-9,.]{0,14}(?: ?(?:k|m|thousand|million)\b)?"
_OTHER_FIRST = re.compile("ask_|next_level_")
"""Begin the names of fields whose other amount has the rest of the name."""


def is_on_top(name: str) -> bool:
    """Whether a field asks for another amount of what stands."""
    return bool(_OTHER_FIRST.match(name.rpartition(".")[2])) or name == "offer" or name.startswith("turns.")


def standing(name: str, typed: Mapping[str, str]) -> Decimal | None:
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
    found = (known(f"{one.lstrip('.')}{whole}", typed) for one in rows)
    return next(filter(None, found), None)


def known(name: str, typed: Mapping[str, str]) -> Decimal | None:
    """Dollars of the amount that is typed alone in the field of that name."""
    text = typed.get(name, "").strip().lower()
    return dollars_of(text) if re.fullmatch(AMOUNT, text) else None


def dollars_of(amount: str) -> Decimal:
    """What a matched amount is worth: thousands are meant by the 20 of "+20". 0 where its digits are grouped oddly."""
    said = re.fullmatch(r"\$? ?([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(\.[0-9]+)? ?([a-z]*)", amount.strip().rstrip(".,"))
    if not said:
        return Decimal(0)
    number = Decimal(said[1].replace(",", "") + (said[2] or "")) * SCALES[said[3]]
    return number * SCALES["k"] if number < SCALES["k"] else number


def in_k(dollars: Decimal) -> str:
    """Dollars as they are typed: 200k, but 187,500 and 1,250,000."""
    thousands = dollars / SCALES["k"]
    is_short = thousands == int(thousands) and thousands < SCALES["k"]
    return f"{short(thousands)}k" if is_short else short(round(dollars, 0))
