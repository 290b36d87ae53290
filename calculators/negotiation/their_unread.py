"""Money and percents that they name and that were not read, and which of these they may be offering."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Set
from decimal import Decimal

from calculators.negotiation.their_answers import asked_or_refused
from calculators.negotiation.their_currency import FOREIGN_PAY
from calculators.negotiation.their_figures import CLAUSES, LINKED, SENTENCES, Figures
from calculators.negotiation.their_grants import may_be_granted
from calculators.negotiation.their_numbers import FIGURE, GONE, LEFT, NO_PAY, dollars_in, is_bare, stated_range
from calculators.negotiation.their_offers import AS_BEFORE, NOT_OFFERED, OFFERED, REFUSED
from calculators.negotiation.their_percents import named_percents, rises
from calculators.negotiation.their_pieces import NAME, is_likely
from calculators.negotiation.their_raises import may_raise
from calculators.negotiation.their_unnamed import offers_unnamed

_UP_TO = re.compile(
    r"\b(?:to|at|do|offer|with|around|about|for|be|would|does|is|above|over|past|beyond|exceed|than|\d{2,3}k? and) $"
)
"""What stands before a bare figure that may be pay."""
_MORE = re.compile(
    r"\b(?:another|additional|extra|more|further|add\w*|on top"
    r"|(?:new|revised|updated|improved|better|higher) (?:number|figure|amount|sum|total|offer)s?)\b"
)
"""A figure beside these is news, though it may equal one that stands."""
_NOT_ABOVE = re.compile(
    r"(?:n't|\bnot|\bcannot|\bunable to|\bno way to) (?:(?:be able to|able to|go|get|do|offer|pay|move|stretch|base|"
    r"to|have|any|budget|authority|approval|room|flexibility|increase|raise|bring|take|push|bump|the|your|our|"
    r"salary|pay|equity|grant|sign-on|stock|any|much|you|up|it) ){0,6}"
    r"(?:above|over|past|beyond|exceed|higher than|more than) \$?\d"
)
"""A refusal that says how far they may go."""
_THE_MOST = re.compile(
    r"\d ?k?,? (?:(?:in|on|for|of) (?:\w+ ){1,2})?(?:(?:is|was|would be|'s) )?(?:as (?:high|far) as|(?:about |really )?"
    r"(?:(?:our|the|my|their) )?(?:\w+ )?(?:limit|max(?:imum)?|cap|ceiling|tops?|most|highest|furthest)\b(?! of))"
    r"|\b(?:limit|max(?:imum)?|cap|ceiling|most|highest|tops)(?: (?:that )?(?:we|i|they)(?: can| could|'d)?(?: \w+)?)?"
    r"(?: is| was|'s|:| at| of)? \$?\d"
)
"""A limit that lies at a figure: they may go there, whatever they refuse beside it."""
_ADDS = re.compile(r"\badd(?:ing)?(?: (?:you|in|on|back))?(?: (?:an?|another|extra|additional))* $")
"""Before a bare figure that comes on top."""
_NEAR = Decimal("1.1")
"""How far above what was asked a bare figure may still answer it."""
_RANGE = re.compile(r"\b(?:range|band)\b")
_ATTACHED = re.compile(
    r"\b(?:revised|updated|new|amended|adjusted|improved) (?:\w+ )?(?:offer|letter|package|terms|numbers|"
    r"contract|agreement)\b"
)
_SENT = re.compile(
    r"\b(?:attach\w*|enclos\w*|please (?:find|see|review)|sent|sending|docusign|inbox|in this mail|below)\b"
)
_SUM = r"\$? ?(?<![\d.,])(?:\d{1,2},\d{3}|\d{4,5}|\d{1,2}(?:\.\d)? ?k)(?:\.\d\d)?(?: (?:base|salary|pay|gross))?"
_PER = r"(?:/ ?|per |an? |each |every |for (?:a|each|every) )"
_NOT_IN_DOLLARS = re.compile(
    r"(?<![\d/])[1-9]\d\dk? ?/ ?\d{2,3}k?(?: ?/ ?\d{2,3}k?)?(?![\d/])"
    r"|(?<![\w.,$])\d{2,3}\.000(?![\w%]|[.,]\d)"
    rf"|{_SUM} ?{_PER}(?:month|mo|week|wk|fortnight|pay ?check|pay ?period|pay ?day|quarter)\b"
    rf"|{_SUM} ?(?:monthly|weekly|bi-?weekly|semi-?monthly|fortnightly|quarterly)\b(?! (?:stipend|allowance|budget))"
    r"|\$ ?[1-9]\d\d?(?:\.\d\d)? ?(?:/ ?|per |an? |on an? )?(?:hour|hr|hourly)\b"
    r"|\b(?:hourly|day|daily) (?:rate|pay|wage|contract)\b[^.;\n]{0,40}?\d"
)
"""Pay that is named in no dollars of a piece: "186/30/230", "$15,416 per month"."""


_AS_ASKED = re.compile(
    r"\b(?:we|i)(?:'ll| will|'d| can| could| are able to|'re able to| are happy to)(?: \w+)? "
    r"(?:do|meet|match|give|approve|offer|agree to|accept|accommodate) "
    r"(?:(?:you(?! until| till)|everything|all|the rest|both|most)\b[^.;\n]{0,30}"
    r"(?:except|but|apart from|other than|minus)"
    r"|(?:(?:the|your|on|and|both|,) ?|(?:base|salary|sign-?on|signing|bonus|equity|stock|grant|rsus?|refresher) ?)+"
    r"(?:that |as )?you(?:'ve| have)? (?:asked|requested|wanted|proposed))"
)
"""A part of what was asked is given, with no figure: what, has to be typed."""


class Unread:
    """``dollars`` and ``percents`` that were not read; ``is_open``: some of it they may be offering.

    ``is_foreign``: they name money in another currency than US dollars.
    """

    def __init__(
        self,
        plain: str,
        stands: Mapping[str, Decimal],
        figures: Figures,
        bonus: Decimal,
        asked: Mapping[str, Decimal] | None = None,
    ) -> None:
        plain = _without_ranges(plain)
        named: dict[Decimal, bool] = {}
        said = list(_named(plain, stands, figures.read_from, asked or {}))
        times = Counter(amount for amount, *_ in said)
        for amount, may_be, pieces in said:
            is_only = times[amount] == 1 and amount in figures.read_from
            is_rise = not pieces and any(now - stands.get(one, now) == amount for one, now in figures.by_piece.items())
            if not (is_only or is_rise or _is_read(amount, pieces, figures)):
                named[amount] = named.get(amount, False) or may_be
        read = {Decimal(one["number"]) for one, amount in rises(plain, stands) if amount in figures.read_from}
        percents = [one for one in named_percents(plain, stands) if one[0] not in {*read, bonus}]
        left = asked_or_refused(plain)
        self.dollars = tuple(one for one, may_be in named.items() if may_be or one not in left)
        self.percents = tuple(dict.fromkeys(one for one, _ in percents))
        foreign = [one for one in SENTENCES.split(plain) if FOREIGN_PAY.search(one)]
        self.is_foreign = bool(foreign)
        self.is_open = any(named.values()) or any(may_be for _, may_be in percents)
        self.is_open = self.is_open or any(
            OFFERED.search(one) or not NOT_OFFERED.search(FOREIGN_PAY.sub(" ", one)) for one in foreign
        )
        if not self.is_open:
            self.is_open = any(
                _AS_ASKED.search(one) and not one.rstrip().endswith("?") for one in SENTENCES.split(plain)
            )
        if not self.is_open:
            raised = {*figures.by_piece, *(("bonus",) if bonus else ())}
            self.is_open = any(offers_unnamed(one, raised) for one in _clauses(plain))
        if not figures.by_piece and not self.is_open:
            self.is_open = any(_names_other_pay(one) for one in CLAUSES.split(plain))
        if not self.is_open:
            self.is_open = any(
                may_be_granted(one) and self._names_only_unread(one, stands) for one in SENTENCES.split(plain)
            )
        if not figures.by_piece and not self.is_open:
            self.is_open = any(_ATTACHED.search(one) and _SENT.search(one) for one in SENTENCES.split(plain))

    def _names_only_unread(self, sentence: str, stands: Mapping[str, Decimal]) -> bool:
        named = {dollars_in(one) for one in FIGURE.finditer(sentence)} - {Decimal(0)}
        return bool(named) and named <= set(self.dollars) - set(stands.values())


def _without_ranges(plain: str) -> str:
    """The text without the two ends of a range that it states."""
    for sentence in SENTENCES.split(plain):
        if found := stated_range(sentence):
            plain = plain.replace(found[0][0], GONE)
    return plain


def _clauses(plain: str) -> Iterable[str]:
    return (" ".join(one.split()) for sentence in SENTENCES.split(plain) for one in CLAUSES.split(sentence))


def _names_other_pay(clause: str) -> bool:
    return bool(_NOT_IN_DOLLARS.search(clause)) and not REFUSED.search(clause) and not clause.rstrip().endswith("?")


def _is_read(amount: Decimal, pieces: Set[str | None], figures: Figures) -> bool:
    """Whether a piece was read from the amount, or came to it: not where only other ``pieces`` are named beside it."""
    come_to = {piece for piece, now in figures.by_piece.items() if now == amount}
    others = pieces - {"none"}  # "for a total of 650k" names no other piece
    if come_to and (not others or come_to & others):
        return True
    read = {piece for piece, named in figures.named.items() if amount in named}
    return bool(read and (not others or read & others or others & figures.by_piece.keys()))


def _named(
    plain: str, stands: Mapping[str, Decimal], read: Set[Decimal], asked: Mapping[str, Decimal]
) -> Iterable[tuple[Decimal, bool, Set[str | None]]]:
    """The dollars that lower-case text names, but for what stands, each with whether they may be offering it, and the
    pieces named beside it.

    Bare thousands are named only beside a piece that they fit, where an offer would have them, in a sentence whose pay
    was ``read`` from bare thousands, or between what stands of a piece and what was ``asked``.
    """
    text, against = NO_PAY.sub(GONE, AS_BEFORE.sub(" ", plain)), False
    left = {one.start() for found in LEFT.finditer(text) for one in FIGURE.finditer(text, found.start(), found.end())}
    bare = _beside_bare_pay(text, read, stands.get("bonus_percent"))
    start, is_more, has_refused = 0, False, False
    for cut in (*_CUTS.finditer(text), None):
        end = cut.start() if cut else len(text)
        clause = text[start:end]
        is_offered = bool(OFFERED.search(clause))
        said = _RANGE.sub(" ", clause) if is_offered else clause
        is_the_most = bool(_NOT_ABOVE.search(clause) or (_THE_MOST.search(clause) and not _RANGE.search(clause)))
        is_refused = bool(REFUSED.search(said)) and not may_raise(said) and not is_the_most
        is_contrast = has_refused and bool(FIGURE.search(clause)) and bool(_HAS_A_VERB.search(clause))
        goes_on = against and not (is_offered or is_contrast) and not NOT_OFFERED.search(clause)
        against = not is_the_most and (is_refused or goes_on)
        has_refused = is_refused and bool(FIGURE.search(clause))
        is_more = is_more or bool(_MORE.search(_NOT_ABOVE.sub(" ", clause)))
        pieces = {one.lastgroup for one in NAME.finditer(clause)}
        instead = not is_the_most and any(dollars_in(one) in read for one in FIGURE.finditer(text, start, end))
        for one in FIGURE.finditer(text, start, end):
            amount, is_left = dollars_in(one), one.start() in left
            stays = {piece for piece, now in stands.items() if now == amount}
            if is_left and instead:  # "30k instead of 20k"
                continue
            repeats = stays and not is_more and (is_left or stays & pieces or not (is_offered or pieces))
            if (
                amount
                and not repeats
                and (
                    not is_bare(one)
                    or (one.start() in bare and not against)
                    or _fits_beside(one, text, stands)
                    or _answers_an_ask(amount, stands, asked)
                    or (is_offered and _ADDS.search(text[max(one.start() - 30, 0) : one.start()]))
                    or (not against and _is_next_base(one, stands) and (is_offered or _ALONE.match(text, one.end())))
                )
            ):
                yield amount, not against and (not is_left or is_the_most), pieces
        start = cut.end() if cut else end
        is_over = cut is not None and (not cut[0].strip() or _BUT.fullmatch(cut[0]) is not None)
        is_more = is_more and not (cut is not None and not cut[0].strip())
        against = against and not (is_over and not clause.rstrip().endswith(":"))


def _answers_an_ask(amount: Decimal, stands: Mapping[str, Decimal], asked: Mapping[str, Decimal]) -> bool:
    """Whether a bare figure lies between what stands of a piece and what was asked, or a little above that."""
    return any(stands.get(piece, amount) < amount < ask * _NEAR and amount != ask for piece, ask in asked.items())


def _beside_bare_pay(text: str, read: Set[Decimal], percent: Decimal | None) -> set[int]:
    """Where the bare figures start in the sentences whose pay was read from bare ones: "190 base / 40 extra"."""
    found, start = set(), 0
    for end in (*(one.start() for one in SENTENCES.finditer(text)), len(text)):
        bare = [one for one in FIGURE.finditer(text, start, end) if is_bare(one)]
        if any(dollars_in(one) in read for one in bare):
            found |= {one.start() for one in bare if Decimal(one["number"]) != percent}  # "the bonus stays at 15"
        start = end
    return found


def _is_next_base(figure: re.Match[str], stands: Mapping[str, Decimal]) -> bool:
    """Whether a bare figure is as long as a base is, and may well be the next one."""
    now = stands.get("base", Decimal(0))
    return len(figure["number"].partition(".")[0]) == 3 and now < dollars_in(figure) <= now * Decimal("1.5")


_ALONE = re.compile(
    r" ?(?:[.,;:!\n]|$)| (?:is (?:our|the|what|all|as|where|my|a yes)|and|but|or|for you|works|in base|a year|"
    r"(?:if|when|once) you|"
    r"tops|max|flat|all[- ]in|though)\b"
)
"""After a bare figure that counts nothing."""
_HAS_A_VERB = re.compile(r"\d ?k?(?: \w+)?(?: is|'s| works?| will| would| can| could)\b")
"""A figure of which something is said beside one that is refused: "188 is too much, 180 is our number"."""
_BUT = re.compile(r"but|however|though|although|while|whereas")
"""What a refusal does not reach past; nor past the end of its sentence."""
_CUTS = re.compile(f"{CLAUSES.pattern}|{SENTENCES.pattern}")


_ADDED = re.compile(r"\b(?:another|extra|additional) $")
_BESIDE = re.compile(
    r" (?P<more>(?:more|extra|additional) )?(?:(?:on|in|to|of|for) )?(?:(?:the|your) )?"
    rf"(?:(?P<it>in it\b)|{NAME.pattern})"
)
"""A piece after its bare figure, or after so much more of it."""


def _fits_beside(figure: re.Match[str], text: str, stands: Mapping[str, Decimal]) -> bool:
    """Whether the name of a piece that a bare figure may well be stands right beside it, or it is where one would."""
    amount = dollars_in(figure)
    before, after = text[max(figure.start() - 40, 0) : figure.start()], text[figure.end() : figure.end() + 40]
    if _UP_TO.search(before) and any(now < amount <= now * Decimal("1.5") for now in stands.values()):
        return True
    names = [one for one in NAME.finditer(before) if LINKED.fullmatch(before[one.end() :])]
    beside = _BESIDE.match(after)
    if beside and beside.lastgroup != "none" and (beside["more"] or _ADDED.search(before)):
        return True
    names += [beside] if beside and not beside["it"] else []
    pieces = [one.lastgroup or "" for one in names if one.lastgroup != "none"]
    return any(is_likely(piece, amount, stands.get(piece, Decimal(0))) for piece in pieces)
