"""What they will only try, ask for or wait to hear of: no offer yet, whatever figures it names."""

import re
from collections.abc import Iterable

_LOOK = (
    r"(?:see|check|ask|find out|figure out|look into|look|explore|confirm|verify|inquire|push|try|talk|speak|work)"
    r"(?: \w+){0,5}?"
)
_BEGINS = re.compile(
    rf"\b(?:let me|i'll|we'll|(?:i|we) (?:will|can|could|need to|have to)|going to) "
    rf"(?:\w+ ){{0,2}}?{_LOOK} (?:whether|if) (?:we|i|they|it|that|there)\b"
    r"|\b(?:let me|i'll|i will|i'm|i am|we'll|we're|we are|going|have|need|try|trying|going back|go back)"
    r"(?: \w+){0,2}? (?:ask|asking|push|pushing|fight|fighting|lobby|lobbying|pitch|pitching|request|requesting|"
    r"go back|going back) (?:(?:to|with) (?:\w+ ){1,3}?)?(?:for|to)\b"
    r"(?! your\b)(?![^.;,]{0,30}\banything (?:above|over|beyond|past|more|higher|north)\b)"
    r"|\b(?:i|we)(?:'ll|'d| can| could| will| would)(?: (?:also|just|now|have to|"
    r"need to))? (?:put in(?: a request)? for|"
    r"submit(?: a request for)?|request|propose|recommend|pitch|lobby for)\b(?! (?:your|you|that you|an?) )"
    r"|\b(?:i|we)(?: have|'ve| had)? (?:(?:just|also|already|now) )?(?:requested|asked (?:\w+ ){0,3}?for|submitted|"
    r"put in|pushed for|pitched)\b(?! (?:and|an? ?call|time|(?:an? )?(?:updated|new|revised))\b)"
    r"(?!.{0,60}\b(?:got|approved|agreed|yes)\b)"
    r"|\b(?!(?:i|we)(?:'d| would) (?:(?:really|all) )?(?:like|love) to bring you (?:in|on)\b)"
    r"(?:i|we)(?:'d| would|'m| am|'re| are)? (?:(?:really|still|just) )?(?:want|like|love|hope|hoping|aim|aiming|"
    r"try|trying|plan|planning) (?:to|on) (?:get|getting|bring|bringing|move|moving) (?:you|this|it|your|the)\b"
    r"(?! (?:on ?board|to (?:sign|join|start|yes)|started|excited|the|an?)\b)"
    r"|\b(?:i'm|i am|we're|we are) working (?:on|to) (?:get|getting)\b"
    r"|\b(?:i|we)(?:'d| would) (?:(?:really|all) )?love to (?:give|do|pay|get)\b"
    r"|\b(?:ideally|in (?:a perfect|an ideal) world)\b"
    r"|\b(?:i|we) (?:(?:really|even) )?(?:tried (?:hard )?to|almost|nearly) (?:get|got|have|had|do|did)\b"
    r"|\b(?:base|salary|pay|comp\w*)(?: (?:will be|gets|is|would be))? (?:reviewed|revisited)\b"
    r"|\b(?:i|we) should be able to\b|\blet me (?:run|take) (?=\$?\d)"
)
"""From here to the end of the sentence, or to a "but"."""
_WHO = r"(?:(?!(?:board|no|your)\b)\w+ ){0,4}?"
_ENDS = re.compile(
    rf"\b(?:(?:a)?waiting (?:on|for)|pending|subject to|(?<!n't )(?<!not )(?:needs?|requires?)|upon|"
    rf"with) {_WHO}(?:approval|sign-?off|"
    r"blessing)\b(?! in hand)"
    r"|\blet me (?:just |quickly |first )?(?:(?:confirm|verify|double-?check|check)(?= (?:with|that|this|it|internally|"
    r"first|and)\b|[.,!]|$)|(?:run|take) (?:it|this|that)\b|(?:talk|speak|discuss|go back)\b|ask\b(?! you)"
    r"|get (?:it|this|that) approved)"
    r"|\b(?:it|this|that)(?:'ll| will| should| would|'d| may| might| is likely to| is going to) (?:likely |probably )?"
    r"(?:get|be|go) (?:approved|through|signed off|cleared|okayed)\b"
    r"|\b(?:i|we) (?:expect|anticipate|hope for) (?:(?:the|an?|their|full) )?(?:approval|yes|sign-?off)\b"
)
"""What stands before it in the sentence is in doubt, or the sentence before where it begins one."""
_STARTS = re.compile(
    r"\s*(?:(?:i'm|i am|we're|we are|just|still|it's|but|and|i think|i believe|hopefully,?|confident|sure|that) ){0,3}"
    rf"(?:{_ENDS.pattern})"
    r"|\s*(?:i|we)?(?:'ll| ?will| ?should) know (?:for sure |for certain )?(?:by|on|tomorrow|this|"
    r"next)\b[^.,]{0,20}[.!]?$"
)
_OF_ALL = re.compile(
    r"\b(?:i|we)(?:'d| would|'ll| will)? (?:(?:still|also|first|just) )?(?:have to|need to|must|need|require) "
    r"(?:(?:get|seek|obtain|secure) )?(?:(?!(?:no|your)\b)[\w']+ ){0,4}?(?:approval|approved|sign-?off|signed off|"
    r"blessing|exceptions?)\b"
    r"(?! in hand)(?! (?:for|of|on|to|beyond|above|past|from [^,;]{1,30}? for) (?!that\b|this\b|it\b|\$?\d))"
)
"""What is still to be approved is all of its sentence, also past a "but"."""
_SENTENCES = re.compile(r"(?<=[.!?])(?=\s|$)|\n{2,}|\n(?=[-*•] ?)")
_BUT = re.compile(
    r";|,(?= (?:(?:i|we|they) )?can (?:do|offer) \$?\d)|\bbut\b|\bhowever\b|\bmeanwhile\b|\bfor now\b"
    r"|\band (?=(?:then )?(?:they|he|she|the \w+|hr|we can)(?:'ve| have| has)? "
    r"(?:said|says|offer\w*|gave|went|agreed)\b)"
)


def split(plain: str) -> tuple[str, str]:
    """Lower-case text without what they only try, and that alone."""
    tries = sorted(_spans(plain))
    firm, tried, start = "", "", 0
    for first, last in tries:
        firm += plain[start : max(first, start)] + " "
        tried += plain[max(first, start) : last] + "\n\n"
        start = max(last, start)
    return (firm + plain[start:], tried) if tries else (plain, "")


def _spans(plain: str) -> Iterable[tuple[int, int]]:
    start, before = 0, (0, 0)
    for cut in (*_SENTENCES.finditer(plain), None):
        end = cut.start() if cut else len(plain)
        if begins := _BEGINS.search(plain, start, end):
            but = _BUT.search(plain, begins.end(), end)
            yield begins.start(), but.start() if but else end
        if _OF_ALL.search(plain, start, end):
            yield start, end
        elif _STARTS.match(plain, start, end):
            yield before
        elif ends := _ENDS.search(plain, start, end):
            buts = [one.end() for one in _BUT.finditer(plain, start, ends.start())]
            yield buts[-1] if buts else start, ends.end()
        if plain[start:end].strip():
            before = start, end
        start = end
