"""Whether a figure of theirs is a new total or an increase of what stands. Where it may be either, it is neither.

A word of increase governs every figure that is coordinated with its own and is below what stands: "10k more on base and
5k on the sign-on". It ends at a figure with a word of a total ("to 35k"), and is in doubt past another verb. A plus is
its own figure's alone.
"""

import re
from collections.abc import Mapping
from decimal import Decimal

from calculators.negotiation.their_numbers import AMOUNT, FIGURE, dollars_in
from calculators.negotiation.their_offers import REFUSED
from calculators.negotiation.their_pieces import NAME

TOTAL, MORE, MAY_BE_MORE, EITHER = "total", "more", "may be more", "either"
"""``MAY_BE_MORE`` is an increase where a total would be lower than what stands, and else in doubt."""

_MORE_BEFORE = re.compile(
    r"(?:\b(?:by|another|additional|an? extra|extra|a further|further|up|more)|(?:^|[\s:;,(])\+)"
    r"(?: (?:about|around|roughly|of))?$|\b(?:increase|bump|raise|boost) of(?: (?:about|around|roughly))?$"
)
_MORE_AFTER = re.compile(
    r"(?:(?:of |in )?(?:an? )?(?:more|extra|additional|on top|higher|increase|bump|raise|boost|further)|"
    r"up (?:on|in|for))\b"
)
_MORE_AFTER_NAME = re.compile(r"(?:more|extra|additional|higher)\b")
_ADDS_BEFORE = re.compile(r"\b(?:add|adding|added|adds)(?P<a> an?)?$")
_ADDS_AFTER = re.compile(r"(?:to|onto) (?![$\d])")
_MAY_ADD_AFTER = re.compile(rf"(?:(?:on|in|of|for) )?(?:(?:the|your|additional|extra|more) )*(?:{NAME.pattern})")
_TOTAL_BEFORE = re.compile(
    r"(?:(?:\b(?:to|at|total|of|is|are|be|now|stays?|remains?|reach\w*|sits?|lands?|=)|=|→|->)"
    r"(?: (?:an?|the|about|around|roughly|approximately|total|new|now|of|up|at))*)$"
)
_TERM = re.compile(rf"(?:{NAME.pattern})\s*:$")
_RISE = r"(?:increas|rais|bump|boost|lift|upp)\w*|up|higher"
_OF_ALL = (
    r"(?! (?:from|§)| (?:(?:the|your|our|this|an?) )?(?:\w+ )?"
    r"(?:offers?|package|terms|numbers|proposal|quote|letter|things|comp(?:ensation)?)\b)"
)
"""Not followed by the whole offer, which is one of totals when it is raised, nor by what it was."""
_ADD = r"add|adds|added|adding|additional|additionally|extra|another|increase|bump|raise|boost"
_VERB = re.compile(
    rf"\b(?:(?P<more>(?:{_RISE}|{_ADD})\b{_OF_ALL})|(?P<other>do|does|doing|offer\w*|make|making|give|giving|gives|get|getting|gets|set|"
    r"put|provide|pay|go|goes|going|come|comes|is|are|will|would|can|could|'ll|'d|stays?|remains?|keep\w*|have|has|"
    r"hold|bring\w*|receive|match\w*|confirm\w*|land\w*|move|moves|moved|moving))\b"
)
_PARTS = re.compile(r";|but|however|though|although|while|whereas")
_WITH = re.compile(r"\bwith(?: an?)?$")
_ARTICLE = re.compile(r"\ban?$")
_SIGNED = re.compile(r"\bup another$")
_NAMED = re.compile(rf"(?:{NAME.pattern})\W*$")
_PLUS = re.compile(r"(?:^|(?<=[\s:;,(]))\+(?=\$?\d)|(?:^|(?<=[:;,(] ))\+ (?=\$?\d)")
"""Of a figure; one with a space on either side rather joins two."""
_PLUS_FIRST = re.compile(r"^[^\d+]*\+ ?\$?\d")
_BY = re.compile(
    rf"(?:{NAME.pattern}) by (?P<number>[1-9]\d{{0,2}})"
    r"(?=(?: (?:and|plus|as well|too|for you)\b| ?[;,!)]| ?\.(?!\d))| ?(?:\n|$))"
)
_A_FEW = re.compile(
    r"\b(?:extra|another|additional|up|add(?:ed|ing)?) [1-9]"
    r"(?= (?:more )?(?:on|to|in|for) (?:the |your )?(?:base|salary|sign|equity|rsu|stock|grant)\b)"
)
"""Few thousands more of a piece: "an extra 8 on base"."""
_OVER_WHAT_STANDS = re.compile(
    rf"\b(?:this|that|which|it)(?: is|'s| represents| reflects| means| would be) (?:an? )?"
    rf"(?:(?:increase|raise|bump) of (?P<by>{AMOUNT})|(?P<more>{AMOUNT}) (?:increase|raise|bump)) "
    r"(?:over|from|above|on) (?:(?:the|your|our) )?"
    rf"(?:(?:initial|original|previous|first|earlier|offered) )?(?:{NAME.pattern}) (?:offer )?of (?P<now>{AMOUNT})"
)
_LOWERS = r"down|reduc\w*|lower\w*|cut\w*|drop\w*|decreas\w*|trim\w*|shrink\w*|smaller|less|minus"
_END = r"(?=[.,;!)\n]|$| (?:and|but|for you|as well|too|now|with|instead)\b)(?![^.!\n]*\?)"
_END += r"(?![,;.] (?:so|that's|that is|which is) \$?\d|, \$?\d[\d,]*k?(?:[,.;!]|$| total))"
_MULTIPLIED = (
    re.compile(
        r"\b(?P<times>doubl|tripl|twice|two times|three times|\d(?:\.\d)?x)(?P<form>e|ed|ing)?(?: up)?(?: on)?"
        rf" (?P<of>(?:the |your |our )?(?:{NAME.pattern})){_END}"
    ),
    re.compile(
        rf"(?P<of>{NAME.pattern}):?(?: (?:is|was|were|gets?|got|has been|have been|will be|being|be|now|also))*"
        rf" (?P<times>doubl|tripl)e[ds]{_END}"
    ),
)
"""A piece that comes to so many times what stands."""
_NOT_MULTIPLIED = re.compile(
    rf"(?:{REFUSED.pattern}|\b(?:if|whether|once|when|already|usually|until|unless|would|like|try|see)\b)"
    r"(?:(?!\b(?:but|and)\b)[^.,;:!?\n])*$"
)
"""Before one that is refused, asked for, supposed or of other days."""
LESS = re.compile(rf"\b(?:{_LOWERS}|only|instead)\b")
"""Words beside a total that may be below what stands."""
LESSENED = re.compile(rf"\b(?:{_LOWERS}|shav\w*|fewer)\b|\d ?k? (?:off|out of)\b")
"""Words beside a figure that is taken from what stands, and not added to it."""


def told(plain: str, stands: Mapping[str, Decimal]) -> str:
    """The text with increases in plain words: "by 10k" for the bare "by 10", where that is less than what stands, and
    "we can raise base by 10k" for "an increase of 10k over the base of 180k" that stands.
    """

    def piece_in(said: re.Match[str]) -> str:
        return next(name for name in NAME.groupindex if said[name])

    def in_thousands(said: re.Match[str]) -> str:
        now = stands.get(piece_in(said), Decimal(0))
        return f"{said[0]}k" if Decimal(said["number"]) * 1_000 < now else said[0]

    def from_what_stands(said: re.Match[str]) -> str:
        piece = piece_in(said)
        now = FIGURE.search(said["now"])
        is_so = now and dollars_in(now) == stands.get(piece)
        return f"we can raise {said[piece]} by {said['by'] or said['more']}" if is_so else said[0]

    def multiplied(said: re.Match[str]) -> str:
        now = stands.get(piece_in(said), Decimal(0))
        is_worth_more = said["grant"] and "form" not in said.groupdict()  # "our stock doubled"
        if not now or is_worth_more or _NOT_MULTIPLIED.search(said.string[max(said.start() - 200, 0) : said.start()]):
            return said[0]
        times = said["times"]
        factor = Decimal(times[:-1]) if times[0].isdigit() else 3 if times[:2] in ("tr", "th") else 2
        whole = f"${now * factor:,.0f}"
        form = said.groupdict().get("form", "ed")
        return f"rais{form} {said['of']} to {whole}" if form else f"{whole} {said['of']}"

    for one in _MULTIPLIED:
        plain = one.sub(multiplied, plain)
    plain = _A_FEW.sub(r"\g<0>k", plain)
    return _OVER_WHAT_STANDS.sub(from_what_stands, _BY.sub(in_thousands, plain))


def heads_increases(heading: str) -> bool:
    """Whether the items under a line of lower-case text are, or may be, increases."""
    verbs = list(_VERB.finditer(heading))
    return bool(verbs and verbs[-1]["more"])


def plus_in_words(plain: str) -> str:
    """The text with "up another 10k" for "+10k", in each line whose first figure has its plus."""
    lines = plain.split("\n")
    return "\n".join(_PLUS.sub("up another ", line) if _PLUS_FIRST.match(line) else line for line in lines)


class Increases:
    """What the figures of one sentence are, in their order.

    ``governs`` is what the next one is without a word of its own.
    """

    def __init__(self, governs: str = TOTAL) -> None:
        self.governs = governs
        self._since = ""
        self._is_signed = False

    def of(self, figures: list[re.Match[str]], text: str) -> dict[int, str]:
        """What each figure in a clause is, by where it starts. Clauses are told in their order."""
        found, start = {}, 0
        for figure, after in zip(figures, [*figures, None][1:], strict=True):
            end = after.start() if after else len(text)
            before = f"{self._since} {text[start : figure.start()]}".strip()
            self.governs = found[figure.start()] = self._one(before, text[figure.end() : end].strip())
            start, self._since = figure.end(), ""
        self._since = f"{self._since} {text[start:]}"
        return found

    def cut(self, mark: str) -> None:
        """Goes past what parts two clauses: past some marks a word of increase is in doubt."""
        self._since += " is " if _PARTS.fullmatch(mark) else " "

    def _one(self, before: str, after: str) -> str:
        if _MORE_BEFORE.search(before) or _MORE_AFTER.match(after):
            self._is_signed = bool(_SIGNED.search(before))
            return MORE
        if adds := _ADDS_BEFORE.search(before):
            if _ADDS_AFTER.match(after):
                return MORE
            return MAY_BE_MORE if not adds["a"] and _MAY_ADD_AFTER.match(after) else EITHER
        total, verbs = _TOTAL_BEFORE.search(before), list(_VERB.finditer(before))
        is_more = bool(verbs and verbs[-1]["more"])
        if total and not (is_more and total[0].startswith("of")):  # "an additional sign-on of" may be either
            return TOTAL
        if is_more:
            return MORE if _WITH.search(before) else MAY_BE_MORE
        if self._is_signed and self.governs == MORE and not verbs:
            return TOTAL if _NAMED.search(before) and not NAME.search(after) else EITHER
        if _TERM.search(before) or _ARTICLE.search(before):
            return MAY_BE_MORE if self.governs == MORE else self.governs
        if verbs:
            return TOTAL if self.governs == TOTAL else EITHER
        name = NAME.match(after)
        if name and _MORE_AFTER_NAME.match(after[name.end() :].strip()):
            return MAY_BE_MORE
        if self.governs == MORE:
            return MORE if _ADDS_AFTER.match(after) else MAY_BE_MORE
        return self.governs
