"""Dollars by piece in what they wrote, read by its words. A wrong figure is worse than a missed one.

A figure is taken only where the words around it offer it, or where it stands in a list of terms, and only if one piece
is named beside it. Figures that were asked, refused, compared or wished for are left alone, and so is every number that
is no pay: a count of units, a percent, a date, a year, an hourly wage. An increment is added to what stands.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from calculators.declare.typed import SCALES

_AMOUNT = r"(?<![\w.,$])(?:usd )?\$? ?\d[\d,.]{0,11}(?: ?(?:k|mm?|thousand|million)\b)?"
_FIGURE = re.compile(
    r"(?<![\w.,$/])(?P<dollar>\$ ?|usd )?(?P<number>\d{1,3}(?:,\d{3}){1,2}|\d{1,7}(?:\.\d{1,2})?)"
    r"(?: ?(?P<scale>k|mm?|thousand|million))?(?![\w/%]|[.,]\d|\$)"
)

# --- Numbers that are no pay, and figures that are named only to be left ---------------------------------------------

_GONE = " § "
_MONTH = r"(?:jan|feb|mar|apr|may(?!be)|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_UNIT = r"(?:rsus?|shares?|options?|units?|isos?|nsos?)\b"
_FOREIGN = r"(?:eur|gbp|cad|aud|nzd|sgd|hkd|inr|chf|sek|nok|dkk|ils|jpy|euros?|pounds?|rupees?|lakhs?|lpa)\b"
_NO_PAY = re.compile(
    "|".join(
        (
            r"\b40[13] ?\(? ?[kb]\b\)?",
            r"(?<!\d)(?:\+?\d{1,2}[ .-])?\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?!\d)",
            r"\b\d{4}-\d{2}-\d{2}\b",
            rf"\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}}\b)?",
            rf"(?<![\d.,])\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}\b(?: \d{{4}}\b)?",
            r"(?<![\d/])\d{1,4}(?:k?/\d{1,4}){1,5}k?(?!\d)",
            r"\b[a-z]+-?\d[\w-]{0,6}",
            r"(?:#|\b(?:room|suite|ref|id|ext|zip|page|option|floor|level|number|code|no)\.?) ?#?:? ?\d[\d-]{0,9}\b",
            r"\b\d[\d,.]{0,8}-?(?:st|nd|rd|th|x|b)\b",
            r"\d[\d,.]{0,8} ?(?:-|–|to) ?\d[\d,.]{0,8} ?(?:%|percent\b|pct\b)",
            r"\d[\d,.]{0,8}[ -]?(?:%|percent\b|pct\b|bps?\b|points?\b|times\b)",
            r"\b\d{1,2}(?::\d{2})? ?(?:[ap]\.?m\b|[ecmp][sd]?t\b)|\b\d{1,2}:\d{2}\b",
            r"\b\d[\d,.]{0,6}(?: ?\+)?[ -]?(?:(?:business|calendar|working|full|more) )?"
            r"(?:(?:day|week|month|year|hour|minute|second|quarter|people|person|engineer|employee|round|interview|"
            r"copy|"
            r"copies|office|team|level|step|page|candidate|customer|user|call|holiday|payment|instal)[a-z]{0,8}|(?:wk|"
            r"mo|yr|hr|min)s?)\b",
            rf"(?:[£€¥₹]|\b(?:c|ca|a|au|nz|hk|sg?)\$|\b{_FOREIGN}) ?\d[\d,.]{{0,12}} ?[km]?\b",
            rf"\$? ?\d[\d,.]{{0,12}} ?[km]?(?: ?[£€¥₹]| {_FOREIGN})",
            r"\$? ?\d[\d,.]{0,12} ?k? ?(?:/ ?|per |an? |each |every )(?:month|mo|hour|hr|week|wk|day|share|unit|rsu|"
            r"option|"
            r"pay ?check|pay period|quarter|person)s?\b",
            r"\$? ?\d[\d,.]{0,12} ?k? (?:monthly|hourly|weekly|quarterly|biweekly)\b",
            r"\b(?:strike|share price|exercise price|fmv|409a|price)[ a-z]{0,12}:? ?\$? ?\d[\d,.]{0,12}",
            rf"(?<![$\d.,])(?<!\$ )\d[\d,.]{{0,12}} ?(?:more |additional |extra |new |company |stock )?{_UNIT}",
            r"(?<![$\d.,])(?<!\$ )\d[\d,.]{0,12} ?[km] ?(?:stock )?(?:shares?|options?|units?|isos?|nsos?)\b",
            r"(?<![\d$,.])(?:19|20)\d\d(?![\d,.]?\d|k)",
            rf"{_AMOUNT} ?(?:-|–|—) ?\$?\d[\d,.]{{0,11}} ?(?:k|m)?\b",
            rf"\bbetween {_AMOUNT} and {_AMOUNT}",
        )
    )
)
_OF = r"(?:(?:the|a|an|your|our|current|original|initial|base|salary|sign-on|grant|of|at|around|about) ){0,4}"
_LEFT = re.compile(
    rf"\b(?:from|instead of|in place of|rather than|in lieu of|not|vs\.?|versus|compared (?:to|with)|than|above|beyond|"
    rf"over|under|below|past|exceed|exceeds|exceeding) {_OF}{_AMOUNT}|\bby {_OF}{_AMOUNT}(?= to )"
)
_UNITS = re.compile(
    rf"(?<![\w.,$/-])(?P<number>\d{{1,3}}(?:,\d{{3}})+|\d{{3,9}}|\d{{1,4}}(?:\.\d)?(?= ?k\b))(?P<k> ?k\b)?"
    rf"(?P<more> (?:more|additional|extra))?(?: (?:new|company|restricted|stock)){{0,2}} {_UNIT}"
)
_UNIT_PRICED = re.compile(
    r"\b(?:price|strike|fmv|409a|valued|worth|apiece)\b|(?:/|per |an? |each )(?:rsu|share|unit|option)\b"
)
"""Words that give units a price of their own, which may differ from the one that was typed."""
_SPAN = re.compile(rf"{_AMOUNT} to {_AMOUNT}")

# --- Names -----------------------------------------------------------------------------------------------------------

_REFRESH = r"(?:(?:equity|stock|rsu|annual|yearly) )?\brefresh(?:er)?s?\b(?: (?:grants?|rsus?|equity|stock))?"
_SIGN_ON = (
    r"\b(?:one[- ]time )?(?:sign(?:ing)?[ -]?on|signing|joining)(?: cash)?(?: bonus)?\b"
    r"|\bone[- ]time(?: cash)? (?:bonus|payment)\b"
)
_GRANT = r"\b(?:equity|rsus?|stock)(?: (?:grant|package|award|value))?\b|\bgrant\b"
_BASE = r"\b(?:annual |yearly )?base(?: (?:salary|pay|comp(?:ensation)?))?\b|\b(?:annual |yearly )?salary\b"
_NO_PIECE = (
    r"\b(?:bonus(?:es)?|relo(?:cation)?|moving|stipends?|retention|referral|wellness|match(?:ing)?|total(?! (?:sign|"
    r"equity|grant|stock))|tc|ote|cash|"
    r"commissions?|variable|budget|visa|package|comp(?:ensation)?|options|shares|units|insurance|premiums?|deductible|"
    r"allowances?|learning|tuition|equipment|hsa|espp|severance|worth|year (?:one|1|two|2)|first year|second year)\b"
)
_NAME = re.compile(
    f"(?P<refresh>{_REFRESH})|(?P<sign_on>{_SIGN_ON})|(?P<grant>{_GRANT})|(?P<base>{_BASE})|(?P<none>{_NO_PIECE})"
)
_LISTED = re.compile(
    r"(?P<before>(?:[a-z -]{2,24}[/,] ?){1,3}[a-z -]{2,24}): ?(?P<figures>\d{2,3}k?(?: ?/ ?\d{2,3}k?){1,3})(?![\d/])"
    r"|(?<![\d/])(?P<first>\d{2,3}k?(?: ?/ ?\d{2,3}k?){1,3}) ?\((?P<after>(?:[a-z -]{2,24}[/,] ?){1,3}[a-z -]{2,24})\)"
)

# --- What is offered and what is not ---------------------------------------------------------------------------------

_NOT_OFFERED = re.compile(
    r"n't\b|\b(?:cannot|cant|wont|not|unable|never|no|nor|neither|without|declined?|rejected|refused|unfortunately)\b"
    r"|\bout of (?:our )?(?:reach|range|budget)|\btoo (?:high|much)\b|\b(?:above|beyond|exceed\w*|outside)\b"
    r"|\b(?:asked|asking|asks?|request\w*|hop(?:e|ed|ing)|wanted|wish\w*|looking for|expect\w*|target\w*|countered)\b"
    r"|\byou(?:'d| would)? (?:want|like|mention\w*|said|proposed|need\w*|have|make|made|earn|named|quoted)\b"
    r"|\byour (?:ask|number|counter|other|competing|proposal|current|present|existing|previous|last|old)\b"
    r"|\b(?:current(?:ly)?|previous(?:ly)?|original(?:ly)?|initial(?:ly)?|was|used to|so far|at present|today's)\b"
    r"|\b(?:other|another) (?:company|offer|candidate|engineer|employer|place)s?|\b(?:competing|competitors?|rivals?)\b"
    r"|\b(?:candidates|peers|colleagues|everyone|everybody|people|others|market|median|average|typical(?:ly)?)\b"
    r"|\b(?:usual(?:ly)?|generally|normally|range|band|between|minimum|maximum|max|cap(?:ped)?|ceiling|at least)\b"
    r"|\b(?:might|may|maybe|perhaps|possibly|potential(?:ly)?|try|trying|see if|push\w*|fight\w*|assum\w*|depend\w*)\b"
    r"|\b(?:e\.g|i\.e|for example|such as|imagine|say|projected|next year|eventually|later|raised? (?:a|our)|series)\b"
    r"|\b(?:lower\w*|reduc\w*|less|cut|drop\w*|decreas\w*|minus|take away|took away|clawback|repay|pay back)\b"
    r"|\b(?:google|meta|amazon|apple|microsoft|netflix|openai|anthropic|stripe|nvidia|databricks|uber|airbnb)\b"
    r"|\b(?:probably|pending|(?:a)?waiting|subject to|contingent|provided|eligible|would have to|could be worth|"
    r"consider\w*)\b"
    r"|\b(?:hear you|understand|regarding|says?|shows?|discuss\w*|withdr\w*|mistake|impossible|tied|review|promot\w*)\b"
    r"|\b(?:said|told|heard|saw|colleague|friend|denied|rejected|turned down|shot down|pushback|only (?:in|for|at))\b"
    r"|\b(?:swap|trade|shift|convert|advance|guarantee|halfway|idea|candidate|round|job|example|the first)\b|"
    r"\bfrom (?:the )?(?:base|sign-on|equity|grant)\b"
    r"|^(?:with|for|in|as) (?!you\b|this\b|that\b)[^,]{1,30} (?:we|i) (?:can|could|would|will)\b"
    r"|\b(?:after|in|within) (?:§|\w+ (?:\w+ )?(?:months?|years?))|\byear (?:two|2)\b|\bstarting in\b"
    r"|\b(?:they offer\w*|their offer|offering you|valuation|revenue|funding|ipo|exit|goes? up to|ranges?)\b"
)
_OFFERED = re.compile(
    r"(?:\b(?:can|could|will|would|able to|happy to|pleased to|glad to|excited to|prepared to|ready to|agreed? (?:to|"
    r"on)|"
    r"willing to|authorized to|approved to|approval to|approval for|like to|going to|was)|'ll|'d) (?:\w+ ){0,2}?"
    r"(?:do|offer|move|go|get|increase|raise|bump|add|bring|give|make|land|put|throw|adjust|update|extend|stretch|come|"
    r"be|provide|set)\b"
    r"|\b(?:increas|rais|bump|mov|adjust|updat|add|improv|upp|boost|approv|secur|revis|agre)ed\b|\bincreases\b"
    r"|\b(?:brought|got|get) (?:\w+ ){0,4}(?:to|up|approved|for you|you)\b|\bsigned off\b|\b(?:offering|approved)\b"
    r"|\b(?:new|updated|revised|final|latest) (?:base|offer|terms|salary|sign|equity|grant|numbers|package)"
    r"|\b(?:stays|stay|remains|remain|is now|comes in|comes out|would sit)\b|\bgoes (?:up )?to\b|\bworks for us\b"
    r"|\bgood (?:w/|with)|\bhere(?:'s| is| are)\b|\byou'?d? (?:are |would be |be )?at\b|\bputs you at\b"
)
_IF = re.compile(r"\b(?:if|unless|suppose|once|when)\b(?! (?:you|u) (?:can |could )?(?:sign|accept|commit|say yes))")
_OURS = re.compile(r"\b(?:we|i|can|could|committee|team|new|here|works for us)\b")
_LIKED = re.compile(
    r"(?:\bwould|'d) (?:like|love|want) to\b[^.!?]{0,200}(?:\bbut\b|\bhowever\b|\bthough\b|n't\b|\bnot\b)"
)
_CHOICE = re.compile(r"\b(?:option|package|scenario|choice) ?(?:#?[1-4]|[a-d]|one|two)\b")
_EITHER = re.compile(rf"\b(?:either|or)\b[^.!?]{{0,80}}?{_AMOUNT}|\b(?:choose|pick|choice|prefer)\b")
_IN_PARTS = re.compile(
    r"\b(?:two|2|three|3|several|equal|monthly) (?:payments|parts|instal|years|tranches)|\bsplit|\binstal|\btranche"
    r"|\bhalf\b|\bof which\b|\bsecond year\b|\byear (?:two|2)\b|\banniversary\b|\bover (?:the )?\w+ (?:years|months)"
)
_COUNTED = re.compile(r"\b(?:rsus?|shares|units|options)\b")
_ANY_PRICE = Decimal(100)
"""Dollars of a unit with which any usual count of them has the size of a grant."""
_A_YEAR = re.compile(r"\b(?:per|an?|each|every) (?:year|annum)\b|/ ?(?:yr|year)\b|\b(?:annual|annually|yearly)\b")
_GROWS_BEFORE = re.compile(
    r"\b(?:by|another|additional|an? extra|extra|a further|further|increase of|bump of|raise of)$"
)
_ADDS_BEFORE = re.compile(r"\b(?:add|adding|added|adds)(?: an?)?$")
_GROWS_AFTER = re.compile(r"^(?:of |in )?(?:more|extra|additional|on top|higher|increase|bump|raise|boost|further)\b")
_FILLER = re.compile(
    r"an?|the|of|in|at|to|for|on|is|be|will|by|our|your|with|w|plus|and|over|from|up|usd|dollars|four|years?|per|annum|"
    r"annual|gross|k|§|paid|payable|first|paycheck|day|start|one|time|vest|vests|vesting|vested|monthly|quarterly|"
    r"cliff|"
    r"granted|total|grant|bonus|new|updated|revised|now|then|terms|numbers|package|[1-4]|target|great|good|ok|okay|so|"
    r"hi|"
    r"hey|all|set|also|only|as|cash|worth|lump|sum|upfront|performance"
)
"""Words in a list of terms that say nothing against its figures."""
_AN_ITEM = re.compile(r"^\s?(?:[-*•·–]|\d[.)] |(?:\w+[ -]){0,3}\w+ ?[:=])")
_CLAUSES = re.compile(
    r",(?!\d{3})|[;()+&—–|]| - |\b(?:but|however|though|although|while|whereas|so|and|plus|as well as|along with|"
    r"together with|then)\b"
)
_LINKED = re.compile(r"(?: |:|=|-|to|at|of|is|goes|up|now|be|would|will|might|could|may|maybe|around|about){0,7}")
"""What may stand between a piece and its bare figure."""
_SENTENCES = re.compile(r"(?<=[.!?])(?=\s|$)|\n{2,}")


@dataclass
class _Listener:
    """The figures found so far, and what the words before say of those to come."""

    stands: Mapping[str, Decimal]
    totals: dict[str, set[Decimal]] = field(default_factory=dict)
    raised: dict[str, set[Decimal]] = field(default_factory=dict)
    offered: bool | None = None
    before: set[str] = field(default_factory=set)
    """Pieces named in the sentence before."""
    named: set[str] = field(default_factory=set)
    """Pieces named in this sentence."""
    any_named: bool = False
    is_listed: bool = False
    """Whether this sentence is only figures and names."""

    def figures(self) -> dict[str, Decimal]:
        """Dollars by piece; a piece with two different figures is left out."""
        found = {piece: sums for piece, sums in {**self.raised, **self.totals}.items() if len(sums) == 1}
        return {piece: next(iter(found[piece])) for piece in ("base", "sign_on", "grant", "refresh") if piece in found}

    def sentence(self, text: str) -> None:
        """Reads one sentence, or one item of a list."""
        closed = text.rstrip().endswith("?") or bool(_IF.search(text) or _EITHER.search(text) or _LIKED.search(text))
        self.before, self.named = self.named or self.before, set()
        self.is_listed = _is_listed(text)
        for clause in _CLAUSES.split(text):
            self.clause(" ".join(clause.split()), text, closed)

    def clause(self, text: str, sentence: str, closed: bool) -> None:
        """Reads one clause. Without a verb of its own it goes on with what the clause before it said."""
        if _NOT_OFFERED.search(text):
            self.offered = False
        elif _OFFERED.search(text) and (self.offered is not False or _OURS.search(text)):
            self.offered = True
        figures = [one for one in _FIGURE.finditer(text) if _dollars(one)]
        names = _names(text, figures)
        pieces = {one.lastgroup or "" for one in names} - {"none"}
        if figures and not closed and (self.offered or (self.offered is None and self.is_listed)):
            for figure, piece in self.pairs(text, figures, names):
                self.take(piece, figure, text, sentence)
        self.named |= pieces
        self.any_named = self.any_named or bool(pieces)

    def pairs(
        self, text: str, figures: list[re.Match[str]], names: list[re.Match[str]]
    ) -> Iterable[tuple[re.Match[str], str]]:
        """Figures with their pieces, where it is clear which belong together."""
        if not names and len(figures) == 1:
            piece = self.unnamed(figures[0], text)
            return [(figures[0], piece)] if piece else []
        if len(figures) != len(names):
            return []
        both = sorted([*figures, *names], key=lambda one: one.start())
        twos = list(zip(both[::2], both[1::2], strict=True))
        firsts = {one.re is _FIGURE for one, _ in twos}
        if len(firsts) != 1 or any((one.re is _FIGURE) == (two.re is _FIGURE) for one, two in twos):
            return []
        if any(two.start() - one.end() > 40 for one, two in twos):
            return []
        paired = [(one, two) if one.re is _FIGURE else (two, one) for one, two in twos]
        return [(figure, name.lastgroup or "") for figure, name in paired if name.lastgroup != "none"]

    def unnamed(self, figure: re.Match[str], text: str) -> str:
        """The piece of a figure without a name: the one just spoken of, else base where no other is as near to it."""
        if not self.offered or _grows(figure, text) is not False:
            return ""
        amount = _dollars(figure)
        spoken_of = self.named or self.before
        if len(spoken_of) == 1:
            piece = next(iter(spoken_of))
            return piece if self.is_near(piece, amount) else ""
        if self.any_named or not self.is_near("base", amount):
            return ""
        return "" if any(self.is_near(piece, amount) for piece in ("sign_on", "grant", "refresh")) else "base"

    def is_near(self, piece: str, amount: Decimal) -> bool:
        """Whether an amount may well be the next figure of a piece that stands."""
        stands = self.stands.get(piece, Decimal(0))
        return stands * Decimal("0.95") <= amount <= stands * Decimal("1.5") if stands else False

    def take(self, piece: str, figure: re.Match[str], text: str, sentence: str) -> None:
        """Keeps a figure of a piece, unless its words or its size speak against it."""
        amount, stands = _dollars(figure), self.stands.get(piece, Decimal(0))
        is_more = _grows(figure, text)
        if is_more is None and stands:
            return
        if piece in ("sign_on", "grant") and _A_YEAR.search(text):
            return
        if piece == "sign_on" and _IN_PARTS.search(sentence):
            return
        is_count = not (figure["dollar"] or figure["scale"]) and _COUNTED.search(text)
        if piece == "grant" and is_count and not self.is_near(piece, amount):
            return
        if is_more:
            if stands and amount < stands and not _is_bare(figure):
                self.raised.setdefault(piece, set()).add(stands + amount)
        elif _is_likely(piece, amount, stands):
            self.totals.setdefault(piece, set()).add(amount)


def named_in(plain: str, stands: Mapping[str, Decimal]) -> tuple[Decimal, ...]:
    """All dollars that lower-case text names, whatever they are; bare thousands only beside a piece that they fit."""
    text = _NO_PAY.sub(_GONE, plain)
    found = [one for one in _FIGURE.finditer(text) if _dollars(one)]
    return tuple(dict.fromkeys(_dollars(one) for one in found if not _is_bare(one) or _fits_beside(one, text, stands)))


def _fits_beside(figure: re.Match[str], text: str, stands: Mapping[str, Decimal]) -> bool:
    """Whether the name of a piece that a bare figure may well be stands right beside it."""
    before, after = text[max(figure.start() - 40, 0) : figure.start()], text[figure.end() : figure.end() + 40]
    names = [one for one in _NAME.finditer(before) if _LINKED.fullmatch(before[one.end() :])]
    names += [one for one in (_NAME.match(after, 1),) if one and after[0] == " "]
    pieces = [one.lastgroup or "" for one in names if one.lastgroup != "none"]
    return any(_is_likely(piece, _dollars(figure), stands.get(piece, Decimal(0))) for piece in pieces)


def units_in(plain: str, stands: Mapping[str, Decimal]) -> Decimal:
    """How many units of equity lower-case text offers; 0 for none."""
    if not _UNITS.search(plain):
        return Decimal(0)
    others = {piece: amount for piece, amount in stands.items() if piece != "grant"}
    if "grant" in figures_in(plain, others):
        return Decimal(0)
    counted = figures_in(_UNIT_PRICED.sub(" ", plain), others, _ANY_PRICE)
    return counted.get("grant", Decimal(0)) / _ANY_PRICE


def figures_in(plain: str, stands: Mapping[str, Decimal], unit_price: Decimal = Decimal(0)) -> dict[str, Decimal]:
    """Dollars by piece (base, sign_on, grant, refresh) in lower-case text. ``stands`` is the offer as it stands.

    Units of equity count at ``unit_price``, dollars of one, unless they are given a price of their own there.
    """
    reader = _Listener(stands)
    if unit_price and not _UNIT_PRICED.search(plain):
        plain = _UNITS.sub(lambda one: _in_dollars(one, unit_price), plain)
    left = _LISTED.sub(lambda one: _listed(one, reader), plain)
    left = _SPAN.sub(_GONE, _LEFT.sub(_GONE, _NO_PAY.sub(_GONE, left)))
    heading: bool | None = None
    if _CHOICE.search(plain):
        return {}
    for part in filter(str.strip, _SENTENCES.split(left)):
        reader.offered = heading if heading is not None else False if reader.offered is False and _bare(part) else None
        for line in _items(part):
            if _AN_ITEM.match(line):
                reader.offered = heading
            reader.sentence(line)
            if line.rstrip().endswith(":"):
                heading = False if _NOT_OFFERED.search(line) else reader.offered
            elif not _AN_ITEM.match(line) and line.strip():
                heading = None
    return reader.figures()


def _in_dollars(units: re.Match[str], unit_price: Decimal) -> str:
    """A count of units as dollars of RSUs, in words that are read as such."""
    count = Decimal(units["number"].replace(",", "")) * (1_000 if units["k"] else 1)
    return f"${count * unit_price:,.0f}{units['more'] or ''} rsus"


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


def _bare(text: str) -> bool:
    """Whether a sentence is only figures and names, so that it goes on with what the one before it said."""
    return bool(_FIGURE.search(text)) and _is_listed(text) and not _AN_ITEM.match(text.lstrip("\n"))


def _listed(match: re.Match[str], reader: _Listener) -> str:
    """Takes figures between slashes whose names are listed in the same order beside them; leaves nothing of them."""
    names = [_NAME.search(one) for one in re.split(r"[/,]", match["before"] or match["after"])]
    figures = [Decimal(one.strip(" k")) * 1_000 for one in (match["figures"] or match["first"]).split("/")]
    pieces = [name.lastgroup or "none" if name else "none" for name in names]
    if len(pieces) != len(figures) or "none" in pieces or _NOT_OFFERED.search(match["before"] or ""):
        return _GONE
    start = max(match.string.rfind(end, 0, match.start()) for end in (".", "!", "?", "\n")) + 1
    if _NOT_OFFERED.search(match.string[start : match.start()]):
        return _GONE
    for piece, amount in zip(pieces, figures, strict=True):
        if _is_likely(piece, amount, reader.stands.get(piece, Decimal(0))):
            reader.totals.setdefault(piece, set()).add(amount)
    return _GONE


def _grows(figure: re.Match[str], text: str) -> bool | None:
    """Whether a figure is an increment; None where it may be either."""
    before, after = text[: figure.start()].rstrip(), text[figure.end() :].lstrip()
    if _GROWS_BEFORE.search(before) or _GROWS_AFTER.match(after):
        return True
    if _ADDS_BEFORE.search(before):
        return True if re.match(r"(?:to|onto) (?![$\d])", after) else None
    return False


def _names(text: str, figures: list[re.Match[str]]) -> list[re.Match[str]]:
    """The names in a clause; one said twice without a figure between ("equity: $300,000 RSUs") counts once."""
    names = list(_NAME.finditer(text))
    is_one = len(figures) == 1 and len({one.lastgroup for one in names}) == 1
    return names[:1] if is_one else names


def _is_bare(figure: re.Match[str]) -> bool:
    """Whether it has no sign of dollars: neither a $ nor a k nor thousands."""
    return not (figure["dollar"] or figure["scale"]) and len(figure["number"].partition(".")[0]) <= 3


def _is_likely(piece: str, amount: Decimal, stands: Decimal) -> bool:
    """Whether the size of a figure fits its piece. Without a standing amount a bare 30 is taken for no sign-on."""
    if not stands:
        low = {"base": 30_000, "sign_on": 1_000, "grant": 5_000, "refresh": 1_000}[piece]
        return low <= amount <= (2_000_000 if piece in ("base", "sign_on") else 100_000_000)
    low_part, high_part = (Decimal("0.8"), Decimal("1.6")) if piece == "base" else (Decimal("0.4"), Decimal(6))
    return stands * low_part <= amount <= stands * high_part


def _is_listed(text: str) -> bool:
    """Whether nothing but figures, names and words that say no more is in a sentence, as in a list of terms."""
    return all(_FILLER.fullmatch(word) for word in re.findall(r"[\w§']+", _FIGURE.sub(" ", _NAME.sub(" ", text))))


def _dollars(figure: re.Match[str]) -> Decimal:
    """A figure in dollars; a bare one from 10 to 999, also with one decimal, means thousands; 0 where it is no pay."""
    number = Decimal(figure["number"].replace(",", ""))
    if figure["scale"]:
        return number * SCALES[figure["scale"]]
    if number >= 10_000 or (number >= 1_000 and (figure["dollar"] or "," in figure["number"])):
        return number
    is_short = len(figure["number"].partition(".")[2]) < 2  # 187.5 is said of thousands, 187.50 of a price
    return number * 1_000 if 10 <= number < 1_000 and is_short else Decimal(0)
