"""Phrases of recruiters, put in the plain words that every other rule reads: "go to bat for 190k" pushes for it."""

import re

from calculators.negotiation.their_grants import PIECE
from calculators.negotiation.their_level import A_LEVEL
from calculators.negotiation.their_numbers import AMOUNT

_THEY_WILL = r"\b(?P<will>i'll|i will|i'm going to|i am going to|i can|we'll|we will|we're going to|we can|let me)"
_SUM = rf"(?:the )?{AMOUNT}(?: (?:(?:in|of|on|for) )?(?:the )?{PIECE})?"
_WHOM = (
    r"(?:finance|hr|comp|compensation|leadership|management|(?:the|our|my) (?:\w+ )?(?:committee|team|vp|cfo|ceo|"
    r"director|manager|board|panel|boss))"
)
_GIVEN = r"(?:approved|cleared|signed off|lined up|agreed|okayed|ok'd)"
_LOST = (
    r"(?:(?:later |since )?(?:been )?(?:pulled|withdrawn|reversed|rescinded|revoked|blocked|frozen|cut|cancell?ed|"
    r"taken (?:away|back)|overruled|overturned))"
)
_STOPPED = r"(?:freeze|budget|cut|layoffs?|reorg\w*|hiring|finance|leadership|market|they|it)"
_END = r"(?=[.,;!)\n]|$)"

_IDIOMS = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (
            rf"{_THEY_WILL} (?:\w+ )?(?:go to bat|argue|advocate|stand up|make (?:a|the|my|your) case|put in a word)"
            r" for\b",
            r"\g<will> push for",
        ),
        (
            rf"{_THEY_WILL} (?:\w+ )?(?:bring|take|carry|put|present|escalate) (?P<sum>{_SUM}) "
            rf"(?:to|before|in front of|past) (?P<whom>{_WHOM})\b",
            r"\g<will> push for \g<sum> with \g<whom>",
        ),
        (
            rf"\b(?P<who>we|i|they)(?:'d| had) (?:\w+ )?(?:(?P<sum>{_SUM}) {_GIVEN}|{_GIVEN} (?P<of>{_SUM}))"
            rf"(?:,? (?:but|until|before|then)\b(?=[^.;!?\n]*\b{_STOPPED}\b)[^.;!?\n\d]*)",
            r"\g<who> couldn't get \g<sum>\g<of> approved",
        ),
        (
            rf"(?P<sum>{_SUM}) (?:was|had been|got) {_GIVEN},? (?:and |but |and then |but then |then )(?:it )?"
            rf"(?:was |got |has been |had been )?{_LOST}",
            r"we couldn't get \g<sum> approved",
        ),
        (
            rf"\b(?:we|i) (?:\w+ )?(?:(?:have|need|had) to|must) (?:go|move|drop|come|step|fall) back (?:down )?to "
            rf"(?P<sum>{AMOUNT}) (?P<piece>{PIECE})",
            r"\g<piece> drops to \g<sum>",
        ),
        (
            rf"\b(?P<piece>{PIECE}) (?:has to|needs to|must|had to) (?:go|move|drop|come|step|fall) back (?:down )?to "
            rf"(?P<sum>{AMOUNT})",
            r"\g<piece> drops to \g<sum>",
        ),
        (rf"\bfrom {A_LEVEL} (?:up )?to (?P<level>{A_LEVEL})(?=,? so\b|,? and\b|,? with\b|[.:;!]|,)", r"to \g<level>"),
        (
            rf"\b(?P<piece>{PIECE}): (?:we're |we are |i'm |i am )?still (?:waiting|working|checking)\b[^.;!?\n]*",
            r"\g<piece> is still pending",
        ),
        (rf"\b(?P<piece>{PIECE}) (?:still )?(?:under review|in review|tbd|pending)\b", r"\g<piece> is still pending"),
        (
            r"(?:[.;,] (?:and )?|\band )(?:we're |we are |i'm |i am )?still (?:waiting (?:to hear )?(?:on|about|for)|"
            rf"working on|checking on) (?:the |your )?(?P<piece>{PIECE})",
            r". \g<piece> is still pending",
        ),
        (
            rf"(?P<piece>\b{PIECE}) (?:isn't|is not|aren't|are not|won't be|will not be) (?:changing|moving|going up|"
            r"going to (?:change|move))\b",
            r"\g<piece> won't move",
        ),
        (
            rf"(?P<piece>\b{PIECE}) (?:stays?|remains?) as (?:they are|they stand|it is|it stands|is|offered)\b",
            r"\g<piece> remain the same",
        ),
        (
            r"(?P<no>\bno (?:\w+ )?(?:flexibility|room|movement|leeway|budge)(?: to move| left)? (?:on|in|with|for) "
            rf"(?:the |your )?{PIECE})(?: at this (?:level|stage|point|time)| (?:for|in) (?:this|the|your) "
            r"(?:level|role|position|band)| right now| currently)+",
            r"\g<no>",
        ),
        (
            rf"\b(?P<piece>{PIECE}) (?:is|are) (?:standard|formulaic|set|fixed|formula-based)[^.;!?\n\d]{{0,40}}?,? "
            r"(?:so|and) (?:there(?:'s| is) no (?:movement|room|flexibility)(?: there)?|that (?:piece|part) "
            r"(?:won't|can't|doesn't) (?:change|move))(?=[.,;!\n]|$)",
            r"\g<piece> won't move",
        ),
        (
            r"(?P<no>\bcan't (?:\w+ )?do (?:any(?:thing)? )?more)(?: (?:i'm afraid|on this|on that|here))+"
            r"(?=[.,;!\n]|$)",
            r"\g<no>",
        ),
        (
            r"\b(?:we're|we are) firm on (?:this|the|our) (?:package|offer|numbers?)\b",
            "this is our best and final offer",
        ),
        (rf"\b(?P<stock>rsus?|stock|equity) (?:worth|valued at) (?P<sum>{AMOUNT})", r"\g<stock> of \g<sum>"),
        (r"\bmake (?:(?:it|that|this) up(?: to you)?|up for (?:it|that|this)) with (?=an? )", "offer "),
        (
            r"\bnot a (?:penny|cent|dollar|dime) more\b|\b(?:that's|that is) (?:it|all|all we have|everything) "
            r"(?:from|on) (?:our|my) (?:end|side)\b",
            "this is our best and final offer",
        ),
        (rf"(?P<sum>{_SUM})[.;] final{_END}", r"\g<sum>, final"),
        (r"\b(?P<up>go (?:up|higher|further)|move|budge) on any of (?:these|them|this|it|those|that)\b", r"\g<up>"),
        (
            rf"(?P<sum>(?:^|(?<=[.!?:] )|(?<=\n)|\b(?:do|offer|get(?: you)?(?: to)?|base(?: \w+){{0,3}}) ){AMOUNT}"
            r"(?: (?:in |on )?(?:base|salary))?),? (?:(?:is|but) )?(?:subject to|pending) (?:(?:the|our) )?"
            r"board(?:'s)? (?=approval|sign-?off)",
            r"\g<sum> subject to committee ",
        ),
        (
            r"\b(?P<who>they|finance|leadership|(?:the|my) \w+)(?:'d|'ll| would| will| could) only "
            r"(?:approve|go(?: up)? to|agree to|sign off on|give me) (?=\$?\d)",
            r"\g<who> only approved ",
        ),
        (r"\bthe offer as it stands\b", "the offer as it is"),
        (r"(?<![\d.,$])(?P<whole>\d{2,3}),(?P<tenth>[1-9])(?![\d,.]|\w|%)", r"\g<whole>.\g<tenth>"),
        (
            rf"(?P<no>(?:wasn't|weren't|was not|didn't get|isn't|not) (?P<given>approved|accepted|possible|doable)"
            rf"[^.;!?\n\d]*),? but (?P<yes>{_SUM}) (?:was|were|is|did){_END}",
            r"\g<no>. \g<yes> was \g<given>",
        ),
        (
            rf"(?P<sum>{AMOUNT} (?:annual |yearly )?refresh(?:er)?s?) after (?:your |the )?(?:first year|year (?:1|one)"
            r"|12 months|one year|a year)\b",
            r"\g<sum>",
        ),
        (
            rf"\b(?:the |your )?(?P<piece>{PIECE}) is (?:off the table now|(?:now off|no longer on) the table)",
            r"we had to pull the \g<piece>",
        ),
    )
)


def in_known_words(plain: str) -> str:
    """Lower-case text with the phrases for which there are plainer words in those words."""
    for idiom, words in _IDIOMS:
        plain = idiom.sub(words, plain)
    return plain
