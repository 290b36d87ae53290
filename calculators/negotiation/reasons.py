"""Why a piece is asked for: one reason for the reader's page, and one for the letter. All from what was typed.

Texts hold the figures themselves; braces in typed names are made round, so that nothing in them is filled in later.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal

from calculators.declare.units import written
from calculators.negotiation.ask import Piece
from calculators.negotiation.record import Negotiation
from calculators.negotiation.stated import as_stated, basis
from calculators.negotiation.telling import may_say

STRENGTHS = {
    "rival": "backed by an offer",
    "posted": "backed by their own ad",
    "market": "backed by market data",
    "unvested": "backed by what you forfeit",
    "floor": "backed by your own need",
    "stretch": "a stretch",
    "taken_back": "they offered it before",
    "none": "nothing to ask",
    "left_out": "left alone",
    "settled": "they met it",
    "not_now": "not in this round",
    "ruled_out": "they closed it",
    "closed": "closed",
}
UNASKED = {
    "none": "Nothing you typed passes what they offer. Leave this piece alone.",
    "left_out": "You chose to leave this piece alone.",
    "settled": "They met what you asked for. Thank them for it.",
    "not_now": "One piece at a time: not in this round.",
    "ruled_out": "They said that this cannot move. Ask for another piece.",
    "closed": "It is time to close. Ask no further.",
}
LEVERAGE_NAMES = {
    "written": "another offer in writing",
    "spoken": "a spoken offer",
    "late_stage": "late stages elsewhere",
    "none": "no other process",
}


def usd(amount: Decimal) -> str:
    """Whole dollars in words."""
    return written(amount, "$", "", 0)


def plain(text: str) -> str:
    """Typed text without the braces that a sentence would fill in."""
    return text.replace("{", "(").replace("}", ")")


def for_page(n: Negotiation, piece: Piece) -> str:
    """Why this ask, to the reader."""
    if not piece.is_asked:
        return UNASKED[piece.evidence]
    if piece.name == "grant" and n.is_at_strike:
        return _in_options(n, piece)
    if piece.is_held and piece.name == "grant" and n.units and not n.grant:
        return "You asked for as many units before. An ask does not grow after an answer, so this one stands."
    if piece.is_held:
        asked = usd(as_stated(n, piece.name, piece.ask))
        return f"You asked for {asked} before. An ask does not grow after an answer, so this one stands."
    if piece.evidence == "taken_back":
        before, now = (usd(as_stated(n, piece.name, one)) for one in (piece.ask, piece.offer))
        return f"They offered {before} before and {now} now. Ask for it back first."
    return _FOR_PAGE[piece.name, piece.evidence](n, piece)


def for_letter(n: Negotiation, piece: Piece) -> str:
    """Why this ask, to the company, as half a sentence that follows the figure; blank where the letter gives none."""
    if piece.is_asked and piece.evidence == "taken_back":
        return "as you offered before"
    if not piece.is_asked or (piece.name, piece.evidence) not in _FOR_LETTER:
        return ""
    return _FOR_LETTER[piece.name, piece.evidence](n, piece)


def _in_options(n: Negotiation, piece: Piece) -> str:
    asked, now = ((one - n.second_grant) / n.unit_price for one in (piece.ask, piece.offer))
    known = f" {rival_called(piece)} has {_cited(piece)}, in writing." if piece.support else ""
    return (
        f"Ask for {asked:,.0f} options instead of {now:,.0f}.{known} At their strike they gain nothing yet, so first"
        " years and totals count them as $0, but each is worth its time value."
    )


def _cited(piece: Piece) -> str:
    if piece.support and piece.support.options:
        return f"{piece.support.options:,.0f} options"
    return usd(piece.cited or Decimal(0))


def rival_called(piece: Piece) -> str:
    """The rival as the page calls it: "Your offer from Birch", else "Your other offer"."""
    rival = piece.support.rival if piece.support else None
    return f"Your offer from {plain(rival.name)}" if rival and rival.name else "Your other offer"


def as_believed(piece: Piece) -> str:
    """What the reader counts a rival's equity as, where that is less than the figure that is cited; else blank."""
    support = piece.support
    if piece.name != "grant" or not support or not support.rival or support.options or support.rival.believed == 1:
        return ""
    return f" You count it as {usd(support.cited * support.rival.believed)} yourself: they will ask what it is worth."


def market_source(n: Negotiation) -> str:
    """The source of the market figure with its percentile: "BLS, May 2025 (75th percentile)"."""
    percentile, source = _percentile(plain(n.market_percentile)), _as_name(plain(n.market_source))
    source = _ENDS_IN_A_VERB.sub("", source)
    if source and percentile and not _says_percentile(source, percentile):
        return f"{source} ({percentile})"
    return source or percentile


def _says_percentile(source: str, percentile: str) -> bool:
    """Whether the typed source names the percentile itself."""
    number = re.match(r"\d+", percentile)
    named = rf"\bp?{number[0] if number else re.escape(percentile)}\b"
    return bool(re.search(rf"{named}|\b\d+(?:st|nd|rd|th)\b|percentile", source, re.IGNORECASE))


def _percentile(text: str) -> str:
    """A typed percentile with its word: "75", "P75" and "75th" are the 75th percentile."""
    found = re.fullmatch(r"[pP]?(\d{1,2})(?:st|nd|rd|th)?(?: ?%| percentile)?", text)
    if not found:
        return text
    number = int(found[1])
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number // 10 != 1 else 0, "th")
    return f"{number}{ending} percentile"


_LINK = re.compile(
    r"(?:https?://)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})(?P<path>[/?#:]\S*)?(?=[\s,;)]|$)", re.IGNORECASE
)
_LEADS_IN = re.compile(
    r"(?:according to|as per|per|via|see|source ?:|based on|as|it(?:'s| is| was)|(?:i|we)(?= (?:saw|found|read|got)\b)|(?:on|in|at|from)(?= ?:)"
    r"|(?:posted|listed|published|advertised|reported|quoted|stated|shown|given|taken|seen|saw|found|read|got|looked up)"
    r"(?: (?:it|this|that))?(?: (?=(?:on|in|at|by|from|via)\b))?|by)(?: ?:| |$) *",
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


def posted_source(n: Negotiation) -> str:
    """Where the range was posted, as it is said to the company: "on your careers page", or plainly "in your job ad"."""
    text = plain(n.posted_source).strip(" .,;") or "your job ad"
    if said := _YOU_POSTED.fullmatch(text):
        return f"you {_sites(_THEIRS.sub('your', said[1]))}"
    text = _without_lead(_THEIR_RANGE.sub("", _without_lead(text), count=1))
    text = _lowered(_THEIRS.sub("your", text)) or "your job ad"
    if n.company_name:
        text = re.sub(rf"^{re.escape(plain(n.company_name))}['’]s?\b", "your", text, flags=re.IGNORECASE)
    where, _, more = (part.strip(" .,;") for part in text.partition(","))
    found = _PREPOSITION.match(where)
    where = _lowered(_without_lead(where[found.end() :]) if found else where)
    nouns = _POSTED_IN.findall(_WITHIN.split(where)[0])
    if nouns and not _WHOSE.match(where):
        where = f"your {where[:1].lower()}{where[1:]}" if _COMMON.match(where) else f"your {where}"
    is_on = bool(_PAGE.fullmatch(nouns[-1])) if nouns else bool(_SITE.search(where))
    before = found[0].lower().strip() if found else "on" if is_on else "in"
    return f"{before} {where}{f' ({more})' if more else ''}"


def posted_range(n: Negotiation) -> str:
    """The posted range in words."""
    if n.posted_low:
        return f"{usd(n.posted_low)} to {usd(n.posted_high)}"
    return f"up to {usd(n.posted_high)}"


def _market_page(n: Negotiation, piece: Piece) -> str:
    source = market_source(n)
    cited = f"{_cited(piece)}, {source}" if source else _cited(piece)
    return f"The market figure you will cite is {cited}, above their {usd(piece.offer)}."


_FOR_PAGE: Mapping[tuple[str, str], Callable[[Negotiation, Piece], str]] = {
    ("base", "rival"): lambda n, p: f"{rival_called(p)} pays {_cited(p)} base, in writing. Ask them to meet it.",
    ("base", "market"): _market_page,
    ("base", "posted"): lambda n, p: (
        f"Backed by their own ad: it posts a base of {posted_range(n)}. {_cited(p)} is the top of it, so have your"
        " scope ready."
    ),
    ("base", "stretch"): lambda n, p: (
        f"Nothing you typed supports more base, so this is a stretch above {usd(p.offer)}. {_past_their_ad(n, p)}"
    ),
    ("sign_on", "rival"): lambda n, p: (
        f"{rival_called(p)} has a sign-on of {_cited(p)}, and this goes a margin above it."
    ),
    ("sign_on", "unvested"): lambda n, p: f"You forfeit {_cited(p)}{soon(n)} by leaving. Ask them to make you whole.",
    ("sign_on", "floor"): lambda n, p: (
        f"You need {_cited(p)} in year-1 cash, and their base brings {usd(n.base)}. The sign-on closes the gap."
    ),
    ("sign_on", "stretch"): lambda n, p: (
        f"Nothing you typed supports a sign-on, so this is a stretch: a share of {usd(n.base)} base."
    ),
    ("grant", "rival"): lambda n, p: (
        f"{rival_called(p)} has {_cited(p)} in equity{beside_theirs(n, 'theirs')}, and this goes a margin above it."
        f"{as_believed(p)}"
    ),
    ("grant", "stretch"): lambda n, p: (
        f"Nothing you typed supports a larger grant, so this is a stretch above"
        f" {usd(as_stated(n, p.name, p.offer))}. Equity bands are often"
        " the widest."
    ),
    ("refresh", "stretch"): lambda n, p: (
        "A refresher in writing, sized against the grant they offered. A stretch by nature."
    ),
}


def _past_their_ad(n: Negotiation, piece: Piece) -> str:
    """What to know of a stretch for base that goes past the top of their own range; else what to say with it."""
    if not n.posted_high or piece.ask <= n.posted_high:
        return "Say what you bring."
    top = f"the top of the range they posted, {usd(n.posted_high)}"
    if piece.offer < n.posted_high:
        return f"It goes past {top}: a higher level, the sign-on or equity has more room."
    at = "at" if piece.offer == n.posted_high else "above"
    return (
        f"Their offer is already {at} {top}, so more base goes past their own ad. A higher level, the sign-on or equity"
        " has more room."
    )


def _in_place(n: Negotiation) -> str:
    if n.sign_on_year_2:
        return f"which with the second part of {usd(n.sign_on_year_2)} makes up for"
    return "in place of"


def _ahead(n: Negotiation) -> str:
    if n.sign_on_year_2:
        return f"which with the second part of {usd(n.sign_on_year_2)} is ahead of"
    return "to be ahead of"


def soon(n: Negotiation) -> str:
    """Within which time what is forfeited counts, where more would follow; blank where it is all."""
    return " within a year" if n.to_replace < n.forfeited else ""


def beside_theirs(n: Negotiation, whose: str) -> str:
    """What the offer's grant comes to by the basis of a rival's, where its letter states other dollars."""
    how = basis(n)
    return f", where {whose} comes to {usd(n.grant_weighed)} {how}" if how else ""


def _worth(n: Negotiation, piece: Piece) -> str:
    """What an ask in their letter's dollars comes to, so that it can be set beside a rival's grant."""
    how = basis(n)
    return f"which comes to {usd(piece.ask)} {how}, " if how else ""


def _scope(n: Negotiation) -> str:
    """Never the level that they offered: they pay that already."""
    if n.scope_evidence and may_say(n, "scope"):
        return f"for the scope I bring: {plain(n.scope_evidence).rstrip('.,; ')}"
    is_disputed = n.next_level.casefold() not in ("", n.offer_level.casefold())
    return f"for a scope that fits {plain(n.next_level)}" if is_disputed else "for the scope of this role"


def _market_letter(n: Negotiation, piece: Piece) -> str:
    source = market_source(n)
    return f"the figure that {source} shows for this work" if source else "the market figure for this work"


_FOR_LETTER: Mapping[tuple[str, str], Callable[[Negotiation, Piece], str]] = {
    ("base", "rival"): lambda n, p: "which meets my other offer",
    ("base", "market"): _market_letter,
    ("base", "posted"): lambda n, p: f"the top of the range {posted_source(n)}",
    ("base", "stretch"): lambda n, p: _scope(n),
    ("sign_on", "rival"): lambda n, p: f"{_ahead(n)} the {_cited(p)} in my other offer",
    ("sign_on", "unvested"): lambda n, p: f"{_in_place(n)} the {_cited(p)} I forfeit{soon(n)} by leaving",
    ("sign_on", "floor"): lambda n, p: f"so that my first year brings at least {_cited(p)} in cash",
    ("sign_on", "stretch"): lambda n, p: "which is paid once and leaves your bands as they are",
    ("grant", "rival"): lambda n, p: f"{_worth(n, p)}to be ahead of the {_cited(p)} in my other offer",
    ("grant", "stretch"): lambda n, p: "so that the package holds up in the years after the first",
    ("refresh", "stretch"): lambda n, p: "so that I know what follows the first grant",
}
