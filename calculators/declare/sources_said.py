"""Market figures with where they are from, "levels.fyi 200k (p75)": the source and the percentile have their fields.

Fetched when it is needed: see ``publish.bundle``.
"""

import re

_AMOUNT = re.compile(r"\$? ?(?<![\w.])[0-9][0-9,]*(?:\.[0-9]+)?(?: ?(?:k|m|thousand)\b)?(?![\w%-])", re.IGNORECASE)
_PERCENTILE = re.compile(
    r"\bp ?([1-9][0-9])\b|\b([1-9][0-9])(?:st|nd|rd|th)\b(?: ?(?:percentile|pctile|%ile|pct))?|\b(median)\b",
    re.IGNORECASE,
)
_FILLING = re.compile(
    r"\b(?:base|salary|pay|market|is|was|the|says?|shows?|reports?|usd|a year|per year|range|according to|per|from|on"
    r"|at|by|of|in|via|for|source|percentile)\b|[/$:;,()\[\]|=~-]",
    re.IGNORECASE,
)
_NAMES_ONE = re.compile(
    r"\w\.[a-z]{2,}\b|\b(?:levels|glassdoor|blind|bls|dol|h-?1b|pay ?scale|linked ?in|indeed|radford|carta|pave"
    r"|comparably|option impact|survey|friends?|recruiters?|colleagues?|coworkers?|peers?|web ?site|site|page|ads?"
    r"|posting|listing|job \w+|mail|call|data|report|study)\b",
    re.IGNORECASE,
)
"""What makes words a source."""
_SOURCES = {"market_base": "Where it is from", **dict.fromkeys(("posted_low", "posted_high"), "Where it was posted")}
_PERCENTILES = ("p10", "p25", "p50", "p75", "p90")


def refuse_a_source(text: str, piece: str) -> None:
    """Raises ``ValueError`` with where each part of a ``text`` goes, in a field for what others are paid."""
    if piece not in (*_SOURCES, *_PERCENTILES):
        return
    percentiles = _PERCENTILE.findall(text)
    left = _PERCENTILE.sub(" ", text)
    amounts = _AMOUNT.findall(left)
    if len(amounts) != 1 or len(percentiles) > 1:
        return
    words = _AMOUNT.sub(" ", left)
    source = " ".join(_FILLING.sub(" ", words).split()).strip(" .")
    is_one = _NAMES_ONE.search(source) or f"({source})" in text
    if re.search(r"[0-9%+]", source) or not (is_one if source else percentiles):
        return
    which = _ordinal(next(filter(None, percentiles[0]))) if percentiles else ""
    if which and (field := f"p{which[:2]}") in _PERCENTILES and piece in _PERCENTILES and piece != field:
        raise ValueError(f"Type {amounts[0].strip()} into “{which} percentile”.")
    told = [f"{amounts[0].strip()} here"]
    if source and piece in _SOURCES:
        told.append(f"{source} into “{_SOURCES[piece]}”")
    if which and piece == "market_base":
        told.append(f"{which} into “Which percentile”")
    raise ValueError(f"Type {', '.join(told[:-1])} and {told[-1]}." if len(told) > 1 else f"Type {told[0]}, alone.")


def _ordinal(said: str) -> str:
    number = int(said) if said.isdecimal() else 50
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number // 10 != 1 else 0, "th")
    return f"{number}{ending}"
