"""Typed words as the patterns have them: lower case, single spaces, and short forms written out."""

import re
import unicodedata

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


def spelled_out(text: str) -> str:
    """``text`` in lower case, cut to ``LONGEST``."""
    said = " ".join(unicodedata.normalize("NFKC", text[: 2 * LONGEST]).casefold().replace("’", "'").split())[:LONGEST]
    for short, long in _RULES:
        said = short.sub(long, said)
    return said
