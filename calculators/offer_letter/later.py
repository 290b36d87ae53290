"""Whether a day is that of a later thing, as a raise, a plan or a vesting, and not that of the start."""

import re

_CUE = re.compile(
    r"\b(?:effective|start(?:ing|s)?|begin(?:ning|s)?|commenc(?:ing|es?)|as of|from|with effect from)(?: on)?"
    r"(?: or (?:about|around))? (?:the )?$"
)
_OURS = re.compile(
    r"\b(?:employ\w*|appoint\w*|promot\w*|position|role"
    r"|join\w*(?! (?:our|the|its) (?:\w+ ){0,2}(?:plan|program|espp|401))"
    r"|hire\w*|work(?:ing)?|first day|start date|starting date"
    r"|(?:you|you'll|you'd|will|would|can|to|please|and) (?:start|begin|commence))\b"
)
_CHANGES = re.compile(
    r"\b(?:increas\w*|rais\w*|ris(?:e|es|ing)|eligib\w*|enroll?\w*|participat\w*|vest\w*|approv\w*|accru\w*"
    r"|go(?:es)? up|contribut\w*|match\w*|adjust\w*|qualif\w*|review\w*|granted more)\b"
)
_THINGS = re.compile(
    r"\b(?:espp|401|plans?|coverage|benefits?|insurance|bonus(?:es)?|pto|vacation|holidays?|review|refresh\w*"
    r"|allowance|stipend|board|rsus?|stock|equity|options?|grants?)\b"
)
_PAPER = re.compile(
    r"\b(?:letter|offer|agreement|document) (?:is|are|becomes?|shall be|will be|takes)(?: effective| effect)? ?$"
)
_ASIDE = re.compile(r"\([^()]{1,120}\)")
_CLAUSE = re.compile(r"[,:;(]|\band\b|\bwith\b")


def begins_later(before: str, after: str) -> bool:
    """Whether the words of a sentence before a day and after it say that something else begins then."""
    if not (cue := _CUE.search(before[-40:])):
        return False
    lead = _ASIDE.sub(" ", before[: max(len(before) - 40, 0) + cue.start()])
    if _OURS.search(lead) or _OURS.search(before[-60:]):
        return False
    if _CHANGES.search(lead) or _PAPER.search(lead) or _THINGS.search(_CLAUSE.split(lead)[-1]):
        return True
    if lead.strip(" -*+,") and not lead.rstrip().endswith((":", ",", ".")):
        return False
    told = after.lstrip(" ,")[:120]
    first = next((one for one in (_CHANGES.search(told), _THINGS.search(told)) if one), None)
    ours = _OURS.search(told)
    return bool(first) and not (ours and first and ours.start() < first.start())


def may_begin_later(before: str, after: str) -> bool:
    """Whether a sentence that begins with its day says nothing of employment, so that a start told plainly counts."""
    cue = _CUE.search(before[-40:])
    is_first = bool(cue) and not before[: max(len(before) - 40, 0) + (cue.start() if cue else 0)].strip(" -*+,")
    return is_first and bool(after.strip(" .,;:")) and not _OURS.search(after[:120])
