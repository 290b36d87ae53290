"""Typed words as the patterns have them: lower case, single spaces, and short forms written out."""

import re
import unicodedata

from calculators.declare.number_words import SMALL_NUMBERS

LONGEST = 400
"""Letters of a line that are read; the page's field holds fewer."""
_SHORT = {
    "i'm": r"im",
    "i've": r"ive",
    "let's": r"lets",
    "that's": r"thats",
    "what's": r"whats",
    r"\1n't": r"(do|did|does|wo|is|are|was|could|would|should|have)nt",
    "can't": r"cant|can ?not",
    "i'll": r"ill(?= (?!at\b|and\b|\w+ly\b))",
    "i'd": r"id(?= (?:like|love|be|rather|need|prefer|want|accept|have|take|sign)\b)",
    "you": r"u|ya",
    "going to": r"gonna",
    "want to": r"wanna",
    "until": r"'?till?",
    "please": r"pls|plz",
    "thanks": r"thx|tysm|ty",
}
_RULES = [(re.compile(rf"(?<![\w'])(?:{short})(?![\w'])"), long) for long, short in _SHORT.items()]
_WORD = rf"(?:{'|'.join(SMALL_NUMBERS)}|an?|hundred)"
_SPELLED = re.compile(rf"\b{_WORD}(?:[ -](?:and )?{_WORD})* (?=(?:thousand|grand)\b)")


def spelled_out(text: str) -> str:
    """``text`` in lower case, cut to ``LONGEST``."""
    said = " ".join(unicodedata.normalize("NFKC", text[: 2 * LONGEST]).casefold().replace("’", "'").split())[:LONGEST]
    for short, long in _RULES:
        said = short.sub(long, said)
    return said


def in_digits(said: str) -> str:
    """Lower-case words with their numbers in figures: "one hundred and fifty thousand" is "150 thousand"."""
    return _SPELLED.sub(_number, said)


def _number(found: re.Match[str]) -> str:
    """A number below a thousand in figures: "one hundred and seventy " is "170 "."""
    total = 0
    for word in re.findall(r"[a-z]+", found[0]):
        if word == "hundred":
            total = max(total, 1) * 100
        elif word not in ("and", "a", "an"):
            total += SMALL_NUMBERS[word]
    return f"{total} " if total else found[0]
