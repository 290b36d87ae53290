"""The figure that typed words ask for: said outright, as so much more, in percent, in thousands, or spelled."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from calculators.own_words.spelling import in_digits
from calculators.recruiter.hidden import STEPS
from calculators.recruiter.table import State

NAMED = {
    "sign_on": re.compile(
        r"\bsign(?:ing)?[- ]?on\b(?! the (?:spot|line|dotted)| \w+day)|\bsigning\b(?! (?:it|today|now|on the))"
    ),
    "grant": re.compile(r"\b(?:equity|grants?|stock|rsus?|options|shares)\b"),
    "base": re.compile(r"\b(?:base|salary)\b"),
}
"""Words that name a piece."""
_NOUNS = r"(?:base|salary|sign(?:ing)?[- ]?on|signing bonus|equity|grant|stock|rsus?|options|shares)"
_UNITS = (
    r"(?! ?(?:%|percent\b|per cent|days?\b|weeks?\b|months?\b|years?\b|hours?\b|people\b|rsus?\b|shares?\b|units?\b"
    r"|options?\b))"
)
_MONEY = re.compile(
    rf"\$?(?<![\d.,])(\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?) ?(k|thousand|grand|m|million)?\b(?![.,]?\d){_UNITS}"
)
_SCALE = {"k": 1_000, "thousand": 1_000, "grand": 1_000, "m": 1_000_000, "million": 1_000_000}
_SMALLEST = 1_000
_PERCENT = re.compile(r"\b(\d{1,2}(?:\.\d+)?) ?(?:%|percent\b|per cent\b)")
_NO_PERCENT = re.compile(r"(?<!signing )(?<!sign-on )\b(?:bonus|match|ownership|discount|vest\w*)\b")
_BARE = re.compile(
    r"(?<![\w.,$-])\$?(\d{2,3}(?:\.5)?)(?=[.?!,;]? ?$|[?!;]|[.,] |,? (?:base|salary|on|for|in|if|or|as|would"
    r"|please|and|instead"
    r"|then|is|sign\w*|flat|even|total|with|to|a year|per year|work|i|we|that|like|be|possible|doable|feasible"
    r"|too|out)\b| - )"
)
_SHORT = re.compile(
    rf"\$?(?<![\d.,])(\d{{1,3}}(?:,\d{{3}})+|\d{{2,6}}) ?(k|thousand|grand|m|million)?\b(?![.,]?\d){_UNITS}"
)
_NO_PAY = re.compile(
    r"\b40[13] ?\(?[kb]\)?|\b(?:room|suite|floor|page|level|number)\.? \d+|\bfrom \$?[\d.,]+ ?(?:k|thousand)? ?(?=to\b)"
    r"|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b(?:at"
    r"|by) \d{1,2}\b(?! ?(?:k|thousand|grand|%|percent))"
)
"""Numbers that are no pay, and what stands now: "from 162k to 170k"."""
_ALL = (
    r"(?:total|in total|all[- ]in|all together|altogether|overall|tc|ote|package|(?:in|for) (?:the )?(?:first year"
    r"|year one)|first[- ]year|a year all in)(?: (?:comp\w*|pay|package|cash|earnings|value|number|figure))*"
    rf"(?! (?:(?:in|of|on|for) )?(?:the )?{_NOUNS})"
)
_LINKS = r"(?:of|at|to|is|was|be|being|around|about|closer|near|nearer|up|comes?|for|as|would|could|should|can|the|a)"
_SUM = r"\$?(?<![\d.,])\d[\d.,]*(?<![.,]) ?(?:k|thousand|grand|m|million)?"
_TOTAL = re.compile(
    rf"{_SUM} (?:dollars )?(?:(?:as|for) )?(?:an? |the |my )?{_ALL}\b"
    r"(?! (?:of|at|around|about|near) )"
    rf"|\b{_ALL}(?: {_LINKS}){{0,4}} {_SUM}\b(?! {_NOUNS})"
)
"""What all the pieces come to, which is no figure for one of them."""
_ROUGHLY = r"(?: about| around| roughly| just| only)?"
_MORE_BEFORE = re.compile(
    rf"\b(?:(?:by|another|additional|extra|further|(?:bump|raise|increase|rise|lift|boost"
    rf"|addition) of)(?: an?)?{_ROUGHLY}"
    rf"|(?:add(?:ing)?|up){_ROUGHLY}) $"
)
_MORE = r"(?:more|higher|extra|on top|better|further|apart|short|away|off|bump|raise|increase|rise|boost|lift)\b"
_MORE_AFTER = re.compile(rf" ?(?:dollars |usd )?(?:(?:of|in|on|to) (?:the |my |your )?{_NOUNS} )?{_MORE}")
_WHY = re.compile(
    r"\b(?:because|since|given|as (?:the|your|my)|which|in place of|to match|the top of|to cover|to replace"
    r"|to make up|to offset"
    r"|instead of|i(?:'d|'ll| would| will)? (?:also |would )?(?:lose|forfeit|leave|give up)|i'm (?:losing|leaving"
    r"|forfeiting"
    r"|giving up))\b"
)
_EACH = re.compile(r"(?<![\w./])\$?(\d{2,4})k?/\$?(\d{1,3})k?/\$?(\d{1,4})k?(?![\w/]|\.\d)")
"""Base, sign-on and grant in thousands, as people write them in a row: "170/20/150"."""
_HALFWAY = re.compile(r"\bsplit the difference\b|\bmeet (?:me |you )?(?:halfway|half way|in the middle)\b")
_DENIED = re.compile(r"\bi (?:can't|cannot|can not|won't|couldn't)\b|\bnot \$?\d")
_PARTS = re.compile(
    r"[,;.!?:] (?=(?:so |then |and )?(?:could|can|would|will|is|may|i|how|what|let|say)\b)| (?=so (?:could|can|i"
    r"|an?|maybe)\b)"
)
WISH = re.compile(r"\b(?:could|can|would|like|hop(?:e|ing)|ask|need|how about|looking|want|sign|get)\b")


def topic_of(said: str) -> str:
    """The one piece that lower-case words name; blank where they name none, or several."""
    own = _WHY.split(said)[0]
    named = [piece for piece, pattern in NAMED.items() if pattern.search(own)]
    return named[0] if len(named) == 1 else ""


def figure_in(s: State, said: str, topic: str) -> tuple[str, Decimal]:
    """The piece and the dollars that lower-case words ask for; nothing where there is no figure.

    Where they name no piece, it is the ``topic``, if that can be meant.
    """
    if _HALFWAY.search(said) and not re.search(r"\d{3}", said):
        return next(_halfway(s), ("", Decimal(0)))
    text = _TOTAL.sub(" ", _NO_PAY.sub(" ", in_digits(said)))
    if each := _EACH.search(text):
        amounts = ((piece, Decimal(one) * 1_000) for piece, one in zip(STEPS, each.groups(), strict=True))
        return next(_more_than_stands(s, amounts), ("", Decimal(0)))
    topic = topic_of(text) or topic
    parts = [_WHY.split(part)[0] for part in _PARTS.split(text)]  # what stands behind it has figures of its own
    wishes = [part for part in parts if WISH.search(part)]
    wanted = {piece for part in wishes for piece in _named(part)}
    for part in sorted(parts, key=lambda part: (part not in wishes, bool(_DENIED.search(part)))):
        piece, amount = _said_outright(s, part, topic)
        if amount and (part in wishes or not wanted or piece in wanted):
            return piece, amount
    if wanted:
        return "", Decimal(0)
    return _heard(s, _WHY.split(text)[0])


def _halfway(s: State) -> Iterator[tuple[str, Decimal]]:
    """The middle between what was asked for and what stands."""
    for piece in STEPS:
        asked, stands = s.of("asked", piece), s.of("standing", piece)
        if asked > stands:
            yield piece, (asked + stands) // 2


def _more_than_stands(s: State, each: Iterable[tuple[str, Decimal]]) -> Iterator[tuple[str, Decimal]]:
    """Of amounts with their pieces, those that are more than what stands."""
    return (one for one in each if one[0] and one[1] > s.of("standing", one[0]))


def _said_outright(s: State, part: str, topic: str) -> tuple[str, Decimal]:
    found = [one for one in _MONEY.finditer(part) if _dollars(one) >= _SMALLEST]
    pieces = _named(part)
    if in_a_row := _in_a_row(s, part, pieces):
        return next(_more_than_stands(s, in_a_row), in_a_row[0])
    if found and len(found) == len(pieces):  # each with its piece: the first that is more than what stands
        each = [(piece, _amount(s, piece, part, one)) for piece, one in zip(pieces, found, strict=True)]
        return next(_more_than_stands(s, each), each[0])
    piece = pieces[0] if pieces else topic or "base"
    if len(found) > 1 and len(pieces) == 1:
        found = [min(found, key=lambda one: abs(one.start() - _at(piece, part)))]
    if len(found) == 1 and len(pieces) < 2:
        if not pieces and not _is_more(part, found[0]):
            piece = _likeliest(s, piece, _dollars(found[0]))
        return (piece, _amount(s, piece, part, found[0])) if piece else ("", Decimal(0))
    percent = _PERCENT.search(part)
    halves = part.split(" and ")
    if percent and len(halves) == len(pieces) == 2:  # each with its piece, one of them in percent
        each = [_said_outright(s, half, topic) for half in halves]
        return next(_more_than_stands(s, each), each[0])
    if not found and percent and _is_more(part, percent) and not _NO_PERCENT.search(part):
        return piece, (s.of("standing", piece) * (100 + Decimal(percent[1])) / 100).quantize(Decimal(1))
    if not found and len(pieces) < 2:
        options = {one: _in_thousands(s, one, part) for one in ([piece] if pieces else [piece, "base"])}
        meant = next((one for one in options.values() if one), Decimal(0))
        piece = piece if pieces else _likeliest(s, piece, meant)
        return (piece, options[piece]) if piece and options[piece] else ("", Decimal(0))
    return "", Decimal(0)


def _in_a_row(s: State, part: str, pieces: list[str]) -> list[tuple[str, Decimal]]:
    """Each piece with its figure, thousands told as such or not: "190 base, 25 sign-on and 280 equity"."""
    found = [(one, _in_full(one[1], one[2])) for one in _SHORT.finditer(part)]
    if len(found) < 2 or _PERCENT.search(part) or any(_is_more(part, one) for one, _ in found):
        return []
    if len(pieces) == 1 and len(found) == 2 and pieces[0] != "base" and "base" not in pieces:
        pieces = ["base", pieces[0]]  # the base is often not named
        if not re.search(r"\b(?:and|with|plus)\b", part[found[0][0].end() : found[1][0].start()]):
            return []
    if len(pieces) != len(found):
        return []
    each = [(piece, amount) for piece, (_, amount) in zip(pieces, found, strict=True)]
    return each if all(_is_likely(s, piece, amount) for piece, amount in each) else []


def _in_full(digits: str, scale: str | None) -> Decimal:
    """Dollars of a number that is in thousands where it is small and does not say so."""
    number = Decimal(digits.replace(",", ""))
    return number * _SCALE[scale] if scale else number * 1_000 if number < _SMALLEST else number


def _amount(s: State, piece: str, part: str, found: re.Match[str]) -> Decimal:
    """Dollars, with what stands where they are said as so much more; nothing where that cannot be meant."""
    dollars, stands = _dollars(found), s.of("standing", piece)
    if not _is_more(part, found):
        return dollars
    return Decimal(0) if piece == "base" and dollars >= stands else stands + dollars


def _is_more(part: str, found: re.Match[str]) -> bool:
    return bool(_MORE_BEFORE.search(part[: found.start()]) or _MORE_AFTER.match(part, found.end()))


def _in_thousands(s: State, piece: str, part: str) -> Decimal:
    """Dollars of a number such as 195 that can only be thousands of this piece; nothing for any other."""
    bare = list(_BARE.finditer(part))
    if len(bare) != 1:
        return Decimal(0)
    dollars = Decimal(bare[0][1]) * 1_000
    if piece != "base" and NAMED[piece].search(part) and _is_more(part, bare[0]):
        return s.of("standing", piece) + dollars
    if piece == "sign_on" and NAMED[piece].search(part):
        between = part[min(_at(piece, part), bare[0].start()) : max(_at(piece, part), bare[0].start())]
        return dollars if len(between.split()) < 5 and dollars < s.of("standing", "base") else Decimal(0)
    return dollars if _is_likely(s, piece, dollars) else Decimal(0)


def _likeliest(s: State, piece: str, dollars: Decimal) -> str:
    """The piece that an amount without a name is for: the one spoken of, or base where that is far nearer."""
    likely = [one for one in dict.fromkeys([piece, "base"]) if _is_likely(s, one, dollars)]
    if len(likely) < 2 or piece == "sign_on":
        return likely[0] if likely else ""
    return min(likely, key=lambda one: max(dollars / s.of("standing", one), s.of("standing", one) / dollars))


def _is_likely(s: State, piece: str, dollars: Decimal) -> bool:
    """Whether an amount that names no piece can be meant for this one."""
    base, stands = s.of("standing", "base"), s.of("standing", piece)
    if piece == "sign_on":
        return dollars <= base / 2
    return stands * 6 / 10 <= dollars <= stands * 3


def _heard(s: State, own: str) -> tuple[str, Decimal]:
    """What the reader of their messages finds: it knows offers, and no questions."""
    if not re.search(r"\d", own):
        return "", Decimal(0)
    from calculators.negotiation.heard import heard  # in a pack of its own: see publish/bundle.py

    standing = {piece: s.of("standing", piece) for piece in STEPS}
    figures = heard(f"we can do {own}".replace("?", "."), standing).figures
    found = {piece: one for piece, one in figures.items() if piece in STEPS and one != standing[piece]}
    return next(iter(found.items()), ("", Decimal(0)))


def _named(part: str) -> list[str]:
    """The pieces that a part names, in its order."""
    return sorted((piece for piece in NAMED if NAMED[piece].search(part)), key=lambda piece: _at(piece, part))


def _at(piece: str, said: str) -> int:
    found = NAMED[piece].search(said)
    return found.start() if found else len(said)


def _dollars(found: re.Match[str]) -> Decimal:
    return Decimal(found[1].replace(",", "")) * _SCALE.get(found[2] or "", 1)
