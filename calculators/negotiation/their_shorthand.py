"""Figures between slashes, "175/15": read where what was asked tells the piece of each, and pointed out elsewhere."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import permutations

from calculators.negotiation.their_pieces import NAME

_ONE = r"\$?\d{1,3}(?:\.\d)?k?"
_BETWEEN = r" ?[/+] ?"
_GROUP = re.compile(
    rf"(?<![\w.,$/+-]){_ONE}(?:{_BETWEEN}{_ONE}){{1,3}}(?![\w/%+]|[.,]\d| ?(?:\(|:))"
    r"(?! (?:hours?|days?|weeks?|months?|years?|split|schedule|vest\w*|support|coverage|remote|hybrid|pm|am)\b)"
)
"""Two to four figures; those with their names beside them are read by these."""
_PAIR = re.compile(rf"(?<![\w.,$/+-]){_ONE} (?:and|with) {_ONE}(?=[.,;!?)\n]|$| (?:today|now|for you|but)\b)")
_ASK = (
    r"\b(?:(?:(?:on|for|re|regarding) )?(?:your|the) (?:\w+ )?(?:ask|number|counter(?:offer| offer)?|request|proposal|"
    r"target)s?|you (?:asked|countered|requested|wanted|proposed|came back)|you're asking)(?: (?:of|for|at|with|"
    r"was|is))?"
)
_ASKED = re.compile(rf"{_ASK}[ :]*$")
"""Before figures that only repeat what was asked."""
_REPEATED = "\u00a4"
_GIVEN_AT = re.compile(
    rf"{_ASK} {_REPEATED}(?:,? ?(?:is|was|has been|got)? ?(?:approved|accepted|agreed|"
    rf"granted)?,? ?(?:but )?(?:at|for|as|"
    r"with)|[,;.:]? ?(?:(?:and|but|so) )?(?:they|we|i|finance|leadership|(?:the |our )?(?:team|committee|vp|cfo|ceo))"
    r"(?:'ve| have| has)? (?:approved|agreed to|came back (?:with|at)|got to|went to|said)) (?=\$)"
)
_STATED = re.compile(
    r"[ ,]{1,2}(?:is where (?:we|i|they|it) (?:landed|are|got to|ended up|is|ended)|it is|is (?:our|the|"
    r"my) (?:final|best|"
    r"new)\b|is (?:approved|final|doable|possible|what (?:we|i) can do|as far as (?:we|i) can go)|approved\b)"
)
"""After a row that is offered by these words."""
_REPEAT = re.compile(rf"(?: (?:of|for|at|with))? {_REPEATED}")
_REFUSED = re.compile(r"(?:n't|\b(?:not|cannot|unable|never|no|above|beyond|past|over))\b[^.,;!?\n]*$")
_NAMES = {"base": "base", "sign_on": "sign-on", "grant": "equity", "refresh": "refresher"}
_SAYS = (
    r"(?:(?:we|i) (?:can|could)(?: do| offer| go to)?|(?:the )?(?:best|most) (?:we|i) can do is|final(?: offer)?:?"
    r"|(?:finance|they|the committee|leadership) (?:approved|agreed to|came back with)"
    r"|(?:we|i) (?:got|managed)(?: you)?) "
)
_GOT_TO = (
    r"(?:(?:they|finance|comp|leadership|(?:the |our )?(?:committee|team|vp|manager)) (?:came|have come|has come) back "
    r"(?:with|at)|we(?:'re| are) (?:all )?(?:aligned|good|set|ok) (?:on|at|with)|(?:i|we)(?:'ll| will| can) (?:update|"
    r"revise|change|amend|adjust) (?:the|your) (?:offer|letter|number) to|meet (?:you )?(?:in the middle|halfway) "
    r"(?:at|on)) "
)
_LONE = re.compile(
    r"(?:(?:(?<=^)|(?<=[.!?\n] )|(?<=\n))(?:(?:ok(?:ay)?|fine|sure|alright|all right|hi|so|well|yes|good news)[,.:!]? "
    rf")*(?P<says>{_SAYS})?|\b{_GOT_TO})(?P<sum>\$?\d{{1,3}}(?:\.\d)?k|\$?\d{{1,3}},\d{{3}})"
    r"(?=[.,;!\n]|$| (?:is (?:the|our|my|all|as|what)|and|but|tops|final|max|flat|for you|now)\b)"
)
"""A sum with no piece beside it."""
_A_BASE = 90
"""Thousands from which the first figure of a row is a base."""


def in_pieces(plain: str, stands: Mapping[str, Decimal], asked: Mapping[str, Decimal]) -> str:
    """Lower-case text whose rows of figures have their pieces named, where ``asked`` leaves no doubt which is which.

    A row is of the pieces that were asked when each of its figures lies from what stands to the ask of one of them. So
    is a sum that is all they name, where it can be of one piece alone.
    """
    for form in (_GROUP, _PAIR):
        plain = form.sub(lambda one: _named(one, stands, asked), plain)
    if len(_LONE.findall(plain)) == 1 and not NAME.search(plain):
        plain = _LONE.sub(lambda one: _named_alone(one, stands, asked), plain)
    return _REPEAT.sub("", _GIVEN_AT.sub("we can offer ", plain))


def rows_in(plain: str) -> tuple[str, ...]:
    """The rows of figures in lower-case text that may be pay, as they are written."""
    rows = (
        one
        for one in _GROUP.finditer(plain)
        if not (_repeats(one) or _is_refused(one)) and _figures(one[0])[0] >= _A_BASE
    )
    return tuple(dict.fromkeys(one[0].strip() for one in rows))


def _named(row: re.Match[str], stands: Mapping[str, Decimal], asked: Mapping[str, Decimal]) -> str:
    amounts = [number * 1_000 for number in _figures(row[0])]
    pieces = list(_orders(amounts, stands, asked))
    if len(pieces) != 1 or _may_be_usual(amounts, stands, pieces[0]) or _may_be_left(amounts, stands, pieces[0]):
        return row[0]
    if row.re is _GROUP and _repeats(row):
        return _REPEATED
    said = [f"${amount:,.0f} {_NAMES[piece]}" for amount, piece in zip(amounts, pieces[0], strict=True)]
    is_stated = _STATED.match(row.string, row.end())
    return f"{'we can offer ' if is_stated else ''}{', '.join(said[:-1])} and {said[-1]}"


def _named_alone(sum_: re.Match[str], stands: Mapping[str, Decimal], asked: Mapping[str, Decimal]) -> str:
    digits = sum_["sum"].strip("$k").replace(",", "")
    amount = Decimal(digits) * (1_000 if sum_["sum"].endswith("k") else 1)
    gaps = {piece: (stands.get(piece, Decimal(0)), ask) for piece, ask in asked.items() if piece in _NAMES}
    fits = [piece for piece, (now, ask) in gaps.items() if now < amount <= ask]
    adds = [piece for piece, (now, ask) in gaps.items() if now and now + amount <= ask and piece not in fits]
    if len(fits) != 1 or adds:
        return sum_[0]
    return f"{sum_['says'] or 'we can offer '}${amount:,.0f} {_NAMES[fits[0]]}"


def _orders(
    amounts: list[Decimal], stands: Mapping[str, Decimal], asked: Mapping[str, Decimal]
) -> Iterable[tuple[str, ...]]:
    """The pieces that the amounts may be of, base first; each in the order of the amounts."""
    open_ = [piece for piece in _NAMES if asked.get(piece, Decimal(0)) > stands.get(piece, Decimal(0))]
    if "base" not in open_ or len(amounts) > len(open_):
        return
    for order in permutations(open_, len(amounts)):
        pairs = list(zip(order, amounts, strict=True))
        if order[0] == "base" and all(stands.get(one, Decimal(0)) <= sum_ <= asked[one] for one, sum_ in pairs):
            yield order


def _may_be_usual(amounts: list[Decimal], stands: Mapping[str, Decimal], read: tuple[str, ...]) -> bool:
    """Whether three amounts, read as other pieces, may as well be base, sign-on and equity, in the usual order."""
    usual = ("base", "sign_on", "grant")
    pairs = list(zip(usual, amounts, strict=False))
    return (
        len(amounts) == len(usual) != 0
        and read != usual
        and all(0 < stands.get(piece, Decimal(0)) <= amount <= 3 * stands[piece] for piece, amount in pairs)
    )


def _may_be_left(amounts: list[Decimal], stands: Mapping[str, Decimal], read: tuple[str, ...]) -> bool:
    """Whether an amount behind the base may as well be a piece that stands, of which no more was asked."""
    left = [stands.get(piece, Decimal(0)) for piece in _NAMES if piece not in read]
    return any(0 < now <= amount <= 3 * now for amount in amounts[1:] for now in left)


def _repeats(row: re.Match[str]) -> bool:
    return bool(_ASKED.search(row.string[max(row.start() - 60, 0) : row.start()]))


def _is_refused(row: re.Match[str]) -> bool:
    return bool(_REFUSED.search(row.string[max(row.start() - 60, 0) : row.start()]))


def _figures(row: str) -> list[Decimal]:
    return [Decimal(one) for one in re.findall(r"\d+(?:\.\d)?", row)]
