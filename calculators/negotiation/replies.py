"""What companies say back, what it may mean, how sure that is, and what to say next. Every sentence is our own.

The first four rows answer those of a published four-week guide; no study of such phrases was found, so how sure each
reading is says whose reading it is. ``{names}`` work as in letters: a sentence is said only when its names have values.
"""

from calculators.negotiation.gone_replies import GONE_REPLIES
from calculators.negotiation.hard_words import HARD
from calculators.negotiation.reply import GUIDE, OURS, Reply
from calculators.offer.accounts import ON_NOT_NEGOTIATED, ON_WITHDRAWALS
from calculators.offer.counter import CLOSING_PERCENT

FIXED = {
    "base": ("Base is fixed.", "base"),
    "sign_on": ("The sign-on is fixed.", "the sign-on"),
    "grant": ("Equity is fixed.", "equity"),
    "bonus": ("The bonus is fixed.", "the bonus"),
    "level": ("The level is fixed.", "the level"),
}
"""What they may say cannot move, as they say it and as we answer. ``their_limits`` reads it from their words."""

_NAMED = {
    "base": r"(?:base|salary)",
    "sign_on": r"(?:sign(?:ing)?[- ]?ons?|signing)",
    "grant": r"(?:equity|rsus?|stock)",
    "bonus": r"(?<!sign-on )(?<!sign on )(?<!signing )bonus(?:es)?",
    "level": r"level(?:ing)?",
}
_PIECE = r"(?:base|salary|cash|sign(?:ing)?[- ]?on|signing bonus|bonus|equity|rsus?|stock|grant|level|refreshers?)"
_BY_BAND = r"(?:set|determined|decided|driven|fixed|dictated) by (?:the |our |your |pay )*(?:level|band|grade)s?\b"
_A_CALL = (
    r"(?:an? |the )?(?:(?:quick|brief|short|\d{1,2}[- ]min(?:ute)?) )?(?:phone |video |zoom )?"
    r"(?:call|phone|chat|zoom)\b"
)
_SIGN_ON = r"sign(?:ing)?[- ]?ons?(?: bonus(?:es)?)?|signing bonus(?:es)?"
_FIXED_BY = {
    "sign_on": (
        rf"\b(?:do not|don't|does not|doesn't|never) (?:\w+ )?(?:do|offer|give|pay|have|provide) (?:an? |any "
        rf")?(?:{_SIGN_ON})"
        r"(?=[.!,;]|$| (?:at|for|in|here|as|to|but|so|and)\b)",
        rf"\b(?:{_SIGN_ON}) (?:are not|aren't|is not|isn't) (?:something (?:that )?we|part of|on offer|offered|"
        r"available)",
        rf"(?:^|[.!?] )no (?:{_SIGN_ON}) (?:at|for|on) (?:this|that|your)\b",
        rf"\b(?:can't|won't|unable to|not able to) (?:\w+ )?(?:do|offer|give|provide|add|include)(?: you)? (?:an? |"
        rf"any )"
        rf"(?:{_SIGN_ON})(?=[.!,;]|$)",
    ),
    "grant": (
        r"\b(?:equity|rsus?|stock|grant)(?: grants?)? (?:is|are) (?:standard|fixed|set)\b[^.!?]{0,40}"
        r"\b(?:not|isn't|aren't|non-?) ?negotiable\b",
    ),
    "level": (
        r"\b(?:decided|going|have|had|want|need)(?: \w+)? to (?:keep|hold|leave) you (?:at|as) (?:an? )?"
        r"(?:l|e|ic|t)? ?-?\d\b",
        r"\blevel(?:ing|s)?(?: \w+){0,2} (?:is|are|was|were|gets?) (?:set|decided|determined|made|fixed) "
        r"by [^.!?]{0,40}(?:\bnot\b|n't\b|\bfinal\b)",
        r"\b(?:committee|panel) (?:sets?|decide[sd]?|determine[sd]?)(?: on)? (?:the|your) level[^.!?]{0,30}"
        r"(?:\bnot\b|n't\b|\bfinal\b)",
        r"\b(?:we|they|committee|panel)(?:'re|'ll| are| will)(?: be)? (?:keep|hold|leav)(?:ing)? you (?:at|"
        r"as) (?:an? )?"
        r"(?:l|e|ic|t)? ?-?\d\b",
    ),
}
"""Ways to close a piece beyond those that ``their_limits`` reads."""


def _fixed(piece: str) -> Reply:
    said, named = FIXED[piece]
    return Reply(
        said=said,
        signs=(
            *_FIXED_BY.get(piece, ()),
            rf"\b{_NAMED[piece]}(?: (?:grants?|awards?|bonus(?:es)?|pay|targets?))? (?:is|are) (?:\w+ )?{_BY_BAND}",
        ),
        means="One piece is closed. They did not say that of the others, and a company seldom closes all at once.",
        sure=OURS,
        say=((f"Then let us leave {named} where it is.",), ("Is there room for {one_ask}?",)),
        rules_out=(piece,),
    )


OTHERS_WAIT = (
    r"\b(?:another|other|second|backup|back-up|runner-up)(?: (?:strong|great|good|qualified|final))* "
    r"(?:candidates?|finalists?|applicants?)\b"
    r"[^.!?;]{0,30}?\b(?:ready|waiting|willing|happy to|lined up|in line|in the (?:wings|pipeline|running|mix)|"
    r"standing by|keen|eager|interested|(?:would|who'd|'d|will) (?:take|accept|sign))\b"
    r"|\b(?:someone|somebody|another person|other people)(?: else)? (?:\w+ ){0,2}?(?:waiting|lined up|"
    r"ready to (?:accept|sign|take))\b"
    r"|\b(?:we|i)(?:'ve| have| do have|'ve got| have got) (?:(?:an?|two|three|several|a few) )?"
    r"(?:another|other|backup|back-up|runner-up) (?:\w+ )?(?:candidates?|finalists?)(?=[.,;!]|$| (?:for|on|who)\b)"
)
"""Pressure by others who would take the offer: it sets no day by itself."""

REPLIES = {
    "best-and-final": Reply(
        said="This is our best and final offer.",
        hints=(
            r"\b(?:stick|sticking|stay|staying|stand|standing|go|going|(?:move|moving) forward) (?:with|by|"
            r"at) (?:the|our) "
            r"(?:original|initial|existing|first) (?:offer|number|package)\b",
            r"\b(?:keep|keeping|leave|leaving) (?:the|our|your) (?:offer|package|numbers?) (?:as[- ](?:is|"
            r"it is)|unchanged|"
            r"where it is)(?=[.,;!]|$)",
            r"\boffer (?:remains|stays|stands) (?:as (?:is|extended|written|it is|made)|unchanged|"
            r"the same)(?=[.,;!]|$)",
            r"^(?:(?:sorry|unfortunately|afraid|hi|hey|honestly|it's|the answer is|i'm)[,.:]? ){0,3}(?:a )?(?:hard )?"
            r"(?:no|nope)(?:,? (?:sorry|unfortunately))?[.! ]*$",
            r"\b(?:we|i) (?:really |just |simply |unfortunately )?(?:can't|won't|couldn't)(?: be able to)? "
            r"(?:move|budge|go (?:any )?(?:higher|further|up)|do (?:any(?:thing)? )?(?:more|better|further)|improve)"
            r"(?=[.,;!]|$| (?:sorry|unfortunately|at all|here|further|any (?:more|further)|anymore)\b)",
            r"\b(?:got nothing|came back with nothing|came up empty|got nowhere)(?=[.,;!]|$)",
            r"\b(?:comp|compensation|finance|leadership|the team|hr|they|the committee) (?:just |simply |really )?"
            r"(?:won't|will not|refuse[ds]? to|can't) (?:budge|move)(?=[.,;!]|$| (?:at all|on (?:this|it))\b)",
        ),
        means="Perhaps a real ceiling, perhaps a habit. It is real more often when they have already moved.",
        sure=GUIDE,
        say=(
            ("I hear you, and I want to make this work.",),
            ("Is that final for every piece, or is there room for {one_ask}?",),
            ("If nothing moves now, can the letter fix a pay review after my first months?",),
        ),
    ),
    "top-of-band": Reply(
        said="You are at the top of the band.",
        signs=(
            r"top of (?:the|our|your) (?:\w+ ){0,2}?(?:band|range|level)",
            r"\bfor (?:your|this|that) level,? (?:the|our) (?:top|max|maximum|cap|ceiling)\b",
            r"\b(?:for|at) yours,? the (?:top|max|maximum|cap|ceiling)\b",
            r"\bas (?:high|far) as (?:the )?(?:base|salary|pay) (?:goes|can go)\b",
            r"(?:top|high|upper) end",
            r"maxed out",
            r"\b(?:ceiling|cap|limit|max|maximum) (?:of|for|at|in) (?:(?:the|our|your|this|an?) (?:\w+ ){0,2}?"
            r"(?:band|range|level)|(?:(?:the|our|your|this|an?) )?(?:l|e|ic) ?-?\d+)\b",
            r"\bbands? (?:is|are) (?:firm|fixed|set)\b(?! by)",
            rf"\b(?:pay|comp|compensation|salary|salaries|offers?) (?:is|are) (?:\w+ )?{_BY_BAND}",
        ),
        hints=(
            r"(?<!by )(?<!by the )(?<!by our )(?<!by your )\bband\b",
            r"pay range",
            r"salary range",
            r"\brange for (?:this|the|your)",
        ),
        means="Likely true of base at this level. It says nothing of the next level, of sign-on or of equity.",
        sure=GUIDE,
        say=(
            ("{posted_fact} Is that another band?", "Then let us leave base where it is."),
            ("What did my interviews say about the next level?",),
            ("And is there room for {one_ask}?", "And which piece is not bound by the band?"),
        ),
        rules_out=("base",),
    ),
    "answer-this-week": Reply(
        said="We need an answer this week.",
        is_reminder=True,
        means="Often a wish, now and then a fixed date. A reason tells you which.",
        sure=GUIDE,
        say=(
            ("What happens on that day?",),
            (
                "I can give you a firm answer by {reply_by}. Does that work?",
                "I can give you a firm answer by {later_by}. Does that work?",
                "I need five more days. Does that work?",
            ),
            ("I could say yes today to {one_ask}.",),
        ),
    ),
    "equity-will-outperform": Reply(
        said="Our equity will outperform.",
        signs=(
            r"outperform",
            r"(?:stock|equity|shares?|valuation).{0,40}(?:grow|go up|double|10x|upside|rise)",
            r"upside",
            r"(?:stock|equity|shares?|options|rsus?).{0,40}(?:\b\d+x\b|(?:could|will|would) be worth)",
        ),
        means="Nobody knows that. Someone who believes it can put more of it, or a refresher, in writing.",
        sure=OURS,
        say=(
            ("I hope so too. I count it flat, because I cannot spend a forecast.",),
            ("What I can count is {one_ask}. Can the letter have that?",),
        ),
    ),
    "number-first": Reply(
        said="What number would make you sign?",
        signs=(
            r"what number",
            r"what would it take",
            r"make you sign",
            r"get you to (?:sign|yes)",
            r"what are you looking for",
            r"\byour (?:\w+ and )?expected ctc\b|\bexpected ctc\?",
            r"expectations?\?",
            r"\bwhat(?:'s|s| is| are) your (?:target|desired|ideal|expected) (?:\w+ )?(?:comp\w*|salary|pay|base|"
            r"number|package)\b",
            r"\byour (?:bottom line|minimum|floor|lowest (?:number|figure))(?:[^.!]{0,20})\?",
            r"\bwhat(?:'s|s| is) the (?:least|lowest|minimum)(?: \w+)? (?:that )?you(?:'d| would| could| can)\b",
        ),
        is_question=True,
        means="They want you to name the price. Name what you ask for and why, never the least that you would take.",
        sure=OURS,
        say=(("I would sign this week with {one_ask}.",),),
    ),
    "which-piece": Reply(
        said="Which piece matters most to you?",
        signs=(
            r"\b(?:what|which)\b[^.!?]{0,25} (?:matters?|counts?|weighs?) (?:the )?(?:most|more)\b[^.!]{0,60}\?",
            r"\b(?:what|which)\b[^.!?]{0,25} (?:the |your )?(?:most|more|top|first|main|biggest|number one) "
            r"(?:important|priorit(?:y|ies))\b[^.!]{0,60}\?",
            r"\bwhat(?:'s|s| is| are) (?:the |your )?priorit(?:y|ies)(?: (?:for you|here|between|among)[^.!?]{0,40})?"
            r"\?",
            rf"\b(?:if you (?:had|have) to|could you|can you|would you|how would you) (?:\w+ )?(?:pick|choose|rank|"
            rf"prioriti[sz]e)\b[^.!?]{{0,30}}\b(?:{_PIECE}|one of (?:them|these|those)|the pieces|your (?:asks|"
            r"requests))\b[^.!]{0,60}\?",
            rf"\b(?:do|would) you (?:care more|prefer|value more|rather (?:have|see))\b[^.!?]{{0,30}}\b{_PIECE}\b"
            rf"[^.!?]{{0,20}}\bor\b[^.!?]{{0,20}}\b{_PIECE}\b[^.!]{{0,30}}\?",
            rf"\b{_PIECE} (?:\w+ )?or (?:\w+ )?{_PIECE}\b[^?]{{0,20}}\bwhich (?:one )?(?:would|do) you\b"
            r"[^.!]{0,30}\?",
        ),
        is_question=True,
        means="They may be able to move one piece, and ask which. Name one with its figure, and take back none.",
        sure=OURS,
        say=(
            ("What would help most is {one_piece}, {one_reason}.", "What would help most is {one_piece}."),
            ("The other pieces count too. That is the one I would start with.",),
        ),
    ),
    "small-bump": Reply(
        said="We can add a little if you sign now.",
        signs=(
            r"(?:if|provided|as long as) (?:that )?you (?:can )?(?:sign|accept|commit) (?:now|today|by|this)",
            r"small (?:bump|increase|adjustment)",
            r"sweeten",
        ),
        hints=(
            r"\b(?:add|offer|do|raise|move|increase|bump|improve|throw in|stretch)(?: [\w-]+){0,3}? a little\b"
            r"(?! (?:\w+ )?(?:time|long\w*|late\w*|soon\w*|early|earlier|behind|slow\w*|fast\w*|quick\w*)\b)",
        ),
        means="Probably the closing offer: a small rise, tied to speed.",
        sure=f"One guide reads a rise of {CLOSING_PERCENT}% or less that way, without data.",
        say=(
            ("Thank you for going back to them.",),
            ("I would sign now with {one_ask}.",),
        ),
        ceiling=True,
    ),
    "committee": Reply(
        said="The committee will not approve more.",
        means="The recruiter is at their limit. What is above it needs a leader's signature and a reason to give it.",
        sure="One guide reads it as real unless you hold a rival offer, without data.",
        say=(
            ("{rival_line} Would that help whoever decides?", "What would the committee need to see?"),
            ("I would ask them for one piece only: {one_ask}.",),
        ),
        ceiling=True,
    ),
    "leader-joins": Reply(
        said="Our VP would like to talk to you.",
        means="They want you. Pay is usually settled by now; team, project and scope are open.",
        sure="One guide reads it so, without data.",
        say=(
            ("I would like that. I would use the time for the work: team, first project, how success is judged.",),
            ("One thing would settle pay for me: {one_ask}.",),
        ),
        ceiling=True,
    ),
    "partial": Reply(
        said="We moved part of the way.",
        signs=(
            r"(?<!what we )(?<!what i )\b(?:can|could) do\b",
            r"(?:we|i) (?:can|could) (?:offer|move|increase|go|raise|add|bump|double|triple)"
            r"|(?<!what )(?:we|i) (?:can|could) do",
            r"(?<!un)able to (?:increase|move|offer|get|raise|add|do|secure)",
            r"part(?:ly| of the way)",
            r"\b(?:increas|rais|bump|improv|mov)ed?\b",
        ),
        means="The first answer. A partial move shows that someone can move it.",
        sure=GUIDE,
        say=(
            (
                "Thank you for moving {thanks}. {i_am_close}.",
                "Thank you for moving {thanks}.",
                "Thank you. {that_helps}",
                "Thank you for getting back to me.",
            ),
            ("{cut_line}",),
            ("{new_line} {rival_line}", "{new_line} {market_line}", "{new_line}"),
            ("I would sign with {one_ask}.",),
            (
                "If that cannot move, {fallback} would do as well.",
                "If that cannot move, {fallback_short} would bring us closer.",
            ),
        ),
    ),
    "no-negotiation": Reply(
        said="We do not negotiate.",
        means="A few companies mean it and pay everyone at a level alike. Ask about level, start date and sign-on.",
        sure=f"{ON_NOT_NEGOTIATED} Most companies have not.",
        say=(
            ("I respect that. Then {the_level} decides everything: how was it set?", "I respect that."),
            (
                "Is one thing outside that rule? {new_line} {rival_line} I would sign with {one_ask}.",
                "Is one thing outside that rule? I would sign with {one_ask}.",
            ),
        ),
        rules_out=("base", "grant"),
    ),
    "show-the-offer": Reply(
        said="Can you send us the other offer?",
        is_question=True,
        means="They want proof for the approver. You choose what you share, and some letters are confidential.",
        sure=OURS,
        say=(
            (
                "I can tell you its terms{rival_terms}. The document stays with me.",
                "{rival_line} No figure that I ask for rests on it.",
                "{rests_on_none}",
                "The document stays with me.",
            ),
            ("What would settle this is {one_ask}.",),
        ),
    ),
    "other-offers": Reply(
        said="Do you have other offers?",
        is_question=True,
        means="They want to know whether you can leave, and how fast to move. You need not say more than is true.",
        sure=OURS,
        say=(
            (
                "{rival_line}",
                "{late_line}",
                "I would rather talk about this offer: it is the one that I want to settle.",
            ),
            ("What would settle it is {one_ask}.",),
        ),
    ),
    "call": Reply(
        said="Can we talk on the phone?",
        signs=(
            rf"\b(?:hop|jump|get|be|connect|catch up|speak|talk|chat|discuss|go over \w+|join me)(?: you)?(?: back)? "
            rf"(?:on|over|by|in) {_A_CALL}",
            rf"\b(?:set up|schedule|arrange|find|book|grab|have|do|free for|available for|open to|up for|time for) "
            rf"(?:{_A_CALL}|(?:an? |some )?(?:good )?times? to (?:talk|chat|speak|connect|call))"
            r"(?! with (?:the |our |your )(?:team|vp|ceo|hiring|manager|director|founder|head))"
            r"(?! (?:every|each|per|in your))",
            r"\b(?:do you have|have you got|got|can you spare|can i have|could i have) (?:an?|a few|a couple(?: of)?|"
            r"some|five|ten|fifteen|twenty|thirty|\d{1,2}|\d{1,2}[-–]\d{1,2}) "
            r"(?:quick )?(?:min(?:ute)?s?|secs?|seconds?|moments?|time)"
            r"(?= (?:to|for a|today|tomorrow|this|now|on|later)\b| ?[?.,!]|$)",
            r"\b(?:free|available|around) (?:\w+ ){0,3}?(?:to|for a) (?:quick )?(?:talk|chat|speak|call|connect)\b",
            r"\b(?:good|best|better|right) (?:time|number|day) (?:\w+ ){0,2}?(?:to|for) "
            r"(?:talk|chat|speak|call|connect|reach you|a (?:quick )?call)\b",
            r"\b(?:i|we)(?:'ll| will|'d like to| would like to| can| could| want to)? "
            r"(?:call you|give you a (?:quick )?(?:call|ring|buzz)|phone you|ring you)\b",
            r"\b(?:please|can you|could you|just) (?:call|phone|ring) (?:me|us)\b|\bgive (?:me|us) a "
            r"(?:quick )?(?:call|ring|buzz)\b",
            r"\b(?:can|could|should) (?:we|you|i) (?:\w+ )?(?:talk|chat|speak|connect)\b"
            r"(?! you| to (?:your|them|him|her)| with (?:your|them))",
        ),
        is_question=True,
        means="They want to talk, and nothing has moved yet. It may be good news, a no, or a try to hear your least.",
        sure=OURS,
        say=(
            ("Happy to talk. When suits you?",),
            ("Could you send me any new figures in writing first, so that I can look at them before we speak?",),
        ),
    ),
    "more-time": Reply(
        said="You can have more time.",
        means="They want you, and can wait. It is an answer about the date, and none about pay.",
        sure=OURS,
        is_question=True,
        say=(("Thank you, that helps. I will answer by then.",),),
    ),
    "equal-pay": Reply(
        said="It would not be fair to the team.",
        signs=(
            r"fair to",
            r"\bequitable\b|\brelative to your (?:peers|team)\b",
            r"\bequity across\b|internal equity|pay equity|parity",
            r"rest of the team",
            r"\b(?:mak(?:e|ing)|paid|earn(?:ing)?) (?:\w+ )?(?:more than|above|over) (?:your|the|our) (?:\w+ )?"
            r"(?:manager|lead|team|peers|boss|director)\b",
            r"other (?:engineers|team members|employees)",
        ),
        means="Their pay bands bind base most. A sign-on is paid once and unsettles nobody's salary.",
        sure=OURS,
        say=(
            ("I do not want to upset that.",),
            ("Base can stay where it is for everyone. Is there room for {one_ask}?",),
        ),
        rules_out=("base",),
    ),
    "next-review": Reply(
        said="We will look at it at your first review.",
        means="A wish, not a promise, unless an amount and a date are written down.",
        sure=OURS,
        say=(
            ("Good. Would the letter say when, by whom, and what I need to have done?",),
            ("That is for later. I would sign today with {one_ask}.",),
        ),
    ),
    "current-pay": Reply(
        said="What do you make now?",
        is_question=True,
        means="They want an anchor. Many states do not let an employer ask.",
        sure=OURS,
        say=(
            ("I would rather talk about this role than about my last one.",),
            ("For this one I ask for {one_ask}.",),
        ),
    ),
    "too-high": Reply(
        said="Your expectation is too high.",
        hints=(
            r"(?:can't|cannot|unable to|not able to) (?:\w+ ){0,2}?(?:do|offer|give|approve|pay|go to) (?:you )?"
            r"(?:an? |the )?\$?\d[\d,.]*k?\b",
            rf"\d[\d,.]*k?(?: [a-z-]+){{0,4}}? (?:{HARD})",
            rf"(?:{HARD})[^.;!?,]{{0,30}} \$?\d[\d,.]*k\b",
        ),
        means="One piece is above what they have. Find out which, since the others may not be.",
        sure=OURS,
        say=(
            ("I hear you. Which piece is too high: base, sign-on or equity?",),
            ("The one that I still need is {one_ask}.",),
        ),
    ),
    "silence": Reply(
        said="Nothing yet: they went quiet, or still work on it.",
        means="Usually an approver who is slow. Long silence from your side is what loses offers.",
        sure=f"{ON_WITHDRAWALS} It is one account.",
        say=(
            ("I am still keen, and I want to help you close this.",),
            (
                "{spoken_so_far}",
                "Is anything missing from me? I can decide by {reply_by}.",
                "Is anything missing from me?",
            ),
        ),
    ),
    **GONE_REPLIES,
    **{f"{piece.replace('_', '-')}-fixed": _fixed(piece) for piece in FIXED},
}
