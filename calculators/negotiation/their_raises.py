"""A raise that is told as past, or of what stood at first: "was increased to", "raise your initial grant to"."""

import re

from calculators.negotiation.their_figures import SENTENCES
from calculators.negotiation.their_pieces import NAME

_RAISED = r"(?:increas|rais|bump|mov|upp|boost|lift|improv|adjust|updat|revis|approv|match|clear|secur)ed"
_RAISE = (
    r"(?:(?:increas|rais|mov|improv|adjust|revis|updat)(?:e|ed|ing)|(?:bump|boost|lift)(?:ed|ing)?|up|upped|upping)"
)
_LONG_AGO = re.compile(
    r"\b(?:last|already|before|previously|earlier|formerly|once|when|ago|since|if|until|(?:19|20)\d\d)\b"
)
_SO = r"(?: (?:just|also|now|really|\w+ly))?"
_WAS = re.compile(
    r"(?P<who>\b(?:(?:the|my|our) (?!other\b|last\b|previous\b)(?:\w+ )?\w+|he|she|it|finance|hr|leadership|"
    r"management|recruiting)) was"
    rf"(?={_SO} (?:able|willing|happy|glad|pleased|ready|prepared|approved|authorized|cleared|allowed) to\b)"
    rf"|(?P<what>(?:{NAME.pattern}|\d ?k?)) was(?={_SO} {_RAISED}\b)"
)
"""Said of their own people, or of a piece: not of another whose pay rose."""
_AT_FIRST = re.compile(
    rf"\b(?P<raise>{_RAISE}) "
    r"(?:(?P<whose>your|the) (?:initial|original)|(?P<ours>our|the) (?:initial|original|current))"
    rf" (?=(?:rsu )?(?:{NAME.pattern})|offer\b)"
)
"""Not "your current base", which may be what another company pays."""
_SENTENCES = re.compile(f"({SENTENCES.pattern})")


def raised_now(plain: str) -> str:
    """Lower-case text in which a raise that holds now has no word of the past: "were increased" for "was increased"."""
    return "".join(one if _LONG_AGO.search(one) else _now(one) for one in _SENTENCES.split(plain))


def _now(sentence: str) -> str:
    return _AT_FIRST.sub(
        lambda one: f"{one['raise']} {one['whose'] or one['ours']} ",
        _WAS.sub(lambda one: f"{one['who'] or one['what']} were", sentence),
    )


# --- Where a raise may be told that cannot be read -----------------------------------------------------------------

_MOVES = re.compile(
    rf"\b(?:{_RAISE}|{_RAISED}|(?:increas|rais|mov|improv|approv|match|bump|boost|lift|stretch|sweeten|grant)(?:es|s|e)?|"
    r"stretched|sweetened|granted|agreed|signed off)\b"
    r"|\b(?:get|got|go|goes|went|come|came|bring|brought|push|pushed|land|landed|take|took)\b(?: \w+){0,5}? "
    r"(?:(?:up )?to|at|approved)\b|\bup to\b|\bnow\b"
)
_GIVEN = re.compile(r"\b(?:approved|granted|matched|met|accepted|okayed|cleared|agreed to|honou?red|signed off on)\b")
_NOT = re.compile(
    r"n't\b|\b(?:cannot|cant|wont|not|unable|never|no|nor|neither|without|declin\w+|reject\w*|refus\w+|denied|"
    r"turned down|instead of|impossible)\b|\bout of (?:our )?(?:reach|range|budget)|"
    r"\btoo (?:high|much|rich|steep|big)\b"
    r"|(?<!went )(?<!going )(?<!moved )(?<!stretched )\b(?:above|beyond|exceed\w*|outside)\b"
    r"|\braised? (?:a|our) (?:series|seed|round|\$)|\b(?:series|valuation|revenue|funding|ipo|exit)\b"
)
_ASKED = re.compile(
    r"\byou(?:'d|'ve|'re| would| had| have| are| were)? (?:\w+ )?(?:ask\w*|request\w*|hop\w+|wanted|want|like|wish\w*|"
    r"looking|expect\w*|target\w*|countered|mention\w*|said|proposed|need\w*|have|make|made|earn|named|quoted)\b"
    r"|\byour (?:\w+ )?(?:ask|number|counter|request|proposal|expectations?|present|existing|last|old)\b"
    r"|\brequested\b|\bused to\b"
)


def may_raise(clause: str) -> bool:
    """Whether a lower-case clause has a word of a raise, and none that refuses it or that says who asked for it."""
    is_told = bool(_MOVES.search(clause) or _GIVEN.search(clause)) and not _NOT.search(clause)
    return is_told and (bool(_GIVEN.search(clause)) or not _ASKED.search(clause))
