"""The signs of most sayings: they are fetched with the words that they read."""

from calculators.negotiation.replies import OTHERS_WAIT

_PAY = r"(?:offers?|packages?|pay|comp|compensation|salaries|numbers?|figures?|terms)"
_OFFER = (
    r"(?:(?:^|[.!?,;:] |\b(?:the|our|your|this|these|all|any|an?|that|but|and|so|because|as|afraid) )"
    rf"(?:(?:full|total|whole|entire|overall|current|written|initial|original|revised) )?{_PAY}"
    r"(?: of (?:the|this|our|your) offer)?|\b(?:it|this|that|these|those|everything))"
)
"""The offer or the pay as a whole, as the subject of what is said of it: a remark on one term closes nothing else."""
_ALIKE = rf"(?:\$\d|alike\b|equally\b|the same(?= (?:{_PAY}|thing|deal|amount|\$)|[.,!;]|$))"
_NOT_OF_A_PIECE = "".join(
    rf"(?<!\b{piece} {verb} )"
    for piece in ("base", "salary", "sign-on", "signing", "equity", "stock", "grant", "rsus", "bonus", "level")
    for verb in ("is", "are")
)
_EVERYONE = r"(?:everyone|everybody) at (?:this|a|that|your|the same|each) level"
_BEST_AND_FINAL = (
    r"best and final",
    r"\b(?:landed|ended up|(?:offer|package|decision)(?: is \w+)?)(?:,? (?:and|which|it|this|that))* (?:won't|will not|"
    r"can't|isn't going to) change(?=[.!;]|$)",
    r"(?:\b(?:and|but|so) |^|[.!:] )(?:unfortunately,? )?(?:the|their|his|her) (?:final )?answer (?:is|was)"
    r"(?: (?:a|still|unfortunately|hard|firm))* no(?=[.!;]|$)",
    r"final offer",
    rf"{_OFFER}(?:'s|'re|,| is| are| remains?| stays?)(?: (?!offer|decision|not)\w+)? (?:final|firm)\b"
    r"(?! (?:step|round|letter|paper|approv|decision|interview))(?![^.!?]*\?)",
    rf"{_OFFER}[^.,;!?]{{0,20}} (?:is|are) (?:our|the) (?:\w+ )?final (?:one|version|word)\b",
    r"\b(?:offer|package|proposal),? (?:of|with|at|for|including) (?:(?!\b(?:is|are|but|while|can|will|has|"
    r"have)\b)"
    r"[^!?;]){3,160} (?:is|are|remains?|stays?) (?:\w+ )?(?:final|firm|fixed|as is|unchanged|our best)\b"
    r"(?! (?:step|round|letter|paper|approv|decision|interview|for)|[^.!?]*\?)",
    r"last offer",
    r"(?<!your )(?<!an )(?<!any )\bfinal answer(?=[.,:;!]|$| is\b)",
    r"(?:\bis|'s) (?:our|my|the) (?:\w+ )?(?:final|last (?:number|figure|word|move|one))(?=[.,;!]|$| "
    r"(?:that )?(?:we|i)(?:'ve| have| can)?\b| for you\b)",
    r"(?:^|[.!?,] )last one(?=[.!]|$)",
    r"\b(?:that|this|it) (?:really|truly|honestly) is (?:it|all|everything)(?=[.,;!]|$| (?:we|i)\b)",
    r"\b(?:we|i)(?:'re| are|'m| am) (?:\w+ )?firm(?=[.!,;]|$| (?:here|now|at \$?\d))",
    r"\b(?:that|this|it)(?:'s|s| is) (?:really )?(?:everything|all) (?:that )?(?:we|i)(?:'ve| have)(?: got)?"
    r"(?=[.,!;]|$| (?:left|to (?:give|offer)|for you)\b)",
    r"\b(?:we|i)(?: have|'ve got| got) nothing (?:more|further|else|left) (?:to (?:give|offer|add)|for you)\b",
    r"\b(?:and|but) (?:that|this)(?:'s|s| is) really (?:it|all)(?=[.!]|$)",
    r"[,;:-] ?(?:and )?(?:(?:that|this|it)(?:'s|s| is) )?final(?=[.!]|$)",
    r"\b(?:number|offer) is (?:the (?:number|offer)|what it is)\b",
    r"\bpulled (?:every|all)(?: of)?(?: the| my| our)? (?:levers?|strings?)\b",
    r"\b(?:not (?:going to|gonna|able to)|can't|won't) (?:move|budge|come) (?:off|from)(?: of)? \$?\d",
    r"\b(?:this|that|it)(?:'s| is) (?:really |truly )?our best offer\b(?! (?:so far|yet|for|to date))",
    r"\bno more (?:room|flexibility|wiggle room|leeway|money) (?:left )?(?:on our (?:end|side)|here|left)\b",
    r"\bexhausted (?:all )?(?:of )?(?:my|our|the) (?:options|avenues|approvals)\b",
    r"\bgone as (?:high|far) as (?:we|i) (?:can|could|am able|are able)\b",
    r"highest (?:we|i) can",
    r"best (?:offer |package |number |thing )?(?:that )?(?:we|i)(?:'re| are|'m| am)? (?:can|could|able to) "
    r"(?:\w+ )?(?:do|offer|make|go|give|manage|get)\b(?! to\b| back\b)",
    r"\b(?:most|max|maximum|highest|limit of what) (?:that )?(?:we|i)(?:'re| are|'m| am|'ve been| have been)? "
    r"(?:can|could|able|authorized|allowed|approved|permitted|cleared)\b",
    r"\b(?:exhausted|used up|run out of|ran out of|no longer have|out of) (?:all (?:of )?)?(?:(?:our|my|"
    r"the|any) )?"
    r"(?:\w+ )?(?:flexibility|wiggle room|leeway|room to move|levers)\b(?! (?:left )?(?:on|in|for|with|"
    r"around) (?!this one\b|(?:this|the|our|your) (?:offer|package)\b|this[.!,;]|this$))",
    rf"(?:{_NOT_OF_A_PIECE}|(?<=\dk base is ))\bas (?:high|far) as (?:we|i|this|it|that) (?:(?:can|could|will) "
    r"(?:go|do|offer|stretch)|goes?)\b",
    r"\b(?:that|this|it)(?:'s|s| is) (?:just )?where (?:we|i) (?:land|stop|top out|end up)(?=[.,;!]|$)",
    r"(?:\d ?k?(?: base)?|\busd ?),? which(?:'s| is) (?:just |really )?(?:the|our|my) (?:\w+ )?(?:max|"
    r"maximum|limit|most|"
    r"ceiling|cap|highest)\b(?! (?:for|of|on|in|at) (?!this\b|that\b|it\b))",
    r"\b(?:that|this|it)(?:'s|s| is) (?:\w+ ){0,2}?(?:the|our|my|an) (?:\w+ )?(?:max|maximum|limit|"
    r"ceiling|cap)\b"
    r"(?! (?:for|of|on|in|at) (?!this\b|that\b|it\b))",
    r"\b(?:at|reached|hit) (?:our|the|my) (?:\w+ )?(?:limit|max|maximum|ceiling|cap)\b(?! (?:on|for|of|"
    r"in) (?!this\b|that\b|it\b))",
    r"\b(?:most|max|maximum|highest|best) (?:that )?(?:we|i)(?:'ll| will) (?:go|do|offer|be able)\b",
    r"\b(?:and|but) that(?:'s|s| is) (?:it|all)(?=[.!]|$)",
    r"\bwish (?:that )?(?:we|i) (?:could|were able to|was able to) (?:do|offer|go|give) (?:any |you )?"
    r"(?:more|better|higher|further)(?=[.!,;]|$| (?:but|for you|than|here)\b)",
    r"\b(?:can't|won't|unable to|not able to) (?:really )?(?:move|budge) (?:any )?(?:more |further )?on "
    r"(?:(?:the|these|those|our|your|this|that) )?(?:numbers?|figures?|offer|package|pay|comp|"
    r"compensation|terms)\b",
    r"\btake it or leave it\b|\bhands are tied\b",
    r"\b(?:we|i)(?:'ve| have)? (?:already )?(?:given|gave|offered|made|shown) (?:you )?our (?:very )?best "
    r"(?:number|offer|package|terms)?",
    r"\b(?:is|was) the (?:strongest|best|highest|most competitive)(?: (?:offer|package|one))?(?: that)? "
    r"(?:we|i)(?:'re| are|'m| am| were)? (?:can|could|able to) (?:extend|present|put)",
    r"\b(?:can't|won't|unable to|not able to|will not be able to) (?:increase|raise|change|"
    r"improve(?: (?:up)?on)?|adjust|amend|revise|better) "
    r"(?:the|our|this|your) (?:\w+ )?(?:offer|package|terms|numbers?|comp\w*)"
    r"(?=[.,;!]|$| (?:any further|further|at this|right now|unfortunately|sorry)\b)",
    rf"{_OFFER}(?:'s|'re| is| are) (?:fixed|set|locked)(?=[.,;!]|$)",
    r"\bnot in a position to negotiate\b|\blast and best\b|\bbest and last\b",
    r"\b(?:that|this|it)(?:'s| is) (?:just |really |unfortunately )?not something (?:that )?(?:we|i) can "
    r"(?:do|offer|change)(?=[.,;!]|$)",
    r"\b(?:hold|holding|stick|sticking|stay|staying) (?:at|with) (?:the|our) (?:current|present|existing) "
    r"(?:offer|number|terms|package)\b",
    r"\bnot in a position to (?:make (?:any )?(?:further |more |other )?(?:changes|adjustments|improvements)|"
    r"(?:move|improve|change|adjust|increase|go) (?:any (?:further|higher)|the (?:offer|package|terms|numbers)|"
    r"further|higher)|offer (?:any )?more)\b",
    r"\b(?:can't|won't|unable to|not able to) (?:do|go|offer) (?:any )?(?:better|higher|more) "
    r"than (?:this|that)\b",
    r"(?:^|[.!] |\bthere(?:'s| is)|\b(?:we|i)(?:'ve| have)(?: got)?|(?:offer|package|numbers|"
    r"terms) (?:has|have)) ?"
    r"(?:\w+ )?no (?:more |further |additional )?(?:flexibility|room|wiggle room|leeway|movement)"
    r"(?: left)?(?: (?:on|in|with|around) (?:the |this |our |your )*(?:package|offer|numbers|terms|comp|"
    r"compensation))?"
    r"\b(?! (?:left )?(?:on|in|for|with|around|there)\b)",
    r"\b(?:original|initial|existing|first) offer (?:still |just )?(?:stands|remains|stays)\b",
    r"(?<!\byes, )(?<!\byes )(?<!\byep, )(?<!\bcourse, )(?<!\babsolutely, )"
    r"\b(?:our|the|current) offer (?:still |just )?(?:stands|remains|stays)(?=[.!,;]|$| (?:as|the same|"
    r"unchanged|at|firm|"
    r"what|\$))",
    r"\b(?<!other )(?<!remaining )(?<!rest of the )(?<!rest of your )(?<!rest of our )"
    r"(?:numbers|terms|offer|package|figures) "
    r"(?:are|is|remains?|stays?|will be) (?:unchanged|"
    r"the same|as (?:is|they|stated|sent|offered|written))\b",
    r"\bcounter(?:offer| offer)? (?:was |is |has been |got )?(?:rejected|declined|denied|refused|"
    r"turned down)\b",
    r"\b(?:not|aren't|isn't) (?:in a position|able) to (?:revise|change|improve|adjust) (?:the|our|your|this) "
    r"(?:offer|package|terms|numbers)\b",
    r"\b(?:can't|won't|unable to|not able to) (?:change|increase|raise|improve|adjust|move|revise) "
    r"(?:any (?:part|piece|element|component) of|anything (?:in|on|about)) (?:the|this|our|your) "
    r"(?:offer|package)\b",
    r"\b(?:not|isn't) possible to (?:change|improve|increase) (?:anything in )?(?:the|this|our|your) "
    r"(?:offer|package)\b",
    r"\b(?:nothing|not much) (?:\w+ )?(?:that )?(?:we|i) can (?:\w+ )?(?:do|offer|give|add)",
    r"\b(?:done|did|given|offered|that's|that is|this is) (?:\w+ )?(?:all|everything) (?:that )?(?:we|i) can"
    r"(?: (?:do|offer|give))?\b(?! (?:to|for|on|in|about|share|say|tell|think)\b)",
    r"\b(?:can't|won't|unable to|not able to) (?:be able to )?(?:go|do) (?:any |much )?"
    r"(?:higher|more|further|better)\b(?! (?:on|in|for|with|than|there)\b)",
    r"\bthat(?:'s| is| will be|'ll be) (?:really|truly|literally|honestly|genuinely) (?:it|all|everything)"
    r"(?=[.!,;]|$)",
    r"\b(?:hold|holding|stay|staying|stand|standing) firm\b"
    rf"(?! (?:on|in|for|with) (?!(?:the|this|our|that|these) (?:\w+ )?{_PAY}\b))",
    r"(?:no|not|unable to|won't|can't) .{0,20}(?:further|any more) (?:adjust|chang|mov|room|increas)\w*+"
    r"(?! (?:on|in|for|with)\b)",
)
_NO_NEGOTIATION = (
    r"\b(?!please|you\b)[\w']+ (?:(?:really|generally|typically|usually) )?(?:(?:do|does) not|don't|"
    r"doesn't|never) "
    r"negotiate(?=[.!,;)]|$| (?:(?:on|over|about) )?"
    rf"(?:(?:our|the|this|your|any|initial|individual) )*"
    rf"(?:{_PAY}|salary|them|these|those|it|here|with|at|as|because|since|so|and)\b"
    r"(?! (?:letter|of (?!(?:the|this|our|your) (?:offer|package)))))",
    rf"\b(?:not able to|unable to|can't) negotiate (?:(?:our|the|this|your|any|individual) )*(?:{_PAY}|salary|pieces|"
    r"components|parts|elements|items)\b",
    r"\b(?:do not|don't|does not|doesn't|never) (?:\w+ )?(?:do|make|accept|entertain|consider|take|"
    r"respond to|engage "
    r"in|play) (?:any )?(?:counter(?:[- ]?offer)?s\b|bidding wars\b)(?! (?:from|to|by) (?!candidates|"
    r"applicants|you))",
    rf"{_OFFER}(?:(?:'s|'re| is| are)(?: \w+)? not| isn't| aren't) (?:\w+ )?negotiable",
    rf"{_OFFER}(?:'s|'re| is| are| remains?)(?: \w+)? non-negotiable",
    r"(?:^|[.!?] )(?:not |non-)negotiable\b",
    rf"\b(?:(?:do not|don't) have (?:any |much )?|have (?:no|zero) )(?:flexibility|room to negotiate|leeway) "
    rf"(?:on|in|with|for) "
    rf"(?:(?:our|the|this|your|any) )?{_PAY}\b",
    rf"{_OFFER}(?:'s|'re| is| are) (?:\w+ )?(?:standardized|fixed) "
    r"(?:for|across) (?:all|every|each|the|our|new)\b",
    rf"\bno[- ]negotiations?\b(?! (?:on|of|about|over|for|around|with) (?!(?:\w+ )?{_PAY}\b))",
    rf"\bpay(?:s|ing)? {_EVERYONE} (?:exactly )?{_ALIKE}",
    rf"\b{_EVERYONE} (?:gets|is|receives|has|earns|makes) (?:paid |offered )?(?:exactly )?{_ALIKE}",
    rf"{_OFFER}(?:'s|'re| is| are) (?:the same|standard|identical) for (?:everyone|everybody)",
)
_THEIR_LETTER = (
    r"(?:to see )?(?:(?:proof|a copy|a screenshot|evidence) of )?(?:(?:an?|the|your|that) )?(?:"
    r"(?:(?:competing|other|rival|outside) )(?:\w+ )?offer|(?:\w+ )?offer (?:letter )?in writing)\b"
)
NEEDS_THEIR_LETTER = (
    r"(?<!n't )(?<!not )(?<!never )(?<!no )\b(?:need|needs|require|requires|want)(?: to)?(?: see| have| get)? "
    rf"{_THEIR_LETTER}"
    rf"|(?:(?<!compared )(?<!line )\bwith|\bif (?:you|i|we)\b[^.!?;]{{0,30}}) {_THEIR_LETTER}"
)
"""Words that tie what they may do to another offer, which they want to see."""
_WITHOUT_AN_OFFER = r"without (?:an?|the|your|another|seeing) (?:\w+ )?offer\b"

SIGNS = {
    "best-and-final": _BEST_AND_FINAL,
    "no-negotiation": _NO_NEGOTIATION,
    "answer-this-week": (
        r"answer by",
        r"\bget back to (?:me|us) (?:\w+ )?(?:by|before) (?!.*\bi(?:'ll| will)\b)",
        r"\byou (?:only )?have (?:until|till)\b",
        r"\b(?:let (?:me|us) know|decide|respond|reply) (?:\w+ )?(?:by|before) ",
        r"(?:don't |do not )?hear (?:back )?from you (?:by|before|this week)",
        r"\b(?:good|valid|open) (?:until|till|through) ",
        r"(?:answer|decision|reply|hear back|response).{0,20}(?:this week|by|tomorrow|friday|monday|end of)",
        r"deadline",
        r"\bexpir(?:es?|ing)\b",
        r"\b(?:offer|it|this|that) (?:\w+ )?explodes\b",
        r"\b(?:please|kindly|could you|can you|you) (?:\w+ )?revert\b(?! to the\b)",
        r"\b(?:accept|revert|respond|confirm|sign|decision|acceptance|"
        r"confirmation) (?:\w+ ){0,4}?at the earliest\b",
        r"\b(?:no|not possible to (?:give|grant) an?) (?:further )?extensions?\b",
        r"\b(?:can't|won't|not able to|unable to) extend(?=[.,;!]|$| (?:it|this|that|the (?:offer|deadline|date)|"
        r"any (?:further|longer)|further|past|beyond)\b)",
        r"(?:don't|do not) hear (?:back )?(?:anything )?(?:by|before)\b",
        r"need (?:an answer|a decision|to know)",
        r"\b(?:need|want|must have) (?:an?|your|the) (?:\w+ )?(?:yes|yes-or-no|signature|commitment|"
        r"acceptance|response|"
        r"reply)\b(?: or (?:an? )?no)? (?:\w+ ){0,3}?(?:by|before|this|today|tomorrow|tonight|within)\b",
        r"\byes or (?:a )?no by\b",
        r"\b(?:mov|push|bring|pull|brought)(?:e|ed|ing)?(?: (?:up|forward))? (?:the|your|our) (?:decision date|"
        r"date to decide) (?:\w+ )?(?:up|forward|in)\b",
        r"\bneed to hear (?:back )?from you (?:by|before|today|tonight|tomorrow|this week)",
        r"\bneed yours (?:\w+ )?(?:by|before|this week|tomorrow)\b",
        r"(?:answer|decide|sign|back to us|let us know) this week",
        OTHERS_WAIT,
    ),
    "committee": (
        r"\b(?:rarely|seldom|hardly ever|almost never) (?:approves?|grants?|makes?|"
        r"allows?) (?:any )?(?:exceptions?|more|it)\b",
        r"\b(?:needs?|requires?|takes?|would (?:need|require)) (?:the )?(?:\w+ )?committee(?:'s)? (?:approval|"
        r"sign-?off)\b",
        r"\b(?:i|we)(?:'d| would) (?:have|need) to (?:take|bring|run|send) (?:\w+ ){1,4}?(?:to|by|past) (?:the|"
        r"our|a) "
        r"(?:\w+ ){0,2}?committee\b",
        r"(?:committee|comp(?:ensation)? team|finance|leadership)[^.!?]{0,50}(?:\bnot\b|n't\b|\bdeclined|"
        r"\brejected|\brefused)",
        r"(?:\bnot\b|n't\b|\bunable to get\b|\bno\b)[^.!?]{0,30} approv",
        r"(?:\bnot\b|n't\b|\bno\b)[^.!?]{0,40} (?:committee|comp(?:ensation)? team)\b",
        r"\ba (?:hard |firm |flat |clear )?no (?:from|by) (?:the |our )?(?!you)\w+",
        r"\b(?:they|he|she|finance|comp|leadership|vp|cfo|ceo|committee|hr|team) (?:all |both |"
        r"just )?said no(?=[.,;!]|$)",
        r"\b(?:answer|word|decision|verdict) from (?:the |our )?(?!you)\w+ ?(?:[:–—-]|is|"
        r"was) (?:a )?no(?=[.,;!]|$)",
        r"\b(?:request|counter(?:offer)?|ask|exception) (?:was |has been |is |got )?(?:denied|declined|"
        r"rejected|refused)\b",
        r"committee[^.!?]{0,20} (?:turned|came back(?!(?: to (?:me|us))?[:,]?(?: (?:and|with|they|it|we|that))* "
        r"(?:can|could|will|would|approved|agreed|said yes|okayed|good|great|an? (?:yes|new|revised|"
        r"approval)|\$?\d)))",
    ),
    "leader-joins": (
        r"\bvp\b",
        r"\bceo\b|\bcto\b|founder",
        r"would (?:like|love) to (?:talk|chat|meet|speak)",
        r"head of",
        r"director would",
    ),
    "show-the-offer": (
        r"(?:send|forward) (?:us |me |over |me over )?(?:the|your|a copy of the|a copy of your) (?:other|"
        r"competing|written|offer)",
        r"(?:see|share|send|forward|copy of|proof of)(?!.{0,25}\b(?:signed|attached|enclosed|revised|updated|new|"
        r"our|this)\b)"
        r".{0,25}(?:other|their|competing|offer|that) (?:offer|letter)",
        r"(?:if|unless) you (?:had|have) (?:a|an|another) (?:\w+ )?offer",
        r"in writing from them",
        NEEDS_THEIR_LETTER,
        rf"\b(?:can't|won't|hard|difficult)\b[^.!?;]{{0,40}} {_WITHOUT_AN_OFFER}",
        rf"(?:^|[.!?] ){_WITHOUT_AN_OFFER}[^.!?;]{{0,30}}\b(?:can't|won't|hard|difficult)\b",
        r"\boffers? (?:that )?(?:we|i) (?:haven't|have not|can't|didn't) (?:seen|see|verify)\b",
        r"\b(?:forward|share|see|send|email|show) (?:(?:us|me|over|across|with us) )*(?:the|your|their|that|"
        r"a copy of "
        r"(?:the|your|their)) (?!signed|new|our|updated|revised|attached|reference|recommendation|cover|"
        r"resignation|"
        r"offer|this|engagement|relieving)\w+ (?:offer )?letter\b",
    ),
    "other-offers": (
        r"\b(?:do|are|have) you (?:\w+ )?(?:have |got |received |holding |considering |weighing |"
        r"looking at )?(?:any )?"
        r"(?:other|competing) (?:offers?|companies|processes|opportunities)\b",
        r"\b(?:what|how much)(?:'s| is| are| does| do|'re) (?:they|(?:the |your )?(?:other|"
        r"competing) \w+|(?!our|the|this|"
        r"your|my|a)[\w-]+) (?:\w+ ){0,2}?(?:offer(?:ing)?|pay(?:ing)?)\b(?! (?:deadline|letter|date|for)\b)",
        r"\bwhat(?:'s| is) (?:the|their|your) (?!original|initial|new|current|revised|written|best|final|job|our)"
        r"[\w-]+ offer(?: at| like| paying)?\?",
        r"\b(?:breakdown|details|numbers|figures|terms) (?:of|on|in|from) (?:the|your|their) (?:other|"
        r"competing) offer\b",
        r"\bwho(?:m)?(?: else)? (?:are|have) you (?:been )?(?:talking|speaking|interviewing|in process)\b",
        r"\byou (?:\w+ )?(?:interviewing|talking|speaking|in process) (?:with |to |at )?"
        r"(?:any(?:one|where|body) else|(?:any )?other)",
    ),
    "next-review": (
        r"(?:first|next|annual|performance) review",
        r"\b(?:comp(?:ensation)?|pay|salary) review (?:at|after|in|within|by) ",
        r"\breview (?:(?:your|the|this|it|comp\w*|pay|salary|base) ){0,2}(?:at|after|in) (?:(?:the|your|first|"
        r"about) ){0,2}"
        r"(?:three|six|nine|twelve|3|6|9|12)[- ]months?\b",
        r"review cycle",
        r"revisit",
        r"(?:six|6|twelve|12)[ -]months?(?: \w+)? (?:review|mark|check)",
        r"\beligible for (?:an? |the )?(?:\w+ )?(?:raise|increase|adjustment|review|bump)",
        r"\breview (?:comp|pay|salar|compensation)\w* (?:every|each|annually|yearly|twice|once|in)\b|"
        r"\bmerit (?:cycle|increase|review)",
        r"\b(?:raises?|increases?|adjustments?) (?:\w+ ){0,3}?(?:every|each|after your|next year|later|soon|"
        r"in (?:january|february|"
        r"march|april|may|june|july|august|september|october|november|december|spring|summer|fall|q[1-4]))\b",
    ),
    "current-pay": (
        r"(?<!than )(?<!over )(?<!above )\b(?:what|how much)(?: \w+){0,4} you (?:\w+ )?(?:make|making|earn|"
        r"earning|paid)\b",
        r"\byou make now\?",
        r"(?:making|earning|paid) (?:in your current|now|today|at the moment)",
        r"(?:what|how much|share|tell|know|about)\b[^.!]{0,40} (?:current|present|existing) (?:salary|pay|comp|"
        r"package|base)",
        r"(?:current|present|existing) (?:salary|pay|comp|compensation|package|base)[^.!?]{0,20}\?",
        r"\b(?:what|how much)[^.!]{0,40} (?:currently|now) (?:make|making|earn|earning|paid)",
        r"salary history",
        r"\b(?:current|present|existing|last drawn) (?:ctc|in-?hand|take-?home)\b|\blast drawn salary\b",
    ),
    "too-high": (
        r"too high",
        r"\b(?:can't|couldn't|won't) (?:\w+ )?(?:give|offer|meet|match|approve|get)(?: you)? the "
        r"(?:[\w-]+ ){1,2}?(?:that )?you(?:'d|'ve| had| have)? (?:asked|requested|wanted|proposed)\b",
        r"\byou(?:'d|'ve| had| have)? (?:asked for|requested|wanted|proposed) (?:isn't|is not|wasn't|was not) (?:\w+ )?"
        r"(?:possible|doable|feasible|realistic|workable)\b",
        r"(?:above|over|beyond|outside)(?: of)? (?:our|the|what).{0,20}(?:budget|range|band|can)",
        r"\b(?:higher|more) than (?:we|i)(?:'d| had| have)? (?:\w+ )?(?:expect\w*|plann\w+|thought|budgeted|"
        r"hoped|pay)\b",
        r"(?<!relocation )(?<!travel )(?<!learning )(?<!equipment )(?<!more )(?<!extra )(?<!found )"
        r"\bbudget\b(?! (?:change|cut|freeze|cycle|"
        r"review)s?\b)",
        r"\b(?:above|over|beyond|outside|higher than|more than) what (?:we|i)(?:'d)? (?:had |have |were |"
        r"are |was )?"
        r"(?:in mind|expect\w*|plann\w+|thinking|budgeted|hoping|can|could)\b",
        r"\b(?:your|the|that) (?:ask|number|figure|counter|request)(?:'s| is) (?:\w+ )?(?:higher|more) "
        r"than (?:we|i) "
        r"(?:\w+ )?(?:expect\w*|plann\w+|thought|budgeted|hoped|can|could)\b",
        r"out of (?:our )?(?:range|reach)",
        r"\b(?:do not|don't|does not|doesn't|never) (?:\w+ )?(?:counter|bid against|compete with|chase) "
        r"(?:(?:any|the|your) )?(?:competing|other|rival|outside) (?:offers?|bids?|companies)\b",
        r"\b(?:can't|unable to|not able to|won't be able to) (?:quite |really )?do (?:that|this|it)"
        r"(?: (?:number|figure|much|one))?(?=[.!,;]|$| (?:unfortunately|but|though|for (?:you|us)|right now)\b)",
        r"(?:\bnot\b|n't\b|\bunable\b)[^.!?,;]{0,30} (?:match|meet|get to|reach|accommodate|"
        r"honou?r(?! (?:the|your|our|this|that) offer\b))\b",
    ),
    "silence": (
        r"^\s*$",
        r"\bstill (?:\w+ ){0,2}?(?:working|waiting|reviewing|pending|looking|discussing|checking|chasing)\b"
        r"(?!(?: \w+){0,3}? you)",
        r"\b(?:am|is|are|'m|'re) (?:\w+ )?waiting (?:on|for|to hear)\b(?! you)",
        r"\b(?:will|'ll|should|can|to) (?:get|be|come|circle) back to you\b",
        r"\band (?:get|be|come|circle) back\b|\b(?:will|'ll) (?:circle back|follow up|be in touch)\b",
        r"\blet me (?:check|talk|run|take|see|ask|go|bring|discuss|confer)\b(?! you| your)",
        r"\b(?:should|will|'ll|hope to|expect to) (?:have|get you|give you|send you|share) "
        r"(?:an|a|any|some|more) (?:\w+ )?(?:update|answer|news)\b",
        r"\b(?:we|i|they|it|this|team|finance)(?:'ll|'s)? (?:\w+ )?(?:needs?|takes?|taking) "
        r"(?:a (?:bit|little)|some|a few|(?:a |\w+ )?more|longer)"
        r"(?: \w+)? ?(?:time|days|longer)\b",
        r"\b(?:sign-?off|approval|review|decision|answer|process)(?:'ll| will| may| might| should)? takes? "
        r"(?:\w+ ){0,3}?(?:days?|longer|time|weeks?)\b",
        r"\bgo(?:ing)? to bat for you\b|\bgive me (?:until|till)\b",
        r"\b(?:vp|ceo|cto|cfo|director|manager|boss|approver|finance|committee|leadership|they) (?:\w+ )?"
        r"(?:needs?|has|have) to (?:sign|approve|review|okay)\b",
        r"\b(?:i'll|i will|i'm going to|i am going to|let me|i'm|we'll|we will|(?:i|we) (?:have|need|had) "
        r"to) (?:\w+ )?"
        r"(?:take|taking|bring|run|escalate|raise) (?:this|it|that|your (?:\w+ )?(?:ask|request|counter|numbers?)) "
        r"(?:\w+ ){0,2}?(?:to|by|past|with) (?:the|our|my)\b",
        r"\b(?:i|we)(?:'ll|'d)?(?: (?:still|will|also|would|do))? (?:need|require) "
        r"(?:his|her|their|(?:the |our |my )?[\w']+'s?) "
        r"(?:approval|sign-?off|okay|ok|signature|blessing)\b",
        r"\b(?:vp|ceo|cto|cfo|director|manager|boss|approver|head of \w+|founder)(?:'s| is)? (?:\w+ )?(?:out|away|"
        r"travel\w+|off|on (?:leave|vacation|pto|holiday)) (?:until|till|through|this week|today|tomorrow)",
        r"\b(?:committee|panel|board|finance|leadership)(?:'ll| will)? (?:next )?(?:meets?|convenes?|votes?|sits) "
        r"(?:\w+ ){0,2}?(?:mon|tues|wednes|thurs|fri)day\b",
        r"\b(?:committee|panel|board|finance|leadership)(?:'ll| will)? (?:next )?(?:meets?|convenes?|votes?|sits) "
        r"(?:again )?(?:tomorrow|(?:this|next|later this) (?:week|month)|on the|in)\b",
        r"\b(?:will|'ll) (?:update you|keep you (?:posted|updated)|report back)\b(?! (?:on|about|with|when)\b)",
        r"\bthank(?:s| you) for your patience\b|\bbear with (?:me|us)\b",
        r"\b(?:i'm|i am|i'll be|we're) (?:\w+ )?out of (?:the )?office\b",
    ),
}
"""By saying. Those of the others stand with them."""
