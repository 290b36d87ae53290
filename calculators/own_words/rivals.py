"""Whether typed words speak of other offers, and claim one, or an amount of one, that is not held in writing."""

import re

from calculators.own_words.figures import figure_in
from calculators.recruiter.table import State, Table

_NAMED = re.compile(
    r"\boffers? (?:\w+ ){0,3}?(?:from|at|with) (?P<from>[a-z][\w&.-]*)|\b(?P<by>[a-z][\w&-]*)(?:'s| has| have| just)*"
    r" (?:offer(?:ed|s)? me|offer(?:ed|s)? is|gave me|pays|is paying|would pay)\b"
)
_NO_NAMES = {
    *("a", "an", "the", "another", "other", "others", "my", "your", "you", "them", "they", "it", "this", "that", "who"),
    *("someone", "somebody", "elsewhere", "company", "place", "competitor", "rival", "one", "which", "what", "we", "i"),
    *("market", "job", "role", "team", "recruiter", "he", "she", "has", "have", "just", "already", "also", "two"),
    *("was", "been", "range", "posting", "level", "site", "page", "ad", "survey", "data", "offer", "letter"),
    *("employer", "city", "band", "title", "glassdoor", "fyi", "median", "average", "top"),
}
_OFFERED = re.compile(r"\b(\w+) (?:has |have |just |also |already )*offered me\b")
_PAYS = re.compile(
    r"\b(\w+) (?:has |have |just |also |already )*(?:offers|offered|gave me|pays|is paying) (?:me )?\$?\d"
)
_CLAIMS = re.compile(
    r"\b(?:i (?:do |also |already )?(?:have|hold|got|'ve)|i've(?: got)?|there(?:'s| is)) (?:\w+ ){0,3}?(?:other|another"
    r"|competing|better|rival|higher|second) (?:\w+ )?offers?\b|\bi(?:'ve| have|'m holding| hold)(?: got)? an offer"
    r" (?:from|at|for|of|with|elsewhere)\b"
    r"|\bi(?:'ve| have) been offered\b"
    r"|\b(?:someone|somebody|another (?:company|firm|team|place|startup)|a competitor)(?: else)?"
    r"(?:'s| is| has| will| would)? (?:\w+ )?(?:pay(?:s|ing)?|offer(?:s|ed|ing)?|giv(?:es|ing)|gave)\b"
    r"|\bi(?:'ve| have)(?: got)? (?:one|something|a number) (?:from|at|with) (?!you\b|the\b|my\b)[a-z][\w&.-]*"
    r" (?:at|for|of) \$?\d{2}"
    r"|\bi (?:could|can|would) get [^.!?]*\belsewhere\b|\belsewhere (?:at|for|with) \$?\d"
    r"|\b(?:my )?(?:other|competing|second|best) offer (?:is|was|has|pays|comes|stands|at|of)\b"
)
_CLAIMS_NONE = re.compile(
    r"\b(?:don't|do not|haven't|have not)(?: \w+)? (?:have|got|any)?(?: ?(?:any|an|another))? ?(?:other |another "
    r"|competing )?"
    r"offers?\b|\bno (?:other|competing) offers?\b|\b(?:this|yours) is (?:my |the )only (?:offer|one)\b"
    r"|\bi only have (?:yours|this(?: one| offer)?)\b"
    r"|\byou(?:'re| are) (?:my |the )?only (?:ones?|company)\b"
)
_NO_OFFERS = (
    r"(?! (?:\w+ ){0,2}?(?:questions?|things?|points?|requests?|concerns?|asks?|ideas?|doubts?|weeks?|days?|years?"
    r"|months?|calls?|interviews?|process\w*|conversations?|applications?|minutes?|people|reasons?|more)\b)"
)
_NO_RIVALS = (
    r"(?!(?:you|we|i|it|that|this|market|they|your|he|she|who|which|levels\S*|glassdoor|base|range|posting|site|page|ad"
    r"|surveys?|data)\b)"
)
_WEAK = r"(?:(?:oh|well|actually|um|sure)\b[,.! ]*)"
_LEAD = r"(?:(?:oh|well|actually|um|yes|yeah|yep|yup|sure|certainly|indeed|of course|i do)\b[,.! ]*)"
_NODS = r"(?:yes|yeah|yep|yup|sure|certainly|indeed|i do)\b"
_COUNT = r"(?:one|two|three|several|a few|a couple|some|another|others?|offers?|multiple)"
_NOT_BESIDE = (
    r"(?![^.!?]*\b(?:could|can|would|like|love|hope|hoping|want|need|questions?|your|range|posting|market|surveys?|stock"
    r"|forfeit)\b)"
)
_YES = re.compile(
    rf"{_WEAK}*{_NODS}[,.! ]*{_LEAD}*(?:there(?:'s| is| are) |with |from |at |for )?(?:{_COUNT}|\$?\d+k?)\b{_NO_OFFERS}"
    rf"|{_LEAD}*(?:(?:i|we)(?: do|'ve| have)?(?: have| got| hold)?|there(?:'s| is| are)) (?:currently |already |also )?"
    rf"{_COUNT}\b{_NO_OFFERS}"
    r"|(?:one|two|three|several|a few|a couple|some|another|multiple)(?: others?| offers?)? (?:from|at|for|with)\b"
    rf"|{_LEAD}*{_NO_RIVALS}[a-z][\w&.-]* (?:has |have |just |also |already )*(?:offer(?:ed|s)|gave|pays?|is paying)\b"
    r"[^?]*\d"
    rf"|{_NODS}(?:[,. ]*(?:i (?:do|have)|actually|indeed|of course|there (?:is|are)|as it happens))* *(?:[.!]|$)"
    rf"|{_NODS}{_NOT_BESIDE}[^.!?]*(?:\$?\d{{2,}}|\bfrom \w|\belsewhere\b)"
)
"""A yes to the question for other offers, or one that is named in answer to it."""
_NO_SHORT = re.compile(
    r"(?:no|nope|none|not)\b,? ?(?:not )?(?:sorry|i don't|yet|right now|at the moment|really|just (?:this|yours))?"
    r"(?: one|, no)?[.! ]*"
)
_PARTS = re.compile(r"[.!?;](?!\d)|,? (?:and |so |but )?(?=(?:could|can|would|will) (?:you|we|it|that)\b)")


def claims_beyond(t: Table, s: State, said: str, *, is_asked: bool) -> bool:
    """Whether lower-case words name a company whose offer is not held, or more of a piece than the offers held have."""
    for part in _PARTS.split(said):  # what is asked for beside it may well be more
        piece, amount = figure_in(s, part, "") if claims_rival(part.strip(), is_asked=is_asked) else ("", 0)
        if amount and amount > max(getattr(one, piece) or 0 for one in t.n.written):
            return True
    held = {one.name.casefold(): one for one in t.n.written if one.name}
    if not held:
        return False
    named = {(one["from"] or one["by"]) for one in _NAMED.finditer(said)} - _NO_NAMES
    if any(not any(name.startswith(one) or one.startswith(name.split()[0]) for name in held) for one in named):
        return True
    known = [one for name, one in held.items() if name in said or name.split()[0] in named]
    if len(known) != 1 or not named:
        return False
    piece, amount = figure_in(s, said, "")
    has = getattr(known[0], piece, None) if piece in ("base", "sign_on", "grant") else None
    return has is not None and amount > has


def has_no_rival(said: str, *, is_asked: bool) -> bool:
    """Whether they say that they hold no other offer; where it ``is_asked``, a no says so."""
    first = re.split(r"[.!;]|,? but\b", said)[0]
    return bool(_CLAIMS_NONE.search(said)) or (is_asked and bool(_NO_SHORT.fullmatch(first)))


def claims_rival(said: str, *, is_asked: bool) -> bool:
    """Whether they say that they hold another offer; where it ``is_asked``, a yes says so."""
    said = _CLAIMS_NONE.sub(" ", said)
    others = {found[1] for found in _OFFERED.finditer(said)} - {"you", "that", "was", "been", "what", "recruiter", "i"}
    others |= {found[1] for found in _PAYS.finditer(said)} - _NO_NAMES
    return bool(others or _CLAIMS.search(said)) or (is_asked and bool(_YES.match(said)))
