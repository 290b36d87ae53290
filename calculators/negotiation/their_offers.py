"""Words that offer what stands beside them, and words that speak against it."""

import re

from calculators.negotiation.hard_words import HARD

REFUSED = re.compile(
    r"n't\b|\b(?:cannot|cant|wont|not|unable|never|no|nor|neither|without|declined?|rejected|refused|unfortunately)\b"
    r"|\bout of (?:our )?(?:reach|range|budget)|\btoo (?:high|much|rich|steep|big)\b|\b(?:above|beyond|"
    r"exceed\w*|outside)\b"
    r"|\b(?:asked|asking|asks?|request\w*|hop(?:e|ed|ing)|wanted|wish\w*|looking for|expect\w*|target\w*|countered)\b"
    r"|\byou(?:'d| would)? (?:want|like|mention\w*|said|proposed|need\w*|have|make|made|earn|named|quoted|agreed)\b"
    r"|\byour (?:ask|number|counter|other|competing|proposal|current|present|existing|previous|last|old)\b"
    r"|\b(?:current(?:ly)?|previous(?:ly)?|original(?:ly)?|initial(?:ly)?|(?<!\bi )was|used to|so far|"
    r"at present|today's)\b"
    r"|\b(?:other|another) (?:company|offer|candidate|finalist|engineer|employer|place)s?"
    r"|\b(?:some|any)(?:one|body) else\b|\blast year\b|\b(?:competing|competitors?|rivals?)\b"
    r"|\b(?:candidates|peers|colleagues|everyone|everybody|people|others|market|median|average|typical(?:ly)?)\b"
    r"|\b(?:usual(?:ly)?|generally|normally|(?<!top of the )(?<!top of our )(?:range|band))\b"
    r"|\b(?:google|meta|amazon|apple|microsoft|netflix|openai|anthropic|stripe|nvidia|databricks|uber|airbnb)\b"
    r"|\b(?:raised? (?:a|our)|series|if you (?:had|have|got|could)|they offer\w*|their offer|"
    r"(?<!we're )(?<!we are )(?<!i'm )(?<!we're now )(?<!we are now )offering you|"
    r"valuation|revenue|funding|ipo|exit|proof of)\b"
    rf"|{HARD}"
)
"""Words of a figure that was refused, asked, compared, or is of something else: it is no offer."""
_MONTHS = r"(?:jan|feb|aug|sept?|oct|nov|dec)(?:[a-z]*(?:uary|ust|ember|ober))?|march|april|june|july"
_UNSURE = re.compile(
    r"\b(?:range|band|between|minimum|maximum|max|cap(?:ped)?|ceiling|at least|goes? up to|ranges?)\b"
    r"|\b(?:might|may|maybe|perhaps|possibly|potential(?:ly)?|try|trying|see if|push\w*|fight\w*|assum\w*|depend\w*)\b"
    r"|\b(?:e\.g|i\.e|for example|such as|imagine|say|projected|next year|eventually|later)\b"
    r"|\b(?:lower\w*|reduc\w*|less|cut|drop\w*|decreas\w*|minus|take away|took away|clawback|repay|pay back)\b"
    r"|\b(?:probably|pending|(?:a)?waiting|subject to|contingent|eligible|would have to|could be worth|consider\w*|"
    r"provided(?! (?:that )?you (?:can )?(?:sign|accept|commit)))\b"
    r"|\b(?:hear you|understand|regarding|says?|shows?|discuss\w*|withdr\w*|mistake|impossible|tied|review|promot\w*)\b"
    r"|\b(?:said|told|heard|saw|colleague|friend|denied|rejected|turned down|shot down|pushback|only (?:in|for|at))\b"
    r"|\b(?:swap|trade|shift|convert|advance|guarantee|halfway|idea|candidate|round|job|example|the first)\b|"
    r"\bfrom (?:the )?(?:base|sign-on|equity|grant)\b"
    r"|^(?:with|for|in|as) (?!you\b|this\b|that\b)[^,]{1,30} (?:we|i)(?: (?:can|could|would|will)\b|'d\b|'ll\b)"
    r"|(?<!start )(?<!starting )(?<!join )(?<!begin )"
    r"\b(?:in|by the end of|next) (?:early |late |mid[- ])?(?:may\b(?! be)|"
    rf"{_MONTHS}|spring|summer|autumn|winter|quarter)\b"
    r"|\b(?:grant|equity|rsus?|stock|shares?|units|award|package)(?: (?:grant|package|award|offer))?(?:'s|'re| is| are|"
    r" was| were| will be|'ll be| would be|'d be| has| have)?(?: (?:now|currently|already|today|actually|really|"
    r"just|about|also|been))* "
    r"(?:worth|valued|trading|priced)\b"
    r"|\b(?:at|with|given|on|by) (?:the |our )?(?:today's|current|latest|recent|closing|market|stock|share) (?:\w+ )?"
    r"(?:price|valuation|run-?up|rally|move|rise|jump)\b|\bthe (?:run-?up|rally)\b"
    r"|\b(?:(?:stock|share) price|(?:our|the) (?:stock|shares|market))(?:'s| is| are| has| have| was)? (?:\w+ )?"
    r"(?:up|rose|risen|gained|climbed|jumped|popped|rallied|gone up|went up|appreciated|doubled|grown)\b|"
    r"\bappreciat(?:ed|ion)\b"
    r"|\b(?:after|in|within) (?:§|\w+ (?:\w+ )?(?:months?|years?))|\byear (?:two|2)\b|\bstarting in\b"
)
NOT_OFFERED = re.compile(f"{REFUSED.pattern}|{_UNSURE.pattern}")
OFFERED = re.compile(
    r"(?:\b(?:can|could|will|would|able to|managed to|happy to|pleased to|glad to|excited to|prepared to|ready to|"
    r"agreed? (?:to|on)|willing to|authorized to|approved to|approval to|approval for|like to|going to|was)|'ll|'d)"
    r" (?:\w+ ){0,2}?"
    r"(?:do|offer|improve|match|meet|confirm|receive|pay|squeeze|secure|find|move|go|get|increase|raise|bump|add|"
    r"bring|give|make|"
    r"sweeten|lift|swing|land|put|throw|adjust|update|extend|stretch|come|"
    r"be|provide|set|revise)\b"
    r"|\b(?:increas|rais|bump|mov|adjust|updat|add|improv|upp|boost|approv|confirm|secur|revis|agre|okay|clear|match|lift)ed\b"
    r"|(?:\b(?:can|could|will|would|to)|'ll|'d) (?:also |even |now )?"
    r"up (?:the|your|our|base|equity|sign|rsus?|stock|grant)\b"
    r"|\b(?:is|are|am|'re|'m) (?:\w+ )?(?:adding|raising|increasing|moving|bumping|lifting|offering|upping)\b"
    r"|\b(?:found|got approval for) (?:another|an? (?:extra|additional)|\$?\d|an? (?:[\w-]+ ){1,3}(?:of|at) \$?\d)"
    r"|\blet(?:'s| us) (?:do|make it|call it|go with|say)\b|\bagreed? (?:to|on) (?=\$?\d)|(?<!the )\bdeal at\b"
    r"|\b(?:brought|got|get) (?:\w+ ){0,4}(?:to|up|approved|for you|you)\b|\bsigned off\b|\b(?:offering|approved)\b"
    r"|\b(?<!your )(?:new|updated|revised|final|latest) (?:base|offer|terms|salary|sign|equity|grant|numbers?|package)"
    r"|\b(?:stays|stay|remains|remain|is now|now it's|it's now|comes|came|lands|landed|went|rose|rises|jumps|increases|"
    r"landed on|moves|would sit)\b"
    r"|\bgoes (?:up )?to\b|\bgoes up(?! to)\b|\bis (?:going )?up\b|\bworks for us\b|\bis \$?\d[\d,.k]* now\b"
    r"|\bsplit(?:ting)? the difference\b|\$?\d[\d,.]*k? works\b(?! out\b)"
    r"|\b(?:good|ok(?:ay)?|fine|comfortable) (?:w/|with)|^(?:ok(?:ay)?|yes) to (?=\$?\d)"
    r"|\bhere(?:'s| is| are)\b|\bbrings (?:your|the) (?:base|salary|sign|equity|grant|stock)"
    r"|\byou'?d? (?:are |would be |be )?at\b|\bputs you at\b"
)
IF = re.compile(
    r"\b(?:if|unless|suppose|once|when)\b(?! (?:you|u) (?:can |could |are able to |will )?(?:sign|accept|commit|"
    r"say yes))"
)
OURS = re.compile(
    r"\b(?:we|i|can|could|committee|team|finance|comp|hr|leadership|vp|ceo|cfo|director|(?:my|our|the) (?:manager|boss)"
    r"|new|here|works for us)\b|^(?:ok(?:ay)?|yes) (?:to|with) \$?\d"
)
LIKED = re.compile(
    r"(?:\bwould|'d) (?:like|love|want) to\b(?:[^.!?]|\.(?=\d)){0,200}(?:\bbut\b|\bhowever\b|\bthough\b|n't\b|\bnot\b)"
)
AS_BEFORE = re.compile(
    r"\b(?:an? |the |this )?(?:(?:new|revised|updated) )?package (?:including|that includes|with)"
    r"(?= (?:an? )?\$? ?\d[\d,.]{0,11}k? (?:(?:in|of) )?(?:annual |yearly )?(?:base|salary)\b)|"
    r"[(,] ?(?:there is |with )?(?:no changes?|unchanged|(?:the )?same(?: as (?:before|it was))?|as (?:before|"
    r"is|it was))"
    r"(?: (?:there|here|on that))?\)?(?=$|[\s.,;)])"
    r"|(?:,? (?:with )?|\b)no (?:more )?strings(?: attached)?\b"
    r"|(?<=[a-z]) \((?:annual(?:ly)?|yearly|gross|usd|one[- ]time)\)"
    r"|(?:^|(?<=[.!\n])|(?<=[.!\n] ))(?:as (?:we )?(?:discussed|agreed|promised)(?: (?:on|over|in) (?:the |our )?\w+)?"
    r"|(?:per|following|after) our (?:call|chat|conversation)|recap|(?:just )?(?:to confirm|confirming))"
    r"(?:[,:]|(?= \$?\d))"
    r"|, which (?:is|puts you at) the (?:very )?(?:top|max|ceiling) of [^.,;]{1,30}"
    r"|(?:,| -) (?:the )?same as (?:what )?(?:the other|your other|they)\b[^.,;!?]{0,40}"
    r"|\b(?:happy|glad|pleased|excited|delighted) to (?:say|report|share|announce|confirm)(?: that)?\b"
)
"""What is said beside a figure that takes nothing from it."""
AT_MOST = re.compile(
    r"\b(?:the )?(?:absolute )?(?:max(?:imum)?|most|highest|best)(?: that)? (?:we|i)(?:'re|'m|'ve been| are| am)? "
    r"(?:can|could|able to|authorized to|allowed to|approved to|permitted to|cleared to)(?: (?:do|offer|give|get|"
    r"go|pay|make))?"
    r"(?: you)?(?: to)? (?:is|would be)(?! (?:if|unless|not|to|the same|nothing|what)\b)"
)
"""Words before what they offer and no more."""
MATCHED = re.compile(
    r"\bmatch(?:ed|ing)? (?:(?:(?:your|the|their|that) )?(?:(?:competing|other|rival) )*"
    r"(?:offer|asks?|numbers?|counter|request)|what [\w ]{1,24} (?:gave|offered|offers|is offering) you)"
    r"(?: (?:in full|across the board|fully|exactly))?\b"
)
GRANTED = re.compile(
    r"\b(?:approved|accepted|agreed to|granted|met|matched|okayed|cleared) "
    r"(?P<piece>(?:your|the)(?: (?!number)\w+){0,2}?) (?:requests?|asks?|number|counter)(?: (?:of|for|at))? (?=\$?\d)"
)
"""Words before a figure that was asked for and is given."""
