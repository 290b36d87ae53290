"""Whether typed words claim an offer, or an amount of one, beyond those that are held in writing."""

import re

from calculators.own_words.figures import figure_in
from calculators.own_words.present_pay import claims_rival
from calculators.recruiter.table import State, Table

_NAMED = re.compile(
    r"\boffers? (?:\w+ ){0,3}?(?:from|at|with) (?P<from>[a-z][\w&.-]*)|\b(?P<by>[a-z][\w&-]*)(?:'s| has| have| just)*"
    r" (?:offer(?:ed|s)? me|offer(?:ed|s)? is|gave me|pays|is paying|would pay)\b"
)
_NO_NAMES = {
    *("a", "an", "the", "another", "other", "others", "my", "your", "you", "them", "they", "it", "this", "that", "who"),
    *("someone", "somebody", "elsewhere", "company", "place", "competitor", "rival", "one", "which", "what", "we", "i"),
    *("market", "job", "role", "team", "recruiter", "he", "she", "has", "have", "just", "already", "also", "two"),
}


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
