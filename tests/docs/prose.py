"""Reads the Markdown of pages and finds the numbers in it that nothing stands behind."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ALLOWED = Path(__file__).with_name("prose_allowed.toml")

SOURCED = re.compile(r"\{\{\s*(claim|mark)\(")
"""A block with one of these has its source beside it."""

NEW_BLOCK = re.compile(r"\s*(?:[-*+] |\d+\. |\||#|!!!|\?\?\?|===|:   )")
NOT_PROSE = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|\{[#.:][^}]*\}"  # macros (their numbers are computed) and attribute lists
    r"|`[^`]*`"  # what a reader types, and code
    r"|(?<=\])\([^)]*\)|(?<=\])\[[^\]]*\]|https?://\S+|<[^>]*>",  # addresses and markup
    re.DOTALL,
)
WORDS = (
    "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
)
NUMBER = re.compile(
    rf"[^\s(|]*\d[^\s)|]*(?: (?:percent|per cent|million|billion)\b)?"
    rf"|\b{WORDS}(?: to {WORDS})? (?:percent|per cent|times the|in {WORDS}\b)"
    r"|\b(?:million|billion)s?\b",
    re.IGNORECASE,
)


def blocks(text: str) -> Iterator[str]:
    """Each paragraph, list item, table row and heading, the title and the description; no code and no comments."""
    text = re.sub(r"<!--.*?-->|^ *```.*?^ *```", "", text, flags=re.DOTALL | re.MULTILINE)
    if text.startswith("---\n"):
        front, text = text[4:].split("\n---\n", 1)
        yield from (line for line in front.splitlines() if line.startswith(("title:", "description:")))
    block: list[str] = []
    for line in [*text.splitlines(), ""]:
        if block and (not line.strip() or NEW_BLOCK.match(line)):
            yield " ".join(block)
            block = []
        if line.strip():
            block.append(line.strip())


def allowed() -> list[tuple[re.Pattern[str], str]]:
    """Patterns of numbers that state no fact, each with the pages it is for (a regular expression)."""
    listed = tomllib.loads(ALLOWED.read_text(encoding="utf-8"))["allowed"]
    return [(re.compile(one["pattern"]), one.get("pages", "")) for one in listed]


def numbers(text: str, page: str = "") -> Iterator[tuple[str, str]]:
    """Every number of a page that is neither computed, sourced nor allowed, with the block it stands in."""
    patterns = [pattern for pattern, pages in allowed() if re.search(pages, page)]
    for block in blocks(text):
        if SOURCED.search(block):
            continue
        prose = NOT_PROSE.sub(" ", re.sub(r"^(#+ )?\d+\. ", "", block))
        for pattern in patterns:
            prose = pattern.sub(" ", prose)
        for found in NUMBER.findall(prose):
            yield found, block
