"""The level that their words offer: "we can do L5", "we'll bring you in at Senior". Read by the words alone."""

import re

_LEVEL = (
    r"(?P<level>(?:l|e|ic|t|sde|swe|mts) ?-?(?:1[0-2]|[1-9])\b|level [1-9]\d?\b|sde ?i{1,3}\b"
    r"|(?:senior staff|senior principal|senior|staff|principal|distinguished)\b"
    r"(?! (?:leader|manage|team|recruit|vp|people|director|partner|colleague)))"
)
_WE = r"(?:we|i|they|the (?:team|panel|committee)|committee|panel|leadership)"
_READY = r"(?:be|now|also|happily|(?:able|happy|glad|going|pleased|agreed|prepared|ready|willing|cleared|approved) to)"
_CAN = rf"(?:'ll|'d| will| can| could|'re| are| have|'ve| were)(?: {_READY})*"
_DO = r"(?:do|offer|bring|level|hire|place|put|make|get|slot|set|uplevel)"
_RAISED = r"(?:mov|approv|bump|rais|upgrad|chang|adjust|agre)"
_TO = r"(?: (?:you|up|in|on|at|to|as|it|this|the|an?|role|offer|title|your|level|for|of))*"
_COMING = r"(?:be|now|coming|joining|come|join|leveled|approved|hired|brought)"
_PAY = r"\$?\d[\d,.]*k?(?: (?:in|of|for|a|year|base|salary|pay|sign-on|equity))*"
_LEVEL_OF_ROLE = rf"{_LEVEL.replace('<level>', '<of_role>')} (?:role|position|title|job|hire)\b"
_WHO = (
    r"(?:hc|hiring committee|leveling(?: committee)?|(?:the )?(?:\w+ )?(?:committee|panel|team|vp|director|board)|"
    r"leadership|finance|comp|hr|they|she|he|we|i)"
)
_MOVED = r"(?:(?:re|up)-?level(?:l?ed)|promoted|bumped|moved|upgraded|raised|upped|updated|changed|put through)"
_STARTS = r"(?:^|[,;:–—-] ?|\band )"
_ENDS = r"(?=$|[.!,;:)–—-]| (?:[–—-]|and|so|with|by|for you|today|yesterday|this)(?: |$))"
_NO_PAY_OF_IT = r"(?! (?:base|pay|salary|band|range|numbers?|money|comp|equity|sign|as the|pays|gets|makes))"
_SIGNS = tuple(
    re.compile(sign)
    for sign in (
        rf"\b{_WE}{_CAN} (?:{_DO}|{_RAISED}(?:e|ed)?){_TO} {_LEVEL}",
        rf"\b{_WE} (?:{_RAISED}ed|got|signed off){_TO} {_LEVEL}",
        rf"\b{_WE}(?:'d| would) (?:\w+ )?(?:like|love) to (?:offer|bring|hire|level){_TO} {_LEVEL}",
        rf"\b{_WE}{_CAN} (?:go|move|come|step)(?: you)?(?: up)? to (?:an? )?{_LEVEL}"
        r"(?! (?:base|pay|salary|band|range|numbers?|money|comp))",
        rf"\band (?:got|moved|bumped|raised|approved) you{_TO} {_LEVEL}",
        rf"\byou(?:'d| would|'ll| will|'re| are)(?: {_COMING})* (?:in |on )?(?:at|as|for|to) (?:an? |the )?{_LEVEL}",
        rf"\byou(?:'re| are) (?:an? )?{_LEVEL} now(?=[.,;!]|$)|\byou(?:'re| are) now (?:an? )?"
        rf"{_LEVEL.replace('<level>', '<of_role>')}(?=[.,;!]|$)",
        r"\b(?:updated|new|revised|upgraded|better) (?:offer|package|terms|letter|numbers?|figures?|salary|pay|"
        rf"base(?: salary| pay)?|comp(?:ensation)?) (?:\w+ )?(?:at|for|as) (?:an? |the )?{_LEVEL}",
        rf"\b{_WE}{_CAN} {_DO}{_TO} {_PAY},? (?:(?:at|as) (?:an? |the )?|for an? ){_LEVEL}",
        rf"\b(?:role|position|title|offer) (?:(?:would|will|'d) (?:then |now )?be|is now|becomes|is(?= (?:at|as)\b)) "
        rf"(?:(?:at|as|for) )?(?:an? |the )?{_LEVEL}",
        rf"\b(?:it|this)(?:'d| would|'ll| will) (?:then |now |have to )?be (?:as an? {_LEVEL}|an? {_LEVEL_OF_ROLE})",
        rf"\blevel(?:ing)? you (?:in )?(?:at |as )(?:an? )?{_LEVEL}",
        rf"\b{_WE}{_CAN} {_DO}{_TO} {_PAY},? for the {_LEVEL} (?:role|position|job|level)\b",
        rf"\b(?:higher|new|different|better|lower) (?:level|title)[:,]? (?:- |at |as |of |namely |to )?{_LEVEL}",
        rf"(?<!current )(?<!present )(?<!previous )\blevel(?: (?:is )?(?:approved|confirmed|cleared|update|change))? ?"
        rf"[:=] ?{_LEVEL}",
        rf"\b(?:level(?:l?ing)?|calibration|title)(?: (?:decision|result|committee|discussion))? (?:came|comes|landed|"
        rf"settled|ended|shook)(?: (?:back|in|out|up|down))? (?:at|as|on) (?:an? )?{_LEVEL}",
        rf"\b(?:you|your (?:level|leveling|interviews?|panel|packet|loop))(?: were| was|'ve been| have been)? "
        rf"(?:came|come|landed|level(?:l?ed)|calibrated|assessed|placed)(?: (?:back|in|out|you))? (?:at|as) "
        rf"(?:an? |the )?{_LEVEL}",
        rf"\b(?:down|up)-?level(?:l?ed|l?ing)?(?: you)? (?:to|at|as) (?:an? )?{_LEVEL}",
        rf"\b{_LEVEL}(?: (?:is|was|got|has been|(?:just |now )?(?:came|has come)))?(?: (?:now|just|officially|all))? "
        rf"(?:approved|confirmed|cleared|granted|okayed|signed off|official|yours|a (?:go|yes)|through){_ENDS}"
        rf"|\b(?:approved|approval|yes|a yes) (?:for|to|on|at) {_LEVEL.replace('<level>', '<of_role>')}{_ENDS}",
        rf"(?:\b{_WHO} |{_STARTS})(?:has |have |just |also |now |finally |all )*(?:approved|confirmed|cleared|granted|"
        r"okayed|agreed (?:to|on)|signed off on|said yes to|came back with) (?:you (?:for|at|as|to) )?"
        rf"(?:an? |the |your )?{_LEVEL}{_NO_PAY_OF_IT}",
        rf"\b{_LEVEL} (?:it is|went through)\b",
        rf"\byou(?:'ve| have|r level (?:has|was)|r level)?(?: (?:just|now|officially|been|was|were|is))+ (?:{_MOVED}|"
        rf"approved|confirmed)(?: up)? (?:to|at|as|for|into) (?:an? |the )?{_LEVEL}{_NO_PAY_OF_IT}",
        rf"{_STARTS}(?:we |i )?(?:just |finally )?(?:{_MOVED}|got|landed) you(?: up| in| over)?"
        rf"(?: (?:to|at|as|into|the|an?))* {_LEVEL}{_NO_PAY_OF_IT}",
        rf"\byou(?:'ve)? (?:just )?(?:got|made|cleared|earned) (?:the )?{_LEVEL}{_ENDS}",
        r"\b(?:your new title (?:is|will be|would be)|your title (?:is now|becomes|will be|would be)) "
        rf"(?:an? )?{_LEVEL}",
        rf"\b(?:new |your |the )?level (?:is now|will be|would be|has been) (?:\w+ to )?{_LEVEL}",
        rf"^(?:can|could|will|would) (?:still |also )?(?:{_DO}|{_RAISED}(?:e)?){_TO} {_LEVEL}",
    )
)
_INSTEAD = re.compile(
    r"\b(?P<kind>[a-z]{1,3}) ?-?(?P<new>\d{1,2}) (?:instead of|rather than) (?:an? )?(?P=kind) ?-?(?P<old>\d{1,2})\b"
)
_IN_PLACE = tuple(
    re.compile(sign)
    for sign in (
        r"(?P<new>(?:[\w-]+ ){0,5}[\w-]+),? (?:instead of|rather than|in place of|(?:and )?not(?= (?:as|at|an?)\b))"
        r" (?P<old>(?:[\w-]+ ?){1,4})",
        r"\bfrom (?P<old>(?:[\w-]+ ){1,4}?)(?:down )?to (?P<new>(?:[\w-]+ ?){1,4})",
    )
)
_NUMBERED = re.compile(r"\b(l|e|ic|t|sde|swe|mts|level) ?-?(\d{1,2})\b")
_TIERS = (
    "junior|associate|entry[- ]level",
    "engineer|developer|scientist|swe|sde|mid|mid-level",
    "senior",
    "staff",
    "senior staff",
    "principal",
    "distinguished",
)
"""Words of titles, the lowest first."""
_STEPS = ("i", "ii", "iii", "iv")
_SENTENCES = re.compile(r"(?<=[.!?;])(?=\s|$)|\n{2,}")
A_LEVEL = r"(?:l|e|ic|t|sde|swe|mts|level) ?-?\d{1,2}\b"
_DENIED = re.compile(rf"(?:\b(?:not|no|never|without)|n't)(?: \w+){{0,4}}? {A_LEVEL}")
"""A level that they do not give, beside which pay is of the one that they do."""
_PARTS = re.compile(rf"({_SENTENCES.pattern}|\n)")
_CLAUSES = re.compile(r"\b(?:but|however|though|although)\b")
_OF_PAY = re.compile(r"\b(?:base|salary|sign|signing|equity|rsus?|stock|grant|bonus)\b")
"""What a clause is about that says nothing of the level."""
_UNSURE = re.compile(
    r"\b(?:(?:most|max|maximum|highest) (?:that )?(?:we|i)|if|unless|whether|not|never|no|unable|cannot|might|"
    r"may|maybe|perhaps|asked|request\w*|consider\w*|"
    r"review|later|"
    r"next|eventually|instead of)\b|n't\b|\?\s*$"
)


def level_in(plain: str) -> str:
    """The level that lower-case text offers, as it is written ("L5", "Senior"); blank for none, or for two."""
    found = set()
    for sentence in _SENTENCES.split(plain):
        first, *rest = _CLAUSES.split(" ".join(sentence.split()))
        text = " ".join(" ".join((first, *(clause for clause in rest if not _OF_PAY.search(clause)))).split())
        for said in (text, *rest) if _UNSURE.search(first) else (text,):  # "not the equity, but you will be L6"
            said = _INSTEAD.sub(_raised, said.strip())
            if not _UNSURE.search(said):
                found |= {_named(one) for sign in _SIGNS for one in sign.finditer(said)}
    return _written(next(iter(found))) if len(found) == 1 else ""


def at_level(plain: str, level_now: str) -> str:
    """Lower-case text without the sentences on the pay of a level other than ``level_now``, numbered as it is."""
    now = _NUMBERED.fullmatch(level_now.casefold())
    if not now:
        return plain
    return "".join(one for one in _PARTS.split(plain) if not _is_of_another(one, now[1], now[2]))


def _is_of_another(sentence: str, kind: str, number: str) -> bool:
    named = {other for of, other in _NUMBERED.findall(_DENIED.sub(" ", sentence)) if of == kind}
    return bool(named) and number not in named


def _named(found: re.Match[str]) -> str:
    """The level, in whichever of its places a sign has it."""
    return next(one for name, one in found.groupdict().items() if name in ("level", "of_role") and one)


def is_lowered_in(sentence: str) -> bool:
    """Whether a lower-case sentence gives a lower title or level in place of a higher one."""
    pairs = [(one["new"], one["old"]) for sign in _IN_PLACE for one in sign.finditer(sentence)]
    return any(_is_below(new, old) for new, old in pairs)


def _is_below(new: str, old: str) -> bool:
    levels = [_NUMBERED.findall(one)[-1:] for one in (new, old)]
    if all(levels):
        (kind, number), (old_kind, old_number) = levels[0][0], levels[1][0]
        return bool(kind == old_kind and int(number) < int(old_number))
    tiers = [[tier for tier, words in enumerate(_TIERS) if re.search(rf"\b(?:{words})\b", one)] for one in (new, old)]
    if not all(tiers):
        return False
    steps = [re.findall(r"\b(?:i{1,3}|iv)\b", one)[-1:] for one in (new, old)]
    is_step_below = all(steps) and _STEPS.index(steps[0][0]) < _STEPS.index(steps[1][0])
    return max(tiers[0]) < max(tiers[1]) or (max(tiers[0]) == max(tiers[1]) and is_step_below)


def _raised(levels: re.Match[str]) -> str:
    """The higher level alone where it is offered in place of a lower one."""
    new, old = int(levels["new"]), int(levels["old"])
    return f"{levels['kind']}{new}" if new > old else levels[0]


def _written(level: str) -> str:
    """As people write it."""
    return level.title() if re.fullmatch(r"[a-z]{5,}[ \w]*", level) else level.upper()
