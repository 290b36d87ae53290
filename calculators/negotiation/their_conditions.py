"""A condition that is only the reader's answer by a day: the figures beside it are offered, and the day is told."""

import re

_DAY = (
    r"(?:(?:the )?(?:end of (?:the )?(?:day|business)|eod|cob|close of business|noon|midnight|"
    r"\d{1,2}(?::\d\d)? ?[ap]\.?m\.?(?: [ecmp][sd]?t)?)(?: (?:on|of|this|next))?,? ?)?"
    r"(?:(?:the )?(?:this |next |coming )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: night)?|(?:this|next) week|"
    r"tomorrow|today|tonight|now|the \d{1,2}(?:st|nd|rd|th)|(?:the )?end of (?:the |this |next )?(?:week|month|day)|"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?|"
    r"\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}|"
    r"\d{1,2}/\d{1,2}(?:/\d{2,4})?|(?:\d{1,2}|one|two|three|five|seven) (?:(?:business|working) )?(?:hours|days))\b"
)
_BY = rf"(?:(?:by|before|on|until|within|in|no later than) )?(?:the next )?{_DAY}"
_YES = (
    r"(?:give (?:me|us) (?:an? |your )?(?:answer|decision|yes|response)|sign(?:ing|ed)?|accept(?:ing|ance|ed)?|"
    r"commit(?:ting|ment)?|say(?:ing)? yes|confirm(?:ing|ation)?|"
    r"signature|decid(?:e|ing)|decision|answer|yes)"
)
_YOUR = r"(?:(?:your|an?|you(?:'re)?|u|that|can|could|able to|are|will|written|verbal|signed|prompt) )*"
_IT = r"(?: (?:it|this|that|back|(?:the|this|our) (?:offer|letter)|from you))*"
_IF = (
    r"(?:(?:but|and|though|and that's|that's) )?(?:only )?(?:good |valid )?"
    r"(?:if|when|provided(?: that)?|(?:as|so) long as|assuming|on (?:the |one )?condition (?:that|of)|"
    r"(?:conditional|contingent|conditioned) (?:on|upon))"
)
_NEEDED = (
    r"(?:(?:but|and|though) )?(?:i|we)(?:'d|'ll| would| will)? (?:(?:just|also|really|do|only) )?"
    r"(?:need|require|must have)"
)
_OR_ELSE = (
    r"(?:,? (?:or|otherwise) (?:(?:else )?(?:the|this|our) (?:offer|role|spot|seat)|we|it|i)\b[^.;!?\n\d$]{0,60})?"
)
_LATER_CLAUSE = re.compile(rf",? ?\(?\b(?:{_IF}|{_NEEDED}) {_YOUR}{_YES}{_IT} {_BY}\)?{_OR_ELSE}(?=[.,;!)\n]|$)")
"""After the figures that it is of."""
_LENGTH = (
    r"(?:(?:the next |next |exactly |only |just )?(?P<{}>(?:\d{{1,2}}|an?|one|two|three|four|five|six|seven|ten)"
    r"(?: \(\d{{1,2}}\))? ?(?:(?:business|working|calendar) )?(?:hours?|hrs?|h|days?|weeks?)\b)"
    r"(?! (?:of|per|a|each|in) | to (?!decide|answer|respond|reply|sign|accept|consider|think|"
    r"let|get back|commit|confirm|make|review|give)))"
)
_OPEN_FOR = re.compile(
    r"\b(?:offer|it|this|that|number|figure|letter)(?:'s|'ll be| is| are| stays| remains| will (?:be|stay|remain))? "
    rf"(?:only )?(?:good|valid|open|on the table|available) (?:for )?{_LENGTH.format('open')}"
    r"|\b(?:offer|it|this|that|letter) (?:will )?(?:expires?|lapses?|explodes?|ends?|runs out) in "
    rf"{_LENGTH.format('ends')}"
    rf"|\byou(?:'ll|'ve)? (?:only |just )?(?:have|get|got) {_LENGTH.format('have')}(?= (?:to|left)\b|[.,;!]|$)"
    rf"|(?:^|(?<=[.!?:;,] ))(?:offer: |deadline: )?{_LENGTH.format('alone')}"
    r"(?= to (?:decide|sign|respond|answer|accept)\b)"
    rf"|\b(?:offer|deadline)(?: is)?:? {_LENGTH.format('after')}(?=[.,;!]|$)"
    rf"|\b(?:we|i)(?:'ll| can| will| could)? (?:only |just )?(?:hold|keep) (?:it|this|(?:the|your|this) (?:offer|spot))"
    rf"(?: open)? for {_LENGTH.format('held')}"
    rf"|\b(?:we|i)(?:'ll| can| will| could)? (?:only |just )?give you {_LENGTH.format('given')}(?= to\b|[.,;!]|$)"
    rf"|\b(?:sign|accept|commit|decide|respond|reply|confirm|answer|signature|decision|acceptance|let (?:us|me) know|"
    rf"(?:get )?back to (?:us|me)|hear (?:back )?from you)(?: \w+){{0,2}} (?:with)?in {_LENGTH.format('within')}"
)
_NO_LENGTH = re.compile(
    r"\b(?:no need|not|never|we|i|they|finance)(?:'ll|'d| will| should|n't)?"
    r"(?: (?!(?:need|want|require|expect|must|like|ask)\b)\w+){0,3} $|n't(?: \w+){0,3} $"
)


def without_your_yes(plain: str) -> str:
    """Lower-case text without conditions that are only the reader's yes by a day."""
    return _LATER_CLAUSE.sub("", plain)


def time_to_answer(plain: str) -> str:
    """How long lower-case text gives for an answer, as it says it: "48 hours"; blank for none, or for two."""
    lengths = {
        next(one for one in found.groups() if one)
        for found in _OPEN_FOR.finditer(plain)
        if not _NO_LENGTH.search(plain[max(found.start() - 40, 0) : found.start()])
    }
    return lengths.pop() if len(lengths) == 1 else ""
