"""The sentences of a letter's plain words, each with the heading that it stands under."""

import re
from dataclasses import dataclass

_CUT = re.compile(r"\n+|(?<=[a-z0-9)\]%.\"'][.!?;])\"? +(?=[A-Z0-9(\"*$])|(?<=[A-Z]{3}[.!?;]) +(?=[A-Z(\"])|; +")
_SHORT = re.compile(
    r"(?:\b(?:Inc|Ltd|Co|Corp|Mr|Ms|Mrs|Dr|No|St|Jr|Sr|approx|vs|etc|e\.g|i\.e|U\.S|Nov|Dec|Jan|Feb|Mar|Apr|Jun|Jul"
    r"|Aug|Sept?|Oct"
    r"|a\.m|p\.m)|(?:^|[\n\t ])(?:\d{1,2}|[A-Z]|[a-h]))\.$"
)
"""What ends with a point and does not end a sentence."""
_HEADING = re.compile(
    r"(?:\(?\d{1,2}(?:\.\d)?[.)] ?|\d{1,2}\.\d{1,2} "
    r"|[(]?[a-zA-Z][.)] |[IVX]{1,5}[.)] |[*•·#-]+ ?)?[A-Z][\w '&/,()-]{1,48}[.:]?"
)
_DIGIT = re.compile(r"\d.*\d|[$%]")
_VERB = re.compile(r"\b(?:is|are|will|be|you|we|your|our|has|have|shall|may|would|must)\b")


@dataclass(frozen=True)
class Sentence:
    """From ``start`` to ``end``; ``head`` is where its heading starts and ends, the same place twice without one."""

    start: int
    end: int
    head: tuple[int, int] = (0, 0)


def sentences(text: str) -> list[Sentence]:
    """Every sentence, list item and table row, in order."""
    found: list[Sentence] = []
    start, head, paragraph = 0, (0, 0), (0, 0)
    for cut in (*_CUT.finditer(text), None):
        end = cut.start() if cut else len(text)
        if cut and "\n" not in cut[0] and ";" not in cut[0] and _SHORT.search(text, max(start, end - 9), end):
            continue
        line = text[start:end]
        is_break = cut is None or "\n" in cut[0]
        if line.strip():
            if _is_heading(line):
                head, paragraph = (start, end), (start, end) if not is_break else (0, 0)
                found.append(Sentence(start, end))
            else:
                found.append(Sentence(start, end, paragraph if paragraph[1] else head))
        start = cut.end() if cut else end
        if cut and cut[0].count("\n") > 1:
            head = paragraph = (0, 0)
            if found and found[-1].end == end and _is_heading(line):
                head = (found[-1].start, found[-1].end)
        elif is_break and paragraph[1]:
            head, paragraph = (0, 0), (0, 0)
    return found


def _is_heading(line: str) -> bool:
    line = line.strip()
    if len(line) > 64:
        return False  # no heading is that long
    if line.endswith("?") and len(line) <= 60:
        return True  # asked, and answered below
    return bool(_HEADING.fullmatch(line)) and not _DIGIT.search(line[3:]) and not _VERB.search(line.lower())
