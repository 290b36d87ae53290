"""A letter as it is read: one form of each sign, its own words alone, and where each stands in the text as pasted."""

import re
import unicodedata
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from calculators.negotiation.heard import HEADERS, MARKED, QUOTED
from calculators.offer_letter.comma_rows import of_comma_rows

LONGEST = 40_000
"""Characters that are read: some fourteen pages. On a slow phone more would take longer than two seconds."""

_ALIKE = {**dict.fromkeys("‐‑‒–—−―", "-"), **dict.fromkeys("‘’`´ʼ", "'"), **dict.fromkeys("“”„", '"'), "⁄": "/"} | {
    "½": " 1/2",
    "¼": " 1/4",
    "¾": " 3/4",
}
_SPACES = dict.fromkeys("\u2028\u2029\x0b\x0c\x85", "\n")
_NOT_ASCII = re.compile(r"[^\n\t -~]")
_TAG = re.compile(
    r"</?(?:a|b|i|u|p|br|td|tr|th|ul|ol|li|em|h[1-6]|div|span|font|strong|table|tbody|thead|mark)\b[^<>\n]{0,300}>"
    r"|&(?:nbsp|#160);|\*\*|__+",
    re.IGNORECASE,
)
_STRUCK = re.compile(r"~~[^~\n]{1,200}~~|<(s|del|strike)\b[^<>\n]{0,200}>[^<>\n]{0,200}</\1>", re.IGNORECASE)
"""What is struck out is not said."""
_CELL_END, _LINE_END = (
    re.compile(r"</t[dh]>", re.IGNORECASE),
    re.compile(r"<br ?/?>|</(?:p|tr|li|div|h[1-6])>", re.IGNORECASE),
)
_AMP = re.compile(r"&amp;")
_GAP, _WIDE_GAP = re.compile(r" ?\t[ \t]*| {3,}[ \t]*"), re.compile(r" ?\t[ \t]*| {8,}[ \t]*")
_DOTS = re.compile(r"(?:\.{4,}|(?:\. ){4,}\.?)")
_TWO_SPACES = re.compile(r"(?<=[\w,]) {2,3}(?=\w)")
_FEW_SPACES = re.compile(r"  +")
_EDGE = re.compile(r"^[ \t]+|[ \t]+$", re.MULTILINE)
_BARS = re.compile(r"[ \t]*\|[ \t]*")
_RULE = re.compile(r"^[\t :=-]{3,}$", re.MULTILINE)
_IN_FIGURE = re.compile(
    r"(?<=\$)[ \t]+(?=\d)|(?<=\d)[ \t]+,[ \t]*(?=\d{3}(?!\d))|(?<=\$\d),[ \t]+(?=\d{3}(?!\d))"
    r"|(?<=\$\d\d),[ \t]+(?=\d{3}(?!\d))|(?<=\$\d\d\d),[ \t]+(?=\d{3}(?!\d))|(?<=\d)[ \t]+\.[ \t]*(?=\d)"
)
"""Spaces that a scan leaves inside a figure."""
_BEFORE_SIGN = re.compile(r"(?<=[\w)])[ \t]+(?=[,.;:](?:\s|$))|(?<=\d)[ \t]+(?=%)")
_HYPHEN = re.compile(r"(?<=[a-z]) ?- ?(?=(?:weekly|monthly|annual\w*|on)\b)")
_BREAK = re.compile(r"(?<=[^\n])\n(?=[^\n])")
_NEW_ITEM = re.compile(
    r"[*•·+-] |\d{1,2}[.)] |\(?[a-z]\) |[^\n\t ]{1,24}(?: [^\n\t ]{1,24}){0,2}(?:\t|:(?:\s|$))|[^\n]{0,200}\t"
)
_GOES_ON = re.compile(
    r"\b(?:be|is|are|of|at|to|the|a|an|with|for|will|your|our|up|than|in|on|by|over|from|until|and|which|that|each|every"
    r"|than|shall|you|we)$"
)
"""Ends a line that the next one goes on with, however short it is."""
_FULL_LINE = 45
_ENDS = frozenset(".:;!?,")


@dataclass(frozen=True)
class Mapped:
    """Text, and for each of its characters the place in the text as pasted."""

    text: str
    at: "array[int]"

    def where(self, start: int, end: int) -> tuple[int, int]:
        """The start and end in the text as pasted of what stands from ``start`` to ``end`` here."""
        return self.at[start], self.at[end - 1] + 1

    def cut(self, pieces: Iterable[tuple[int, int, str]]) -> "Mapped":
        """With another text in place of each of some pieces in order, which is no longer than the piece."""
        texts, at, last = [], array("l"), 0
        for start, end, instead in pieces:
            texts += [self.text[last:start], instead]
            at.extend(self.at[last:start])
            at.extend(self.at[start : start + len(instead)])
            last = end
        return Mapped("".join((*texts, self.text[last:])), at + self.at[last:])

    def sub(self, pattern: re.Pattern[str], instead: str) -> "Mapped":
        """With ``instead`` in place of whatever matches."""
        return self.cut((one.start(), one.end(), instead) for one in pattern.finditer(self.text))


def plain(pasted: str) -> Mapped:
    """The letter's own words in one form: lines that were only wrapped are joined, and columns have tabs between."""
    read = _in_one_form(pasted[:LONGEST])
    read = (
        read.sub(_STRUCK, " ").sub(_CELL_END, "\t").sub(_LINE_END, "\n").sub(_TAG, " ").sub(_AMP, "&").sub(_DOTS, "\t")
    )
    is_scan = sum(1 for _ in _TWO_SPACES.finditer(read.text)) > 8 + read.text.count("\n") // 2
    read = read.sub(_WIDE_GAP if is_scan else _GAP, "\t").sub(_FEW_SPACES, " ").sub(_EDGE, "")
    read = _own(read)
    read = read.cut(of_comma_rows(read.text)).sub(_BARS, "\t").sub(_EDGE, "").sub(_RULE, "")
    read = read.cut(_in_figures(read.text)).sub(_BEFORE_SIGN, "").sub(_HYPHEN, "-")
    return read.cut((at, at + 1, " ") for at in _wraps(read.text))


def _in_one_form(pasted: str) -> Mapped:
    text = pasted.replace("\r\n", "\n\x00").replace("\r", "\n")
    pieces: list[str] = []
    at, last = array("l"), 0
    for one in _NOT_ASCII.finditer(text):
        pieces.append(text[last : one.start()])
        at.extend(range(last, one.start()))
        form = _form(one[0])
        pieces.append(form)
        at.extend([one.start()] * len(form))
        last = one.end()
    pieces.append(text[last:])
    at.extend(range(last, len(text)))
    return Mapped("".join(pieces), at)


@lru_cache(maxsize=4096)
def _form(sign: str) -> str:
    if sign in _SPACES:
        return _SPACES[sign]
    if sign in _ALIKE:
        return _ALIKE[sign]
    kind = unicodedata.category(sign)
    if kind in ("Cf", "Cc", "Cs", "Co", "Cn", "No"):
        return ""
    if kind == "Zs":
        return " "
    return "".join(_ALIKE.get(one, one) for one in unicodedata.normalize("NFKC", sign) if one.isprintable())[:4]


def _own(read: Mapped) -> Mapped:
    """Without the head of the mail and what it quotes; a mail that only forwards is read as what it forwards."""
    lines, start = [], 0
    for line in read.text.split("\n"):
        if MARKED.match(line) and not line.startswith("|"):
            lines.append((start, start + len(line), ""))
        start += len(line) + 1
    own = read.cut(lines)
    low = own.text.lower()
    if len(low) != len(own.text):
        return own
    head = HEADERS.match(low)
    after = head.end() if head else 0
    quoted = QUOTED.search(low, max(after - 1, 0))
    own_end = quoted.start() if quoted else len(low)
    own_words = low[after:own_end]
    if quoted and len(own_words.split()) < 8 and not _HAS_FIGURE.search(own_words):
        # It only forwards: the forwarded mail's own head is left, and what that quotes in turn.
        lines_after = _FORWARD_HEAD.match(low, quoted.start())
        after = lines_after.end() if lines_after else quoted.end()
        again = QUOTED.search(low, after)
        own_end = again.start() if again else len(low)
    return own.cut([(0, after, ""), (own_end, len(low), "")])


_HAS_FIGURE = re.compile(r"[$£€] ?\d|\d,\d{3}|\d ?%|\dk\b")
_FORWARD_HEAD = re.compile(
    r"\s*(?:-{2,}[^\n]*\n+|begin forwarded message:?\s*)?(?:\s*[*_]{0,2}(?:subject|from|to|cc|sent|date"
    r"|reply-to) ?:[^\n]*(?:\n|$))*"
)


def _in_figures(text: str) -> Iterable[tuple[int, int, str]]:
    for one in _IN_FIGURE.finditer(text):
        yield one.start(), one.end(), one[0].strip()


def _wraps(text: str) -> Iterable[int]:
    """Line breaks within a sentence."""
    for one in _BREAK.finditer(text):
        before = text.rfind("\n", 0, one.start()) + 1
        line = text[before : one.start()]
        after = text[one.end() : one.end() + 240].partition("\n")[0]
        is_full = len(line) >= _FULL_LINE and line[-1] not in ".:;!?" and not _NEW_ITEM.match(after)
        is_row = is_full and _is_row(text, before, one.end(), after)
        if "\t" not in line and ((is_full and not is_row) or _GOES_ON.search(line) or _is_broken(line, after)):
            yield one.start()


_MONTH_ENDS = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)$"
)
_DAY_BEGINS = re.compile(r"\d{1,2}(?:st|nd|rd|th)?,? (?:20\d\d\b|[a-z])|\d{1,2}(?:st|nd|rd|th)?, ?20\d\d\b|20\d\d\b")
_COUNT_ENDS = re.compile(r"\b(?:one|two|three|four|five|six|twelve|\d{1,2})$", re.IGNORECASE)
_UNIT_BEGINS = re.compile(r"(?:years?|months?|days?|weeks?|percent)\b")


def _is_broken(line: str, after: str) -> bool:
    """Whether a line breaks within a day or a length of time, however short it is."""
    if _MONTH_ENDS.search(line) and _DAY_BEGINS.match(after):
        return True
    return bool(_COUNT_ENDS.search(line) and _UNIT_BEGINS.match(after))


_GOES_ON_BELOW = re.compile(r"\b(?:over|and|or|in|on|by|from|after|each|every|first|next|about|into|through)$|,$")
_FIGURE_LINE = re.compile(
    r"[$\d]|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?"
    r"(?:\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d)",
    re.IGNORECASE,
)
_MONEY_ENDS = re.compile(r"(?:\$|USD ) ?\d[\d,.]*[kK]?$")
_NAMES_PAY = re.compile(
    r"(?:Equity|RSUs?|Base|Salary|Bonus|Sign|Signing|Stock|Options|Retention|Relocation|Annual|Target)\b"
)
_NAME_LINE = re.compile(r"[A-Z][\w-]{0,14}(?: [\w-]{1,14}){0,3}")


def _is_row(text: str, start: int, end: int, after: str) -> bool:
    """Whether the line from ``start`` is one of a list, so that ``after``, which begins at ``end``, is the next.

    That is so after a short line with a figure, or where a short name stands on a line that is not the last.
    """
    if _GOES_ON_BELOW.search(text, max(end - 16, 0), max(end - 1, 0)):
        return False
    last = text[max(start - 241, 0) : max(start - 1, 0)].rpartition("\n")[2]
    is_listed = 0 < len(last) < _FULL_LINE and last[-1] not in ".:;!?," and any(one.isdigit() for one in last)
    if is_listed and len(after) < _FULL_LINE and not after[:1].islower():
        return True
    if _MONEY_ENDS.search(text, start, end - 1) and _NAMES_PAY.match(after):
        return True
    return bool(_NAME_LINE.fullmatch(after) and _FIGURE_LINE.match(text, end + len(after) + 1))
