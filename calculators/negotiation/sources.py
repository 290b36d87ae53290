"""Sources as people type them, made to fit the sentence of a letter: no preposition, possessive or percentile twice."""

import re

_LINK = re.compile(r"(?:https?://)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})(?:[/?#:]\S*)?(?=[\s,;)]|$)", re.IGNORECASE)
_LEADS_IN = re.compile(
    r"(?:according to|as per|per|via|see|source ?:|based on|as|it(?:'s| is| was)"
    r"|(?:i|we)(?= (?:saw|found|read|got)\b)|(?:on|in|at|from)(?= ?:)"
    r"|(?:posted|listed|published|advertised|reported|quoted|stated|shown|given|taken|seen|saw|found|read|got|"
    r"looked up)(?: (?:it|this|that))?(?: (?=(?:on|in|at|by|from|via)\b))?|by)(?: ?:| |$) *",
    re.IGNORECASE,
)
"""What people type before a source that a sentence has of its own."""
_BEFORE_A_NAME = re.compile(r"(?:on|in|at|from|of)(?: |: ?)", re.IGNORECASE)
_ENDS_IN_A_VERB = re.compile(r"\s+(?:says?|shows?|reports?|puts?|states?|lists?|gives?)(?: .*)?$", re.IGNORECASE)
_THEIR_RANGE = re.compile(
    r"(?:the |your |their |our )?(?:posted )?(?:pay |salary )?range(?= (?:on|in|at|from|posted|you)\b) ", re.IGNORECASE
)
_YOU_POSTED = re.compile(
    r"(?:(?:that|which|what|as) )?(?:you|they|the company) (?:have )?((?:posted|listed|published|advertised)\b.*)",
    re.IGNORECASE,
)
_THEIRS = re.compile(r"\b(?:their|our)\b|\bthe company['’]s(?= )", re.IGNORECASE)
_PREPOSITION = re.compile(r"(?:on|in|at|from) ", re.IGNORECASE)
_WITHIN = re.compile(r" (?:on|in|at|of|from|for|by) |\(", re.IGNORECASE)
_PAGE = re.compile(r"(?:web)?(?:pages?|sites?)|board|portal|profile", re.IGNORECASE)
_POSTED_IN = re.compile(
    rf"\b(?:{_PAGE.pattern}|ad|advert|advertisement|posts?|postings?|listing|description|mail|e-?mail|letter)\b",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"(?:your|the|an?|this|that|my)\b|\S+['’]s?\b ", re.IGNORECASE)
_COMMON = re.compile(r"(?:careers?|jobs?|company|hiring|open|public)\b|(?:" + _POSTED_IN.pattern + ")", re.IGNORECASE)
_SITE = re.compile(
    r"\w\.[a-z]{2,}\b|://|\b(?:linkedin|indeed|glassdoor|greenhouse|lever|ashby|levels)\b", re.IGNORECASE
)

THE_MARKETS = "the market's"
"""Whose percentile it is where no source is named."""


def with_percentile(source: str, percentile: str) -> str:
    """A source as a name, with its percentile: "BLS, May 2025 (75th percentile)"; without one the market's."""
    percentile, source = _percentile(percentile), _as_name(source)
    source = _ENDS_IN_A_VERB.sub("", source)
    if source and percentile and not _says_percentile(source, percentile):
        return f"{source} ({percentile})"
    return source or (percentile and f"{THE_MARKETS} {percentile}")


def _says_percentile(source: str, percentile: str) -> bool:
    """Whether the typed source names the percentile itself."""
    number = re.match(r"\d+", percentile)
    named = rf"\bp?{number[0] if number else re.escape(percentile)}\b"
    return bool(re.search(rf"{named}|\b\d+(?:st|nd|rd|th)\b|percentile", source, re.IGNORECASE))


def _percentile(text: str) -> str:
    """A typed percentile with its word: "75", "P75" and "75th" are the 75th percentile."""
    found = re.fullmatch(r"(?:the )?[pP]?(\d{1,2})(?:st|nd|rd|th)?(?: ?%| percentile)?", text)
    if not found:
        return text
    number = int(found[1])
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number // 10 != 1 else 0, "th")
    return f"{number}{ending} percentile"


def _as_name(text: str) -> str:
    """A typed source as a name: without the words that lead up to it, and a link as its site."""
    text = _without_lead(text)
    while found := _BEFORE_A_NAME.match(text):
        text = _without_lead(text[found.end() :])
    return _lowered(text)


def _without_lead(text: str) -> str:
    text = _sites(text.strip(" .,;"))
    while found := _LEADS_IN.match(text):
        text = text[found.end() :].strip(" .,;:")
    return text


def _sites(text: str) -> str:
    """The text with the site of each link in its place."""
    return _LINK.sub(lambda link: link[1], text)


def _lowered(text: str) -> str:
    """An article or the like at its start as it stands within a sentence."""
    return re.sub(r"^(?:The|An?|My|Your|Our|Their|This|That)(?= )", lambda one: one[0].lower(), text)


def where_posted(typed: str, company: str) -> str:
    """Where a range was posted, as said to the ``company`` that posted it: "on your careers page", "in your job ad"."""
    text = typed.strip(" .,;") or "your job ad"
    if said := _YOU_POSTED.fullmatch(text):
        return f"you {_sites(_THEIRS.sub('your', said[1]))}"
    text = _without_lead(_THEIR_RANGE.sub("", _without_lead(text), count=1))
    text = _lowered(_THEIRS.sub("your", text)) or "your job ad"
    if company:
        text = re.sub(rf"^{re.escape(company)}['’]s?\b", "your", text, flags=re.IGNORECASE)
    where, _, more = (part.strip(" .,;") for part in text.partition(","))
    found = _PREPOSITION.match(where)
    where = _lowered(_without_lead(where[found.end() :]) if found else where)
    nouns = _POSTED_IN.findall(_WITHIN.split(where)[0])
    if nouns and not _WHOSE.match(where):
        where = f"your {where[:1].lower()}{where[1:]}" if _COMMON.match(where) else f"your {where}"
    is_on = bool(_PAGE.fullmatch(nouns[-1])) if nouns else bool(_SITE.search(where))
    before = found[0].lower().strip() if found else "on" if is_on else "in"
    return f"{before} {where}{f' ({more})' if more else ''}"
