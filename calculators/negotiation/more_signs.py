"""Signs of sayings beside those of the saying itself: they are fetched with the words that they read."""

from calculators.negotiation.gone_replies import ON_HOLD, ROLE, WITHDRAWN

_OFFER = r"(?:(?:the|our|this|your|that|my) )?(?:\w+ )?(?:offer|package|terms|numbers?|comp(?:ensation)?|pay|figures?)"
_ENDS = (
    r"(?=[.,;!)]|$| (?:sorry|unfortunately|for you|at (?:this|that)|right now|any further|further|here|but|though|from "
    r"(?:finance|them|the|our)|out of)\b)"
)
_CHANGES = r"(?:changes?|adjustments?|improvements?|revisions?|amendments?|increases?|movement|updates?)"
_NOT_THE_SAME = r"(?:more|further|other|additional|any|major|significant|big)"
_CLOSE = r"(?:clos|shut(?: down)?|eliminat|cancel|cut|pull|drop|scrap|kill)(?:e|ed|l?ed|ting|ped|led|ping|l?ing|ing)?"
_THIS_ROLE = rf"(?:(?:the|this|that|our|your|its|my) )(?:\w+ ){{0,2}}?{ROLE}"
_OF_THIS = r"(?! (?:at|for|in|of|as) (?!(?:this|the|your|our|you)\b))"
"""Not of another level or team."""
_WITH_YOU = (
    r"(?=[.!]|$|, (?:i'm|we're|sorry|so sorry|unfortunately)| (?:at this|for now|with (?:you\b|your "
    r"(?:offer|candidacy|application|hire|hiring)|(?:the|this|an|any) (?:\w+ )?(?:offer|hire|hiring|role|position|"
    r"process)\b)))"
)
_ASKED = r"(?:request|counter(?:[- ]?offer)?|ask|exception|proposal|numbers?|increase|raise|bump)"
_THE_ASK = rf"(?:it|that|this|(?:the|your|my) {_ASKED})"
_WHO = (
    r"(?:they|he|she|finance|hr|comp(?:ensation)?(?: team)?|leadership|management|legal"
    r"|(?:the |our |my )?(?:vp|cfo|ceo|cto|coo|committee|board|panel|boss|director|manager|head of \w+|approvers?"
    r"|team))"
)
MORE_SIGNS = {
    "best-and-final": (
        rf"\b(?:can't|couldn't) (?:really )?make (?:{_NOT_THE_SAME} )*{_CHANGES}(?: (?:to|on|in) {_OFFER})?{_ENDS}",
        rf"\b(?:can't|couldn't) (?:\w+ )?(?:change|increase|raise|revise|adjust|improve|amend|bump|sweeten)(?: up)? "
        rf"{_OFFER}{_ENDS}",
        rf"(?:^|[.!,;] |\b(?:but|and) )(?:unfortunately,? )?(?:there(?:'s| is| are| will be| can be) )?no "
        rf"(?:{_NOT_THE_SAME} )*{_CHANGES} (?:to|on|in) {_OFFER}{_ENDS}",
        r"\b(?:can't|couldn't|didn't) (?:get|find|secure|win) (?:you )?(?:any )?(?:more|higher|better|further|anything"
        rf"(?: (?:more|else|better))?)(?: (?:money|cash|comp|pay))?{_ENDS}",
        r"\b(?:can't|couldn't|won't) (?:\w+ )?(?:go|do|offer|give|stretch|get)(?: you)?(?: any)? (?:higher|further|"
        rf"more|up){_ENDS}",
        r"(?<![\w.,$/])\$?\d[\d,.]{1,11}k?(?:'s| is) (?:really |already )?(?:firm|final|fixed|non-negotiable)"
        r"(?=[.,;!]|$| (?:for|sorry|unfortunately|and|but)\b)",
        r"\b(?:our|my) (?:(?!band|range|level)\w+ )?(?:max(?:imum)?|ceiling|limit|cap|top)"
        r"(?: (?:here|for this|on this))? is "
        r"\$?\d[\d,.]{1,11}k?(?=[.,;!]|$)",
        rf"\b(?:we|i) (?:top|max|cap) out at \$?\d[\d,.]{{1,11}}k?{_ENDS}",
        r"\b(?:but|and) (?:no (?:further|higher|more)|not a (?:dollar|penny|cent) more)(?=[.,;!]|$)",
        r"\bfinal (?:number|offer|figure|answer)(?: is)?:? \$?\d",
        r"\b(?:our|my) (?:very |absolute )?best(?: (?:number|offer|numbers))?[:.] ",
        r"\b(?:that|this|it)(?:'s| is) (?:\w+ )?the (?:end of (?:the (?:road|line)|it)|last (?:word|number|stop))\b",
        r"\bas (?:high|far|much) as (?:we|i)(?:'m| are| am|'re)? (?:can|could|able to)"
        r"(?: (?:take|push|stretch|get|bring|give))?(?: (?:it|this|that|you))?(?=:|[.,;!]|$)",
        r"\b(?:nothing|not much) (?:more |else )?(?:left )?(?:to give|left to offer|left in the tank)\b",
        r"\b(?:i'm|we're|i am|we are) (?:capped|topped out) at \$?\d",
        r"\b(?:stay|stick|hold|sticking|staying) (?:(?:exactly )?where we are|(?:to|with) the offer (?:as|that))\b",
        rf"\b(?:don't|do not) have (?:any |much )?(?:more )?(?:wiggle room|room|flexibility|leeway)(?: left)?{_ENDS}",
        r"(?:n't|\bnot) (?:going to )?(?:mov(?:e|ing)|budg(?:e|ing)) on (?:this|that|it|these|those)(?: one)?"
        r"(?=[.,;!]|$)",
        r"\bnumbers are what they are\b",
        r"\bno can do(?=[.,;!]|$)|\bno (?:on all fronts|across the board|to everything|on everything)\b",
        rf"\b(?:can't|couldn't|won't) go (?:above|beyond|over|past|higher than) {_OFFER}(?=[.,;!]|$)",
        r"\bat the (?:very )?(?:top|limit|max(?:imum)?) of what (?:we|i)(?:'re able to| can)? (?:pay|offer|do|go)\b",
        r"\b(?:that|this|it)(?:'s| is| was) (?:just |really |simply |unfortunately )?not (?:going to|gonna) "
        r"(?:happen|be possible)(?=[.,;!]|$)",
        r"(?:^|[.!,] )(?:sorry|unfortunately)?,? ?no (?:more |further )?(?:room|wiggle room|flexibility|leeway)"
        r"(?: left)?(?=[.!]|$)",
        r"(?:\bnot|n't)(?: (?:going to )?be able to)? (?:increase|raise|improve|change|adjust|move|bump|sweeten)"
        rf"(?: (?:it|this|that|things|anything))? (?:any )?(?:further|more|higher)\b{_ENDS}",
        r"(?<!has to )(?<!needs to )\b(?:stick|sticking|stay|staying) (?:with|to|at) "
        r"(?:the )?\$?\d[\d,.]{0,11}k?(?=[.!;]|$)",
        r"\b(?:comp|compensation|finance|leadership|team|hr|they|committee) (?:just |simply )?wouldn't "
        r"(?:budge|move)\b",
    ),
    "committee": (
        rf"\b(?:{_ASKED}|it|that)(?: for \w+)? (?:was |is |has been |got )"
        r"(?:\w+ly )?(?:denied|declined|rejected|refused|turned down|shot down|vetoed|knocked back)(?=[.,;!]|$| by\b)",
        rf"\b{_WHO}(?: has| have|'s|'ve)? (?:\w+ly |all |both |just )?"
        rf"(?:said no to (?:(?:any(?:thing)? )?(?:more|further|higher)|{_THE_ASK})"
        rf"|(?:turned|shot) (?:(?:{_THE_ASK}|us|me|you) )?down"
        rf"|(?:passed on|vetoed|nixed|declined|rejected|refused|denied) {_THE_ASK})(?=[.,;!]|$)",
        rf"(?:n't|\bnot)(?: able to)? get (?:{_THE_ASK}|any of it|anything) (?:through|past \w+|across"
        r"|over the line|signed off)(?=[.,;!]|$)",
    ),
    WITHDRAWN: (
        rf"\b(?:lost|losing) (?:(?:the|our|this|that|its|my|their|your) )?(?:\w+ )?{ROLE}\b(?!s){_OF_THIS}",
        r"\b(?:lost|losing|no longer have) (?:(?:the|our|any) )?(?:budget|funding|approval) (?:for|to fill) "
        rf"{_THIS_ROLE}",
        rf"\bno longer have (?:(?:the|a|an|any|this|that) )?(?:\w+ )?{ROLE}\b{_OF_THIS}",
        r"\b(?:had to|(?:was|were|been|got) (?:forced|asked|told) to|decided to|chose to) (?:\w+ )?"
        rf"{_CLOSE} {_THIS_ROLE}\b",
        r"\b(?:we|they|i|finance|leadership|company|team)(?:'ve| have| has)? (?:just |since |now )?(?:closed|"
        rf"shut down|dropped|scrapped|killed) {_THIS_ROLE}(?=[.,;!]|$| due\b)",
        rf"\b{ROLE} (?:just )?(?:went away|has gone away|is going away|(?:was|has been|got|is)(?: \w+)? (?:taken away|"
        r"taken back|reallocated|lost|removed|axed|scrapped|dissolved|moved to another team))\b",
        r"\b(?:decided|chosen|opted|elected)(?: instead)? (?:not to|against) (?:mov(?:e|ing)|proceed(?:ing)?|"
        rf"go(?:ing)?|continu(?:e|ing))(?: (?:forward|ahead|on))?{_WITH_YOU}",
        r"\b(?:can't|won't) (?:be )?(?:mov(?:e|ing)|go(?:ing)?|proceed(?:ing)?)(?: (?:forward|ahead))"
        rf"{_WITH_YOU}",
        rf"\b(?:decided|chosen|going|have) (?:not to|against) (?:fill(?:ing)?|hir(?:e|ing)(?: for)?) {_THIS_ROLE}",
        r"\b(?:decided|going|have) to (?:pass|part ways)(?=[.!,]|$| on (?:you|your)\b)",
        rf"\b{ROLE} (?:(?:is|was) (?:no longer|not)|isn't|wasn't) (?:approved|funded|budgeted|needed|moving forward)"
        r"(?=[.,;!]|$)",
        rf"\bcan't (?:hire(?: you)?|make (?:this|the) hire|fill {_THIS_ROLE}|bring you on(?: board)?)"
        r"(?=[.,;!]|$| (?:anymore|any longer|now|after all)\b)",
        r"\b(?:went|go|going|gone|mov(?:ed|ing) (?:forward|ahead)|proceeding) with (?:an?|the|our) (?:internal|"
        r"external|stronger|other) (?:candidate|applicant|hire|person)(?=[.,;!]|$| (?:for|who|instead)\b)",
        r"\b(?:rejected|declined|denied|vetoed|killed) (?:the|this|your) (?:hire|hiring|candidacy|application)\b",
        r"\boffer is off(?=[.,;!]|$)",
        rf"\bno longer hiring(?: for {_THIS_ROLE})?(?=[.,;!]|$)",
        r"\b(?:the|our|this|whole) team (?:is|was|has been|got|is being|was being) (?:dissolved|disbanded|eliminated|"
        r"shut down)",
    ),
    ON_HOLD: (r"\b(?:paus(?:e|ed|ing)|freez(?:e|ing)|froze|halt(?:ed|ing)?) (?:the|this|your) hire\b",),
}
"""By saying."""
