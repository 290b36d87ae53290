"""What they name that was not read as a figure."""

import re
from collections.abc import Mapping
from decimal import Decimal

from calculators.negotiation.their_figures import LINKED
from calculators.negotiation.their_numbers import FIGURE, GONE, NO_PAY, dollars_in, is_bare
from calculators.negotiation.their_pieces import NAME, is_likely


def named_in(plain: str, stands: Mapping[str, Decimal]) -> tuple[Decimal, ...]:
    """All dollars that lower-case text names, whatever they are; bare thousands only beside a piece that they fit."""
    text = NO_PAY.sub(GONE, plain)
    found = [one for one in FIGURE.finditer(text) if dollars_in(one)]
    return tuple(dict.fromkeys(dollars_in(one) for one in found if not is_bare(one) or _fits_beside(one, text, stands)))


def _fits_beside(figure: re.Match[str], text: str, stands: Mapping[str, Decimal]) -> bool:
    """Whether the name of a piece that a bare figure may well be stands right beside it."""
    before, after = text[max(figure.start() - 40, 0) : figure.start()], text[figure.end() : figure.end() + 40]
    names = [one for one in NAME.finditer(before) if LINKED.fullmatch(before[one.end() :])]
    names += [one for one in (NAME.match(after, 1),) if one and after[0] == " "]
    pieces = [one.lastgroup or "" for one in names if one.lastgroup != "none"]
    return any(is_likely(piece, dollars_in(figure), stands.get(piece, Decimal(0))) for piece in pieces)
