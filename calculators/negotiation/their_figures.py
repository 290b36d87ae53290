"""Dollars by piece in what they wrote, read by its words. A wrong figure is worse than a missed one.

A figure is taken only where the words around it offer it, or where it stands in a list of terms, and only if one piece
is named beside it. Figures that were asked, refused, compared or wished for are left alone, and so is every number that
is no pay: a count of units, a date, a year, an hourly wage. An increment is added to what stands.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import combinations

from calculators.negotiation.their_increases import (
    EITHER,
    LESS,
    LESSENED,
    MAY_BE_MORE,
    MORE,
    TOTAL,
    Increases,
    heads_increases,
    plus_in_words,
)
from calculators.negotiation.their_later import LATER, PUT_OFF
from calculators.negotiation.their_numbers import (
    AMOUNT,
    FIGURE,
    GONE,
    LEFT,
    NO_PAY,
    OF_ALL,
    RANGE,
    SPAN,
    UNIT_PRICED,
    UNITS,
    dollars_in,
    is_bare,
)
from calculators.negotiation.their_offers import (
    AS_BEFORE,
    AT_MOST,
    GRANTED,
    IF,
    LIKED,
    MATCHED,
    NOT_OFFERED,
    OFFERED,
    OURS,
)
from calculators.negotiation.their_percents import in_dollars
from calculators.negotiation.their_pieces import NAME, is_likely

_HOWEVER = re.compile(r"\b((?:we|i) (?:can|could|will|would|are able to)),? (?:however|though),? ")
_WAS = re.compile(rf"\(?\b(?:was|were|previously|formerly|before) {AMOUNT}\)|\(?(?:previously|formerly) {AMOUNT}")
"""What stood before, beside what they offer."""
_TARGET = re.compile(r"\btarget(?:ed)? (?=(?:\w+ )?bonus\b)|(?<=\bbonus) target\b")
_FINAL = re.compile(r"\bbest (?:and|&) final\b(?: offer\b)?")
_AND_FINAL = re.compile(
    r"(?<=[\dk]),? (?:and )?(?:(?:that|this|which|it)(?:'s| is) )?(?:(?:our|the|my|a) )?final"
    r"(?: (?:offer|number|figure|word))?(?=[.!;\n]|$)"
)
_STANDS_AT = re.compile(r"\bwe(?:'re| are) (?:now |currently )?at (?=\$? ?\d)")
_PACKAGE = re.compile(r"\b(package|offer|terms|final|numbers?)(?: is| are)?: (?=[^\n])")
_LISTED = re.compile(
    r"(?P<before>(?:[a-z -]{2,24}[/,] ?){1,3}[a-z -]{2,24}): ?(?P<figures>\d{2,3}k?(?: ?/ ?\d{2,3}k?){1,3})(?![\d/])"
    r"|(?<![\d/])(?P<first>\d{2,3}k?(?: ?/ ?\d{2,3}k?){1,3}) ?\((?P<after>(?:[a-z -]{2,24}[/,] ?){1,3}[a-z -]{2,24})\)"
)
_SLASH = re.compile(
    r"(?<=[a-z]{3}) / (?=\$?\d)|(?<=[\dk%]) / (?=(?:base|bonus|sign|equity|stock|rsu|grant|salary)[a-z -])"
)
"""Between terms that each have their name."""
_DASH = re.compile(r"(?m)^([^\n\d]{3,30}?) [-–—] ?(?=\$?\d)")
"""Between a term and its figure on a line of their own."""
_DASH_IN_A_LIST = re.compile(r"(?<=[:;,] )((?:[a-z-]+ ){0,2}[a-z-]+) [-–—] (?=\$\d)")
_RISES = re.compile(r"\b(?:stretch|rais|increas|bump|mov|go|get|come|push)\w*(?: \w+){0,2} (?:up )?to\b")
"""Words to an amount that is above what stands."""
_CHOICE = re.compile(
    r"\b(?:option|package|scenario|choice) ?(?:#?[1-4]|[a-d]|one|two)\b(?! (?:bit|little|lot|touch)\b)"
)
_OR = re.compile(rf"\b(?:either|or)\b[^.!?]{{0,80}}?{AMOUNT}|\b(?:choose|pick|choice|prefer|respectively)\b")
_IN_PARTS = re.compile(
    r"\b(?:two|2|three|3|several|equal|monthly) (?:payments|parts|instal|years|tranches)|\bsplit\b(?! the diff)"
    r"|\binstal|\btranche"
    r"|\bhalf\b|\bof which\b|\bsecond year\b|\byear (?:two|2)\b|\banniversary\b|\bover (?:the )?\w+ (?:years|months)"
    rf"|{LATER.strip()}|{PUT_OFF.strip()}"
)
_COUNTED = re.compile(r"\b(?:rsus?|shares|units|options)\b")
_ANY_PRICE = Decimal(100)
"""Dollars of a unit with which any usual count of them has the size of a grant."""
_A_YEAR = re.compile(r"\b(?:per|an?|each|every) (?:year|annum)\b|/ ?(?:yr|year)\b|\b(?:annual|annually|yearly)\b")
_MOST_MORE = {"sign_on": 5}
"""How many times what stands an increment may be; other pieces seldom double."""
_MOST_BASE = Decimal("1.6")
"""How many times what stands a raised base may be."""
_FILLER = re.compile(
    r"an?|the|of|in|at|to|for|on|is|be|will|by|our|your|with|w|plus|and|over|from|up|usd|dollars|four|years?|per|annum|"
    r"annual|annually|yearly|following|gross|k|value|§|paid|payable|first|paycheck|day|start|one|time|"
    r"vest|vests|vesting|vested|monthly|quarterly|"
    r"cliff|"
    r"granted|total|grant|bonus|new|updated|revised|now|then|terms|numbers|package|[1-4]|target|great|good|ok|okay|so|"
    r"hi|"
    r"another|news|hey|all|set|also|only|as|cash|worth|lump|sum|upfront|performance|final|firm|back|fine|"
    r"extra|additional|bump|same|unchanged"
)
"""Words in a list of terms that say nothing against its figures."""
_AN_ITEM = re.compile(r"^\s?(?:[-*•·–]|\d[.)] |(?:\w+[ -]){0,3}\w+ ?[:=])")
CLAUSES = re.compile(
    r",(?!\d{3})|[;()+&—–|]| - |\b(?:but|however|though|although|while|whereas|so|and|plus|as well as|along with|"
    r"together with|then)\b"
)
LINKED = re.compile(
    r"(?::? \d[\d.]*k? ?(?:→|[-=]>))?(?: |:|=|-|>|to|at|of|is|goes|up|now|be|would|will|might|could|may|maybe|around|"
    r"about){0,7}"
)
"""What may stand between a piece and its bare figure."""
SENTENCES = re.compile(r"(?<=[.!?])(?=\s|$)|\n{2,}")


@dataclass
class _Listener:
    """The figures found so far, those ``below`` what stands aside, and what the words before say of those to come."""

    stands: Mapping[str, Decimal]
    totals: dict[str, set[Decimal]] = field(default_factory=dict)
    raised: dict[str, set[Decimal]] = field(default_factory=dict)
    read_from: dict[str, set[Decimal]] = field(default_factory=dict)
    below: dict[str, set[Decimal]] = field(default_factory=dict)
    offered: bool | None = None
    before: set[str] = field(default_factory=set)
    """Pieces named in the sentence before."""
    named: set[str] = field(default_factory=set)
    """Pieces named in this sentence."""
    whole: set[str] = field(default_factory=set)
    """Those and the ones named further on in it."""
    have_own: bool = False
    """Whether each of these has a figure of its own, and one figure is left."""
    any_named: bool = False
    is_listed: bool = False
    """Whether this sentence is only figures and names."""
    heading: str = TOTAL
    """What the figures under the heading are, as ``Increases`` tells."""
    increases: Increases = field(default_factory=Increases)

    def figures(self) -> "Figures":
        """What was read; a piece with two different figures is left out."""
        found = {piece: sums for piece, sums in {**self.raised, **self.totals}.items() if len(sums) == 1}
        pieces = [piece for piece in ("base", "sign_on", "grant", "refresh") if piece in found]
        named: dict[str, frozenset[Decimal]] = {piece: frozenset(self.read_from.get(piece, ())) for piece in pieces}
        unread = {piece: sums for piece, sums in self.below.items() if len(sums) == 1 and piece not in self.read_from}
        below = {piece: next(iter(sums)) for piece, sums in unread.items()}
        return Figures({piece: next(iter(found[piece])) for piece in pieces}, named, below)

    def keep(self, sums: dict[str, set[Decimal]], piece: str, amount: Decimal, named: Decimal) -> None:
        """Keeps the amount of a piece, and the number that it was read from."""
        sums.setdefault(piece, set()).add(amount)
        self.read_from.setdefault(piece, set()).add(named)

    def sentence(self, text: str) -> None:
        """Reads one sentence, or one item of a list."""
        closed = text.rstrip().endswith("?") or PUT_OFF.strip() in text
        closed = closed or bool(IF.search(text) or _OR.search(text) or LIKED.search(text))
        self.before, self.named = self.named or self.before, set()
        names = [one.lastgroup or "" for one in NAME.finditer(text) if one.lastgroup != "none"]
        self.whole = set(names)
        self.have_own = sum(1 for one in FIGURE.finditer(text) if dollars_in(one)) == len(names) + 1
        self.is_listed, self.increases = _is_listed(text), Increases(self.heading)
        start = 0
        for cut in (*CLAUSES.finditer(text), None):
            self.clause(" ".join(text[start : cut.start() if cut else None].split()), text, closed)
            if cut:
                self.increases.cut(cut[0].strip())
                start = cut.end()

    def clause(self, text: str, sentence: str, closed: bool) -> None:
        """Reads one clause. Without a verb of its own it goes on with what the clause before it said."""
        if NOT_OFFERED.search(text):
            self.offered = False
        elif OFFERED.search(text) and (self.offered is not False or OURS.search(text)):
            self.offered = True
        figures = [one for one in FIGURE.finditer(text) if dollars_in(one)]
        governs, kinds, names = self.increases.governs, self.increases.of(figures, text), _names(text, figures)
        if not names:
            self.increases.governs = governs
        pieces = {one.lastgroup or "" for one in names} - {"none"}
        if figures and not closed and (self.offered or (self.offered is None and self.is_listed)):
            for figure, piece in self.pairs(text, figures, names, kinds):
                self.take(piece, figure, kinds[figure.start()], text, sentence)
        self.named |= pieces
        self.any_named = self.any_named or bool(pieces)

    def pairs(
        self, text: str, figures: list[re.Match[str]], names: list[re.Match[str]], kinds: Mapping[int, str]
    ) -> Iterable[tuple[re.Match[str], str]]:
        """Figures with their pieces, where it is clear which belong together."""
        if not names and len(figures) == 1:
            piece = self.unnamed(figures[0], text) if kinds[figures[0].start()] == TOTAL else ""
            return [(figures[0], piece)] if piece else []
        if len(figures) != len(names):
            return []
        both = sorted([*figures, *names], key=lambda one: one.start())
        twos = list(zip(both[::2], both[1::2], strict=True))
        firsts = {one.re is FIGURE for one, _ in twos}
        if len(firsts) != 1 or any((one.re is FIGURE) == (two.re is FIGURE) for one, two in twos):
            return []
        if any(two.start() - one.end() > 40 for one, two in twos):
            return []
        paired = [(one, two) if one.re is FIGURE else (two, one) for one, two in twos]
        return [(figure, name.lastgroup or "") for figure, name in paired if name.lastgroup != "none"]

    def unnamed(self, figure: re.Match[str], text: str) -> str:
        """The piece of a figure without a name: the one just spoken of, else base where no other is as near to it."""
        if not self.offered:
            return ""
        amount = dollars_in(figure)
        spoken_of = self.named or self.before
        if len(spoken_of) == 1:
            piece = next(iter(spoken_of))
            return piece if self.is_near(piece, amount) else ""
        if self.any_named or not self.is_near("base", amount):
            return ""
        others = ("sign_on", "grant", "refresh")
        is_rise = _RISES.search(text)
        may_be = [one for one in others if self.is_near(one, amount) and not (is_rise and amount < self.stands[one])]
        may_be = [one for one in may_be if not (self.have_own and one in self.whole)]  # "156k with 130k in RSUs"
        is_beside_another = self.whole and not self.whole & {"base", *may_be}  # "we can do 185 and 25k sign-on"
        return "base" if is_beside_another or not may_be else ""

    def is_near(self, piece: str, amount: Decimal) -> bool:
        """Whether an amount may well be the next figure of a piece that stands."""
        stands = self.stands.get(piece, Decimal(0))
        return stands * Decimal("0.95") <= amount <= stands * Decimal("1.5") if stands else False

    def take(self, piece: str, figure: re.Match[str], kind: str, text: str, sentence: str) -> None:
        """Keeps a figure of a piece, unless its words or its size speak against it."""
        amount, stands = dollars_in(figure), self.stands.get(piece, Decimal(0))
        if kind == MAY_BE_MORE:
            kind = self.one_of_two(piece, amount)
        if kind == EITHER and (stands or piece == "base"):
            return
        if piece in ("sign_on", "grant") and _A_YEAR.search(text):
            return
        if piece == "sign_on" and (_is_in_parts(sentence) or _has_parts(amount, sentence)):
            return
        is_count = not (figure["dollar"] or figure["scale"]) and _COUNTED.search(text)
        if piece == "grant" and is_count and not self.is_near(piece, amount):
            return
        if kind == MORE and LESSENED.search(text):
            return
        if kind == MORE:
            most = stands * (_MOST_BASE - 1 if piece == "base" else _MOST_MORE.get(piece, 1))
            is_told = not is_bare(figure) or bool(NAME.search(text, figure.end()))
            if amount < most and is_told:
                self.keep(self.raised, piece, stands + amount, amount)
        elif is_likely(piece, amount, stands):
            if amount >= stands or LESS.search(sentence):
                self.keep(self.totals, piece, amount, amount)
            else:
                self.below.setdefault(piece, set()).add(amount)

    def one_of_two(self, piece: str, amount: Decimal) -> str:
        """What a figure is that may be an increase, by what stands: a base does not double, and no raise lowers."""
        stands = self.stands.get(piece, Decimal(0))
        if not stands:
            return EITHER if piece == "base" else TOTAL
        if amount < stands:
            return MORE
        if piece == "base":
            self.increases.governs = self.heading = TOTAL
            return TOTAL
        return EITHER


@dataclass(frozen=True)
class Figures:
    """Dollars by piece (base, sign_on, grant, refresh), and the numbers that each was read from, as they are named.

    ``below`` are figures of a piece that are less than what stands, and may be all of it or come on top.
    """

    by_piece: dict[str, Decimal]
    named: Mapping[str, frozenset[Decimal]] = field(default_factory=dict)
    below: Mapping[str, Decimal] = field(default_factory=dict)

    @property
    def read_from(self) -> frozenset[Decimal]:
        """The numbers that any of them was read from."""
        return frozenset().union(*self.named.values())


def units_in(plain: str, stands: Mapping[str, Decimal]) -> Decimal:
    """How many units of equity lower-case text offers; 0 for none."""
    plain = UNITS.sub(lambda one: GONE if _may_be_dollars(one, stands) else one[0], plain)
    if not UNITS.search(plain):
        return Decimal(0)
    others = {piece: amount for piece, amount in stands.items() if piece != "grant"}
    if "grant" in figures_in(plain, others).by_piece:
        return Decimal(0)
    unpriced = UNIT_PRICED.sub(" ", plain)
    counted = figures_in(unpriced, others, _ANY_PRICE).by_piece
    return counted["grant"] / _ANY_PRICE if "grant" in counted else _more_units_in(unpriced, others)


def counts_in(plain: str) -> tuple[Decimal, ...]:
    """The counts of units that lower-case text names."""
    return tuple(dict.fromkeys(map(_count, UNITS.finditer(plain))))


def _may_be_dollars(units: re.Match[str], stands: Mapping[str, Decimal]) -> bool:
    """Whether "50k RSUs" may be 50,000 dollars of them, as where the grant stands in dollars."""
    return bool(units["k"] and stands.get("grant") and "rsu" in units[0])


def _more_units_in(plain: str, others: Mapping[str, Decimal]) -> Decimal:
    """How many units text adds to what stands, however many that is; 0 for none, or for two."""
    counts = {_count(one) for one in UNITS.finditer(plain)}
    if len(counts) != 1:
        return Decimal(0)
    count = counts.pop()
    stands = 10 * count * _ANY_PRICE
    raised = figures_in(plain, {**others, "grant": stands}, _ANY_PRICE).by_piece.get("grant")
    return count if raised == stands + count * _ANY_PRICE else Decimal(0)


def figures_in(plain: str, stands: Mapping[str, Decimal], unit_price: Decimal = Decimal(0)) -> Figures:
    """The figures in lower-case text. ``stands`` is the offer as it stands.

    Units of equity count at ``unit_price``, dollars of one, unless they are given a price of their own there.
    """
    reader = _Listener(stands)
    if _CHOICE.search(plain):
        return Figures({})
    if unit_price and not UNIT_PRICED.search(plain):
        plain = UNITS.sub(lambda one: _in_dollars(one, unit_price), plain)
    plain = _DASH_IN_A_LIST.sub(r"\1: ", _DASH.sub(r"\1: ", plain))
    plain = _STANDS_AT.sub("we can offer ", _AND_FINAL.sub("", _FINAL.sub("final offer", plain)))
    plain = _PACKAGE.sub(r"\1, ", _TARGET.sub("", _WAS.sub(" ", plain)))
    plain = _HOWEVER.sub(r"however \1 ", AT_MOST.sub("we can offer", plus_in_words(plain)))
    plain = GRANTED.sub(r"approved \g<piece> of ", plain)
    plain = _SLASH.sub(", ", MATCHED.sub(" here is ", AS_BEFORE.sub(" ", plain)))
    left = _LISTED.sub(lambda one: _listed(one, reader), in_dollars(plain, stands))
    left = OF_ALL.sub(GONE, RANGE.sub(GONE, NO_PAY.sub(GONE, left)))
    left = SPAN.sub(GONE, LEFT.sub(GONE, left))
    heading: bool | None = None
    for part in filter(str.strip, SENTENCES.split(left)):
        reader.offered = (
            heading if heading is not None else False if reader.offered is False and _goes_on(part) else None
        )
        for line in _items(part):
            if _AN_ITEM.match(line):
                reader.offered = heading
            else:
                reader.heading = TOTAL
            reader.sentence(line)
            if line.rstrip().endswith(":"):
                heading = reader.offered
                reader.heading = MAY_BE_MORE if heads_increases(line) else TOTAL
            elif not _AN_ITEM.match(line) and line.strip():
                heading = None
    return reader.figures()


def _in_dollars(units: re.Match[str], unit_price: Decimal) -> str:
    """A count of units as dollars of RSUs, in words that are read as such."""
    return f"${_count(units) * unit_price:,.0f}{units['more'] or ''} rsus"


def _count(units: re.Match[str]) -> Decimal:
    return Decimal(units["number"].replace(",", "")) * (1_000 if units["k"] else 1)


def _items(text: str) -> Iterable[str]:
    """The lines of a list one by one; lines that were only wrapped together."""
    whole = ""
    for line in text.split("\n"):
        if whole.strip() and (_AN_ITEM.match(line) or _AN_ITEM.match(whole) or whole.rstrip().endswith(":")):
            yield whole
            whole = line.strip()
        else:
            whole = f"{whole} {line}".strip()
    yield whole


def _goes_on(text: str) -> bool:
    """Whether a sentence is only figures and names, without a verb: it goes on with what the one before said."""
    is_bare_list = bool(FIGURE.search(text)) and _is_listed(text) and not OFFERED.search(text)
    return is_bare_list and not _AN_ITEM.match(text.lstrip("\n"))


def _listed(match: re.Match[str], reader: _Listener) -> str:
    """Takes figures between slashes whose names are listed in the same order beside them; leaves nothing of them."""
    names = [NAME.search(one) for one in re.split(r"[/,]", match["before"] or match["after"])]
    figures = [Decimal(one.strip(" k")) * 1_000 for one in (match["figures"] or match["first"]).split("/")]
    pieces = [name.lastgroup or "none" if name else "none" for name in names]
    if len(pieces) != len(figures) or "none" in pieces or NOT_OFFERED.search(match["before"] or ""):
        return GONE
    start = max(match.string.rfind(end, 0, match.start()) for end in (".", "!", "?", "\n")) + 1
    if NOT_OFFERED.search(match.string[start : match.start()]):
        return GONE
    for piece, amount in zip(pieces, figures, strict=True):
        stands = reader.stands.get(piece, Decimal(0))
        if is_likely(piece, amount, stands) and (amount >= stands or LESS.search(match.string, start, match.start())):
            reader.keep(reader.totals, piece, amount, amount)
    return GONE


def _is_in_parts(sentence: str) -> bool:
    """Whether what a sentence says of parts or years is not of the equity alone."""
    for parts in _IN_PARTS.finditer(sentence):
        before = [one.lastgroup for one in NAME.finditer(sentence, 0, parts.start())]
        if not before or before[-1] != "grant":
            return True
    return False


def _has_parts(amount: Decimal, sentence: str) -> bool:
    """Whether two other figures of a sentence add up to this one."""
    others = [dollars_in(one) for one in FIGURE.finditer(sentence)]
    return any(one and two and one + two == amount for one, two in combinations(others, 2))


def _names(text: str, figures: list[re.Match[str]]) -> list[re.Match[str]]:
    """The names in a clause; one said twice without a figure between ("equity: $300,000 RSUs") counts once."""
    names = list(NAME.finditer(text))
    is_one = len(figures) == 1 and len({one.lastgroup for one in names}) == 1
    return names[:1] if is_one else names


def _is_listed(text: str) -> bool:
    """Whether nothing but figures, names and words that say no more is in a sentence, as in a list of terms."""
    return all(_FILLER.fullmatch(word) for word in re.findall(r"[\w§']+", FIGURE.sub(" ", NAME.sub(" ", text))))
