"""What they say that leaves no offer to ask on: it is taken back, it has expired, or all is on hold."""

import re
from typing import NamedTuple

from calculators.negotiation.reply import OURS, Reply

WITHDRAWN, EXPIRED, ON_HOLD = "rescinded", "expired", "on-hold"
GONE = WITHDRAWN, ON_HOLD, EXPIRED
"""With these nothing is asked for, the strongest first."""


class WhenGone(NamedTuple):
    """What is so then, and the one thing that is asked of them: ``asks`` follows "Ask them", ``asked`` names it."""

    told: str
    asks: str
    asked: str
    why: str
    letter: str


WHEN_GONE = {
    WITHDRAWN: WhenGone(
        "They take the offer back.",
        "what changed, in writing, and whether anything can still be done",
        "what changed",
        "Their reason decides what is left to do.",
        "what_changed",
    ),
    ON_HOLD: WhenGone(
        "The role is on hold.",
        "whether your offer stands and when they will know more, in writing",
        "whether the offer stands",
        "Nobody can approve anything now, and no date of theirs is sure.",
        "on_hold",
    ),
    EXPIRED: WhenGone(
        "The offer has expired.",
        "to renew the offer as it stood, in writing",
        "to renew the offer",
        "A company that still wants you can renew it with one mail.",
        "renew",
    ),
}
"""What each of them calls for; the letter is one of ``letters``."""


def not_to_accept(said: str) -> str:
    """Why there is nothing to accept after one of these sayings."""
    gone = WHEN_GONE[said]
    return f"{gone.told} There is nothing to accept until they write that it stands: ask {gone.asked} first."


ROLE = r"(?:role|position|req|requisition|opening|headcount)"
_ON_A_TERM = (
    r"(?! (?:on|with|about|regarding|for|around|in) "
    rf"(?!(?:\w+ ){{0,3}}?(?:{ROLE}|candidates?|hir\w+|search|someone|team|job)\b))"
)
_A_DATE_OR_MORE = (
    r"(?:'s\b| (?:letter )?(?:deadline|date|expir\w+|past|beyond|until|till|to (?!you\b)|any|further|longer|above|"
    r"over|higher|better|bigger|larger|like|than|by|(?:of|at|with) (?:more|the|a|an|l|e|ic)\b))"
)
"""What follows an offer that is not prolonged, or not made any better."""
_OFFER = r"(?:the|your|our|this|an|any) (?:\w+ )?(?:offer|application|candidacy|hire|hiring|employment)"

GONE_REPLIES = {
    WITHDRAWN: Reply(
        said="We withdraw the offer.",
        signs=(
            r"\b(?:rescind|revok|retract|withdraw|withdrew)\w* (?:the|your|our|this|that|my) (?:\w+ )?offer",
            r"\b(?:we|i|they|leadership|company|team)(?:'re|'m| are| is| am)? (?:\w+ )?(?:rescinding|"
            r"withdrawing|revoking)"
            r"(?=[.,!;]|$| (?:it|that|this|(?:the|your|our|my|all) (?:\w+ )?(?:offers?|application))\b)",
            r"\b(?:decided|have|has|had|need|forced|going|obliged) to (?:rescind|withdraw|revoke|retract)"
            r"(?=[.,!;]|$| (?:it|that|this|(?:the|your|our|my|all) (?:\w+ )?(?:offers?|application))\b)",
            r"\b(?:went|go|going|gone|mov(?:e|ed|ing)|head(?:ed|ing)) (?:in )?(?:a different|another) direction\b"
            rf"{_ON_A_TERM}",
            r"\btak(?:e|en|ing) (?:back (?:the|your|our|this) offer|(?:the|your|our|this) offer back)\b",
            r"\bpull(?:ed|ing)? (?:back )?(?:the|your|our|this) offer\b(?! (?:letter|"
            r"together|to|up|back to))",
            r"\boffer (?:\w+ ){0,2}?(?:rescinded|revoked|withdrawn|retracted|pulled|void|off the table|no longer)\b"
            r"(?! valid)",
            r"\b(?:mov\w+ (?:forward|ahead|on)|go|going|gone|went|proceed\w*|chose|chosen|select\w*|pick\w*|hir\w+|"
            r"decided|(?:role|job|position|offer)) (?:\w+ ){0,2}?"
            r"(?:with|for|to|on|chosen|selected|hired|picked|chose) (?:\w+ ){0,2}?"
            r"(?:another|a different|other|someone) (?:\w+ )?(?:candidates?|applicants?|person|else)\b",
            r"\b(?:another|a different|someone|somebody) (?:(?:\w+ )?(?:candidates?|applicants?|"
            r"finalists?|"
            r"persons?)|else)(?:'s)? (?:(?:has|have|had|just|already|now|also|since|was|been|is) ){0,3}"
            r"(?:(?:accepted|took|taken|signed(?: for)?|filled|chosen for|selected for|hired for|hired into) "
            rf"(?:(?:the|our|this|that) (?:\w+ )?(?:{ROLE}|job|offer|spot|seat|slot)|it\b)(?! (?:on|in|at|for|from) "
            r"(?:another|a different|the other|our other))|(?:been )?(?:hired|chosen|selected)(?=[.!,;]|$))",
            r"\b(?:we|they|team|company|committee|and)(?:'ve| have| has)? (?:decided to |since |already |now "
            r")?moved? on"
            r"(?=[.!,;]|$)",
            rf"\b(?:offer|{ROLE}) (?:(?:that )?(?:we|i) (?:\w+ ){{1,2}})?(?:is|was) (?:now )?"
            r"no longer (?:available|open|on the table)\b(?! (?:to|for|in|on) (?!you\b))",
            rf"\b(?:offer|{ROLE}) (?:is|was|has been|got|gets) (?:\w+ )?(?:withdrawn|rescinded|revoked|pulled)\b"
            r"(?! (?:together|up))",
            r"\bno longer able to (?:offer|give|extend) (?:you )?(?:the|this|an?) (?:\w+ )?"
            r"(?:role|position|job|offer)\b",
            r"\b(?:can't|won't|not|no longer|unable)(?: to)?(?: be)?(?: able to)?(?: (?:longer|now|in a position to))* "
            r"(?:honou?r|stand by|stand behind|fulfill?|follow through (?:on|with)|make good on)(?:ing)? "
            r"(?:the|your|our|this|that) (?!counter|competing|other|rival|verbal promise)(?:\w+ )?"
            r"(?:offer|employment contract|agreement)\b"
            r"(?!'s| letter's| (?:of|for) (?!employment)|(?: \w+){0,5}? (?:after|past|beyond)\b)",
            r"\b(?:cancel|cancel(?:l?ed|l?ing)|terminat(?:e|ed|ing)|void(?:ed|ing)?|annul(?:led)?) "
            r"(?:the|your|our|this|that) (?:\w+ )?offer\b(?! (?:letter|call|meeting|review))",
            r"\boffer (?:of employment |letter )?(?:\w+ ){0,2}?(?:cancel?led|canceled|terminated)\b",
            r"\b(?:chose|chosen|selected|picked|hired) (?:another|a different|someone) (?:\w+ )?(?:candidate|else)\b",
            r"\b(?:can't|won't|not|no longer|unable to) (?:\w+ ){0,4}?extend(?:ing)? (?:you )?"
            rf"(?:an?|the|any|this|our|your) (?:(?:job|employment|formal|written) )?offer\b(?!{_A_DATE_OR_MORE})",
            r"\b(?:can't|won't|not|no longer|unable|decided against) (?:be )?(?:able )?(?:to )?(?:be )?"
            r"(?:mov(?:e|ing)|go(?:ing)?|proceed(?:ing)?|continu(?:e|ing))(?: forward| ahead| on)? with "
            rf"(?:you\b|{_OFFER})",
            r"\b(?:no longer|not|won't) (?:be )?(?:mov(?:e|ing)|proceeding) (?:forward|ahead)(?=[.!]|$)",
            rf"\b{ROLE}(?: for \w+ \w+)? (?:\w+ ){{0,2}}?"
            r"(?:filled|cancell?ed|eliminated|closed|cut|gone|no longer exists)\b",
            r"\b(?:filled|cancel|cancell?ed|cancell?ing|eliminated?|pull(?:ed|ing)?|cut|scrapped) (?:the|this|that) "
            rf"(?:\w+ ){{0,3}}?{ROLE}\b(?!'s)",
        ),
        means="The offer may be gone. What changed decides what can be done: a budget, a mistake, or somebody else. If"
        " you have accepted or given notice, keep every message and ask a lawyer before you answer.",
        sure=OURS,
        say=(
            ("Thank you for telling me. I am sorry to hear it.",),
            ("What changed since you made the offer?",),
            ("Could you send me that in writing, and say whether anything can still be done?",),
        ),
    ),
    ON_HOLD: Reply(
        said="The role is on hold.",
        signs=(
            rf"\b(?:hiring|{ROLE}|job|offers?|recruiting|process|search) [^.,;!?]{{0,30}}?"
            r"\bon (?:hold|ice|pause)\b",
            r"\b(?:everything|(?:things|it|this|we)(?:'s|'re| is| are| was| has been))(?: \w+){0,2} on "
            r"(?:hold|ice|pause)\b",
            rf"\b(?:hiring|{ROLE}|offer|recruiting|process|search)(?: for \w+ \w+)? (?:[\w-]+ ){{0,3}}?"
            r"(?:paused|suspended|halted|frozen)\b",
            r"\b(?:paus(?:ed|ing)|freez(?:e|ing)|froze|halt(?:ed|ing)?|suspend(?:ed|ing)?) (?:\w+ ){0,2}?"
            rf"(?:hiring|recruiting|process|search|offers?|{ROLE})\b",
            r"\b(?:(?:decided|need|needs|needed|have|has|had|going|forced|asked|told|chose|plan|plans) to|will|we'll|"
            rf"must) (?:pause|freeze|halt|suspend|stop) (?:\w+ ){{0,2}}?"
            rf"(?:hiring|recruiting|process|search|offers?|{ROLE})\b",
            r"\b(?:hiring|headcount) (?:freeze|pause)\b",
            r"\b(?:freeze|pause|hold) on (?:all )?(?:hiring|offers|recruiting)\b",
        ),
        means="Nobody can approve anything now. The offer may come back, or may not: do not count on it.",
        sure=OURS,
        say=(
            ("Thank you for telling me. I am still interested.",),
            ("Does my offer stand, or is it on hold too? When will you know more?",),
            ("Could you send me that in writing?",),
        ),
    ),
    EXPIRED: Reply(
        said="The offer has expired.",
        signs=(
            r"\b(?:offer|it|letter|deadline)(?:'s)? (?:has |had |have |is |was )?(?:now |already |"
            r"since )?(?:expired|lapsed|ran out|run out)\b",
            r"\b(?:offer|letter) (?:\w+ ){0,3}?(?:no longer valid|not valid any ?(?:longer|more))\b",
            r"\b(?:your|the) (?:deadline|window|acceptance period) (?:has |is )?(?:passed|closed|over)\b",
            r"\bmissed (?:the|your|our) deadline\b",
        ),
        means="The date has passed. A company that still wants you can renew the offer with one mail.",
        sure=OURS,
        say=(
            ("Thank you for telling me. I am still interested.",),
            ("Could you renew the offer as it stood? I will answer within a day.",),
        ),
    ),
}
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DATE = r"(?:(?:the )?\d{1,2}(?:st|nd|rd|th)|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?)"
_THAT_DAY = rf"(?:{_WEEKDAY}|tomorrow|{_DATE}|end of|next week)"
_EVENT = r"(?:call|interviews?|meeting|conversation|debrief|round|chat|review|discussion)"
_BY_A_DAY = re.compile(
    rf"\b(?:after|past|beyond|by|on|until|till|from|come|as of|starting) (?:next |this |close of |eod )?{_THAT_DAY}"
    r"\b(?!'s)"
    rf"|\b(?:after|past|beyond|from) (?:that|then|this)\b(?! (?:\w+ )?{_EVENT}\b)"
    r"|\b(?:after|past|beyond) (?:the|that|this|your|our) (?:date|day|cutoff|weekend|week)\b"
    rf"|\b(?:{_WEEKDAY}|tomorrow|deadline|expir\w+|passes|next week|then)\b(?!'s)"
)
_STILL_AHEAD = re.compile(
    r"\b(?:we|i|they|team|company)(?:'ll|'re|'m| will| are| am)\b"
    r"|\b(?:will|going to|have to|need to|plan to|is being|are being)\b"
    r"|\b(?:is|are) (?:\w+ )?no longer (?:\w+ ){1,4}?(?:after|past|beyond)\b"
)
_DONE = re.compile(
    r"\b(?:decided|chose|chosen|selected|picked|hired|went|gone|filled (?:the|this|that)|has been|have been|already|"
    r"was|were|accepted)\b|\boffer (?:that )?(?:we |i )?(?:had |have )?(?:extended|made|sent|gave|given|dated)\b"
)


def is_deadline(sentence: str) -> bool:
    """Whether a lower-case sentence that takes the offer back does so on a day that is still ahead."""
    return bool(_BY_A_DAY.search(sentence) and _STILL_AHEAD.search(sentence)) and not _DONE.search(sentence)
