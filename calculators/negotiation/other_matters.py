"""What in their words is of another matter than this offer and its pay: left out before a saying is looked for."""

import re
from collections.abc import Iterable
from functools import lru_cache

from calculators.negotiation.gone_replies import ROLE
from calculators.negotiation.hard_words import HARD
from calculators.negotiation.their_offers import OFFERED, REFUSED

_SENTENCES = re.compile(r"(?<=[.!?])(?=\s|$)|\n{2,}")
NOT_THIS_OFFER = re.compile(
    r"\b(?:other|another|different|previous|prior|earlier|old|last|first|next|second) (?:\w+ )?"
    r"(?:(?:candidate|applicant|person|team|company|engineer)s?'s? (?:\w+ )?)?(?:offers?|roles?|positions?|reqs?|"
    r"requisitions?|openings?|headcount|search(?:es)?)\b"
    r"|\boffer (?:letter )?(?:from|of) (?:last|the other|january|february|march|april|may|june|july|august|september|"
    r"october|november|december)\b"
    r"|\bclos\w+ (?:\w+ ){1,3}(?:to (?:\w+ )?(?:other|new|all|more|further)|because|since|as) "
    r"|\b(?:so|which means) (?:you|yours|you're)\b|\bbut (?:yours|you are|you're|your (?:offer|role))\b|"
    r"\bours (?:is|was|has)\b"
    r"|\b(?:not|n't|never|no longer) (?:\w+ )?(?:affect|apply|impact|include|concern|touch|change)\w*\b"
    r"|\bno (?:hiring )?(?:freeze|pause)\b|\bexempt\b|\bunaffected\b|\bexcept\w*\b"
    r"|\bfreeze (?:\w+ ){0,3}?(?:lifted|over|ended|ends|behind)\b"
    r"|\b(?:other|another|sales) (?:teams?|orgs?|departments?|locations?|offices?)\b|\btheir offer\b|\blast "
    r"(?:year|quarter|spring|summer|fall|winter)\b|\bours stands\b"
    rf"|^(?!.*\b(?:your|the|our|this) (?:offer|{ROLE})\b).*"
    r"\b(?:(?:background|reference) checks?|visa|paperwork|relocation|onboarding|laptop|equipment|permit|photo)\b"
)
"""Words of a sentence in which something else is gone, or this offer is not."""
_GONE = (
    r"(?:rescind\w*|revok\w+|withdr[ae]w\w*|retract\w*|pull(?:ed|ing)|void|off the table|on (?:hold|ice)|paused|"
    r"suspended|halted|frozen|cancel\w*|filled|closed|eliminated|expired?|lapsed?|gone)\b"
)
A_PART_OR_A_PAPER = re.compile(
    r"\b(?:sign(?:ing)?[- ]?on|signing(?: bonus)?|bonus|equity|rsu|stock|relocation|remote|extra|retention|higher|"
    r"better|bigger|early|earlier|old|original|first|wrong|verbal|counter) offer\b(?! letter\b)"
    r"|\b(?:earlier|old|original|first|previous|wrong|incorrect) (?:offer )?(?:letter|version|draft|"
    r"contract|paper|pdf)\b"
    rf"|(?:\b(?:not|never)|n't) (?:(?!offer\b)\w+ ){{0,3}}?{_GONE}"
    r"|\b(?:no longer|off) (?:on )?(?:hold|ice|paused|frozen)\b"
)
"""Words of a sentence in which one part of the pay is gone, a paper is, or nothing is."""
_STILL_STANDS = re.compile(
    r"\breplac(?:e|ed|ing) (?:it|that|this|them|the|your|one)\b|\binstead of (?!you)"
    r"|\b(?:new|corrected|revised|updated) (?:one|letter|version)\b|\bcorrected\b"
    r"|\bgood to go\b|\bback (?:on track|open|on again)\b|\bun(?:frozen|paused)\b|\b(?:reopened|reinstated)\b"
    r"|\b(?:we|i|they)(?:'ve| have)? (?:\w+ )?(?:extended|renewed) (?:it|the|your|this)\b"
    r"|\b(?:take|have|got|give you|gave you) (?:you )?(?:until|till|(?:\w+ ){0,2}?(?:extra|more|another) (?:\w+ )?"
    r"(?:time|days?|weeks?))\b|\b(?:no worries|not to worry)\b"
    r"|\boffer (?:still )?(?:stands|remains)\b|\byours? (?:still )?"
    r"(?:stands|is (?:safe|fine|open|unchanged))\b|\bour (?:top|first) (?:choice|pick)\b"
)
"""Words of a sentence that keeps the offer, or puts another in its place."""
_FOR_YOU = re.compile(
    r"\b(?:while|until|till|so that) (?:we (?:\w+ ){0,2}?(?:wait\w* for|hear (?:back )?from|have|get|know) )?"
    r"you(?:r|'re)?\b"
    r"|\b(?:for|because of|since|because|as) you(?:'re| are)?(?: our\b|[.,!]|$)"
    r"|\b(?:other|remaining|all other) (?:candidates?|applicants?|interviews?|finalists?|processes)\b"
)
"""What is held open for the reader, or held back from others."""
_SENT_ANEW = re.compile(
    r"\bre-?(?:sen[dt]|issued?|newed|sending)\b|\bsen[dt] (?:\w+ ){0,3}?again\b|\bnew (?:one|link|copy|letter)\b"
)
_PAPER = re.compile(r"\b(?:docusign|link|portal|envelope)\b")
_MAY_COME = re.compile(r"\b(?:can|could|may|might|would|able to|need to|needs to|have to|happy to|try to|if)\b[^.!?;]*")
"""What of a sentence they may do yet, and have not done."""


def is_sent_anew(plain: str) -> bool:
    """Whether a date passed for a paper, and not for the offer, or there is a new one: not if one can only be had."""
    return bool(_PAPER.search(plain) or _SENT_ANEW.search(_MAY_COME.sub(" ", plain)))


OFFER_STANDS = re.compile(
    r"\b(?:your|the|our|this) offer(?: \w+){0,4}? (?:still )?(?:stands|remains (?:open|valid|in place)|is (?:still )?"
    r"(?:open|good|valid|in place|safe|unaffected))\b(?![^.!?]*\?)"
)
"""Words that this offer is there, whatever else is gone."""
_NEWS = r"(?:answer|decision|reply|response|update|news|word|verdict|feedback)s?\b"
_OURS = r"(?:an?|our|the|my|their|its|some|any|more|final|firm|clear)"
_OTHERS_TO_GIVE = r"(?:we|i|they|finance|team|committee|leadership|manager|hr|vp|comp)"
_REST = r"(?:(?!\b(?:but|and (?:we|i|you))\b)[^.!?;])*"
THEIR_ANSWER = re.compile(
    rf"\b{_OTHERS_TO_GIVE}(?:'ll| will| should| can| expect to| hope to| aim to| plan to|'m going to|'re going to) "
    rf"(?:\w+ )?(?:(?:get|give|send|share with|let) you (?:{_OURS} )*{_NEWS}|(?:have|get|bring|send|share|give) "
    rf"(?:{_OURS} )+{_NEWS} (?:for|to|back to|with) you\b|have (?:{_OURS} )+{_NEWS}(?! (?:from|by you))){_REST}"
    rf"|\byou(?:'ll| will| should| can expect to|'re going to)(?: \w+)? (?:have|get|hear|receive) (?:back )?"
    rf"(?:(?:our|an|my|their|a|the|some) )(?:\w+ )?{_NEWS}(?! (?:back )?(?:to (?:us|me|make)|from)\b){_REST}"
    rf"|\b(?:expect|await|wait for) (?:our|my|their|an|the) (?:\w+ )?{_NEWS}{_REST}"
    rf"|(?:\b(?:our|the) \w+ )?\b(?:owes?|promised|gives|(?<!you )will give) (?:me|us) "
    rf"(?:{_OURS} )*{_NEWS}(?! from you){_REST}"
    rf"|\b{_OURS} (?:\w+ )?{_NEWS} (?:back )?from (?!you|all\b|each\b|every|candidates)\w+{_REST}"
    rf"|\b{_OTHERS_TO_GIVE}(?:'ll| will| should|'s going to| is going to| plans to| expects to| hopes to| aims to)? "
    rf"(?:\w+ )?(?:(?:makes?|reach(?:es)?|comes? to|give (?:us|me)) (?:{_OURS} )*{_NEWS}|decides?\b){_REST}"
    rf"|\b(?:get|have|hear|know|expect|await\w*) (?:back )?(?:their|its|his|her|(?:the )?\w+'s) {_NEWS}{_REST}"
    r"|\b(?:should|will|'ll|expect(?:ing)? to|wait(?:ing)? to|hop(?:e|ing) to(?= hear (?:back )?from)) (?:\w+ )?hear\b"
    rf"(?! (?:back )?(?:from )?(?:you|all\b|each\b|every)| (?:a|the) ){_REST}"
    rf"|(?:^|(?<=[.!?;,\n–—])\s*|(?<=\band )|(?<=\bbut ))(?:should|will|hop(?:e|ing) to|expect(?:ing)? to|going to|"
    rf"aim(?:ing)? to) (?:\w+ )?(?:have|get|bring|send|share|give) (?:you )?(?:{_OURS} )+{_NEWS}(?! (?:from|by) you)"
    rf"(?![^.!;]*\?){_REST}"
)
"""Their own answer that is still to come, with its day: no deadline for the reader."""
_WANTED = re.compile(
    r"\b(?:you\w*|please|kindly|need\w*|requir\w*|must|due|offer|deadline|decision date|expir\w*|us|like|love|"
    r"hop\w+|want\w*|"
    r"wait\w*|ask\w*|latest|would|(?:have|has) to)\b|'d\b|n't hear\b|\?$"
    r"|^(?:an? |the )?(?:answer|decision|reply|response|decide|respond|let)\b"
)
_OTHER_TIME = re.compile(
    r"\b(?:(?:start(?:ing)?|join(?:ing)?) (?:date|day)|vacation|pto|leave|time off|notice|relocat\w+|onboarding)\b"
)
_DECIDES = re.compile(r"\b(?:deci\w+|answer|deadline|expir\w+|consider|think|offer)\b")
_ANY_NEWS = re.compile(rf"\b(?:hear back|{_NEWS})")
_TIMES = (
    r"(?:start(?:ing)?(?: dates?| day)?|(?:decision )?dates?(?: to decide)?|deadlines?|meeting|call|"
    r"interviews?|onboarding|timeline|schedule|things|"
    r"files?|application|candidacy|profile|paperwork|request|(?:final )?rounds?|team(?: size)?|headcount|"
    r"(?:offer )?letter|contract|office|desk)"
)
NO_PAY_MOVES = re.compile(
    r"(?:\b(?:we|i|they)(?:'ve|'ll|'d)? )?(?:\b(?:can|could|will|would|were|was|are|have|has|able to|happy to) ){0,3}"
    r"\b(?:mov|push|shift|extend|increas|rais|bump|adjust|improv|chang|do|offer)\w* "
    rf"(?:(?:the|your|our|a|an|my|back|out|up|it|this|later|earlier|new|different) ){{0,3}}{_TIMES}\b"
    r"|(?:\b(?:we|i|they)(?:'ve|'ll|'d)? )?(?:\b(?:can|could|will|would|able to|happy to|like to) ){0,2}"
    r"\bmov\w* (?:forward|ahead|on|fast|quickly|to the (?:next|final)|to (?:a|another) candidate)\b"
    r"|\b(?:mov|transfer|shift|carr)\w* (?:your|the|this|our) offer (?:over |across )?(?:to|under|into)\b"
    r"(?! (?:the |our |its )?(?:\$|\d|top|max|upper|high))"
    rf"|\b{_TIMES}(?: \w+)? (?:can|could|will|would|may|has|have|is|are|was|were|got)"
    r"(?: (?:also|now|be|been|easily|certainly|just)){0,3} (?:mov|push|shift|extend|chang|adjust|increas|rais)\w*"
)
"""Moves that are of dates, or of people, and not of pay."""
_ROSE = r"(?:increas|rais|bump|improv|mov|adjust|sweeten|upp)ed"
NO_MOVE = re.compile(
    r"\b(?:eligible|after your|in (?:january|february|march|april|june|july|august|september|october|november|"
    r"december)|next year|"
    r"later|soon|series|funding|valuation|every \w+ (?:months|year)|review (?:comp|pay|salar)\w*)\b"
    r"|\b(?:at|upon|on|after|with) (?:a |your )?promotions?\b|\bonly (?:\w+ )?(?:increas|rais|bump|adjust|mov|improv)"
    r"|\b(?:every|each) (?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"spring|summer|fall|winter|year|quarter|cycle)\b|\b(?:annually|yearly)\b|\bafter (?:the|your|a) (?:first )?year\b"
    rf"|\balready (?:\w+ ){{0,2}}?{_ROSE}(?![^.]*\d)|\b{_ROSE} (?:\w+ ){{1,6}}?(?:once|twice|before|already|last "
    r"(?:week|month|year|time|round))\b(?! (?:the|you|we|i)\b)"
    rf"|\b{_ROSE} (?:our|the|all) (?:pay )?(?:bands?|ranges?|salaries)\b"
    r"|\b(?:offer|give|add|do) (?:you )?(?:\w+ ){0,4}?(?:remote|hybrid|vacation|pto|time off|title|laptop|visa|"
    r"parking|training)\b"
    r"|\byour (?:current|present|existing|last|previous|old) (?:\w+ )?(?:base|salary|pay|comp\w*|package|job|role)\b"
    r"|\b(?:over|than|above) (?:your|what you)\b|\bas (?:high|far) as\b|\b(?:best|most|max|maximum)\b"
    rf"|{HARD}"
)
"""Words of a sentence that raises nothing now, or no pay."""
OF_PAY = re.compile(
    r"\b(?:(?:the|our|your|this|new|revised|updated|better|improved) offers?(?! letter)|packages?|pay|"
    r"comp(?:ensation)?(?! (?:team|committee|partner|group))|salar\w+|"
    r"base|sign\w*|equity|rsus?|stock|shares?|units|options|grants?|"
    r"bonus\w*|refresh\w*|numbers?|figures?|terms|cash|money|total|tc|budget|more|better|higher|up|part(?:ly)?|"
    r"halfway|something|bit|little|further)\b|[$%]|\d ?k\b|\d ?/ ?\d"
)
"""Words of a sentence that may raise pay."""
_NO_PAY = (
    r"\b(?:vest\w*|cliff|vacation|pto|holidays?|time off|(?:parental |sick |paid )leave|arbitration|non-?compete|nda|"
    r"confidentiality|invention\w*|ip|start(?:ing)? date|(?:job )?titles?|remote|hybrid|on-?site|office|on-?call|"
    r"relocation|benefits?|insurance|401\(?k\)?|probation\w*|notice|clawback|visa|equipment|laptop|background|"
    r"onboarding|paperwork|severance)\b(?: (?:package|terms|offer|pay|numbers?|agreement)\b)?"
)
ASIDE = re.compile(_NO_PAY)
"""Terms that are no pay: what is said of them says nothing of the offer."""
ASIDE_FROM_BASE = re.compile(
    rf"{_NO_PAY}|\b(?:sign(?:ing)?[- ]?ons?|signing|equity|rsus?|stock|grants?|bonus(?:es)?)\b"
)
_ALL_PAY = re.compile(r"\b(?:offers?|packages?|pay|comp|compensation|salar(?:y|ies)|base|numbers?|figures?|terms)\b")
NEXT_CLAUSE = re.compile(r"(?=\b(?:but|however|though|although)\b)|;")
_PARTS = re.compile(r"[,;:]|\b(?:but|and|so)\b")
_STANDS_AT = re.compile(
    r"\b(?:base|salary|sign-?on|equity|grant) (?:is|will be) \$?\d|\d ?k? (?:base|sign-?on|equity)\b"
)
_MONEY = re.compile(r"\$ ?\d|\b\d+(?:\.\d+)? ?k\b")
_GOES_ON = re.compile(r"(?:it|this|that|these|those|they)\b")
_OF_A_THING = re.compile(r"(?!.*\b(?:we|i|you)\b).*(?:\b(?:is|are)|n't|'s)\b")


@lru_cache(maxsize=8)
def of_pay(plain: str, aside: re.Pattern[str]) -> str:
    """The text without the clauses on a term ``aside`` alone, and without an "it" that goes on with one."""
    kept, is_other = [], False
    for sentence in sentences(plain):
        for at, clause in enumerate(NEXT_CLAUSE.split(sentence)):
            rest, count = aside.subn(" ", clause)
            goes_on = is_other and at == 0 and _GOES_ON.match(clause.lstrip())
            is_pay = bool(_ALL_PAY.search(rest))
            if is_pay or not (count or goes_on):
                kept.append(clause.strip())
            is_other = not is_pay and bool(count or goes_on or _OF_A_THING.match(clause))
    return " ".join(kept)


def wanted(plain: str) -> str:
    """The text without their own answers to come, and without an answer that nobody wants of the reader."""
    own = (one for one in sentences(THEIR_ANSWER.sub(" ", plain)) if _WANTED.search(one) or not _ANY_NEWS.search(one))
    return " ".join(own)


def of_their_day(plain: str) -> str:
    """The text without the sentences whose time is that of a start or of a leave, and none to decide in."""
    return " ".join(one for one in sentences(plain) if _DECIDES.search(one) or not _OTHER_TIME.search(one))


def is_kept(sentence: str, following: str, *, on_hold: bool) -> bool:
    """Whether a lower-case sentence in which an offer is gone, or the one that follows it, keeps it or replaces it."""
    if NOT_THIS_OFFER.search(sentence) or A_PART_OR_A_PAPER.search(sentence):
        return True
    if on_hold and _FOR_YOU.search(sentence):
        return True
    both = sentence, following
    return any(_STILL_STANDS.search(_MAY_COME.sub(" ", one)) or _offers_pay(one) for one in both)


def _offers_pay(sentence: str) -> bool:
    """Whether a sentence names pay that is offered, or how a piece stands now."""
    said = (one for one in _PARTS.split(sentence) if not REFUSED.search(one))
    return any(_MONEY.search(one) and (OFFERED.search(one) or _STANDS_AT.search(one)) for one in said)


def sentences(plain: str) -> Iterable[str]:
    """The sentences of lower-case text, each on one line."""
    return (" ".join(one.split()) for one in _SENTENCES.split(plain))
