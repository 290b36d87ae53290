"""What companies say back, what it may mean, how sure that is, and what to say next. Every sentence is our own.

The first four rows answer those of a published four-week guide; no study of such phrases was found, so how sure each
reading is says whose reading it is. ``{names}`` work as in letters: a sentence is said only when its names have values.
"""

from dataclasses import dataclass

from calculators.negotiation.letters import Paragraph
from calculators.offer.accounts import ON_NOT_NEGOTIATED, ON_WITHDRAWALS
from calculators.offer.counter import CLOSING_PERCENT


@dataclass(frozen=True, kw_only=True)
class Reply:
    """``said`` by the company; ``ceiling`` when it is itself a sign that no more will come.

    One that ``is_question`` answers no ask. ``signs`` are patterns of lower-case words that give it away, ``hints``
    are words that only point to it; ``rules_out`` are the pieces (base, sign_on, grant, refresh, bonus, level) that it
    closes. Each ``say`` has the next ask, ``{one_ask}``, since it is said when there is one.
    """

    said: str
    means: str
    sure: str
    say: tuple[Paragraph, ...]
    signs: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    ceiling: bool = False
    is_question: bool = False
    rules_out: tuple[str, ...] = ()


GUIDE = "A common reading; one guide gives it without data."
OURS = "Our reading. No study was found."
FIXED = {
    "base": ("Base is fixed.", "base"),
    "sign_on": ("The sign-on is fixed.", "the sign-on"),
    "grant": ("Equity is fixed.", "equity"),
    "bonus": ("The bonus is fixed.", "the bonus"),
    "level": ("The level is fixed.", "the level"),
}
"""What they may say cannot move, as they say it and as we answer. ``their_limits`` reads it from their words."""


def _fixed(piece: str) -> Reply:
    said, named = FIXED[piece]
    return Reply(
        said=said,
        means="One piece is closed. They did not say that of the others, and a company seldom closes all at once.",
        sure=OURS,
        say=((f"Then let us leave {named} where it is.",), ("Is there room for {one_ask}?",)),
        rules_out=(piece,),
    )


WITHDRAWN = "rescinded"

REPLIES = {
    "best-and-final": Reply(
        said="This is our best and final offer.",
        signs=(
            r"best and final",
            r"final offer",
            r"\b(?:is|are|it's|that's|remains?|stays?|offer,?) (?:\w+ )?final\b(?! (?:step|round|letter|paper|approv))",
            r"last offer",
            r"highest (?:we|i) can",
            r"best (?:we|i) can (?:do|offer)",
            r"as far as (?:we|i) can go",
            r"\b(?:nothing|not much) (?:\w+ )?(?:that )?(?:we|i) can (?:\w+ )?(?:do|offer|give|add)",
            r"\b(?:done|did|given|offered|that's|that is|this is) (?:\w+ )?(?:all|everything) (?:that )?(?:we|i) can"
            r"(?: (?:do|offer|give))?\b(?! (?:to|for|on|in|about|share|say|tell|think)\b)",
            r"\b(?:can't|won't|unable to|not able to) (?:be able to )?(?:go|do) (?:any |much )?"
            r"(?:higher|more|further|better)\b(?! (?:on|in|for|with|than)\b)",
            r"\b(?:hold|holding|stay|staying|stand|standing) firm\b(?! (?:on|in|for|with)\b)",
            r"(?:no|not|unable to|won't|can't) .{0,20}(?:further|any more) (?:adjust|chang|mov|room|increas)\w*+"
            r"(?! (?:on|in|for|with)\b)",
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
            r"(?:top|high|upper) end",
            r"maxed out",
        ),
        hints=(r"\bband\b", r"pay range", r"salary range", r"\brange for (?:this|the|your)"),
        means="Likely true of base at this level. It says nothing of the next level, of sign-on or of equity.",
        sure=GUIDE,
        say=(
            ("Then let us leave base where it is.",),
            ("What did my interviews say about the next level?",),
            ("And is there room for {one_ask}?", "And which piece is not bound by the band?"),
        ),
        rules_out=("base",),
    ),
    "answer-this-week": Reply(
        said="We need an answer this week.",
        signs=(
            r"answer by",
            r"(?:don't |do not )?hear (?:back )?from you (?:by|before|this week)",
            r"\b(?:good|valid|open|stands) (?:until|till|through) ",
            r"(?:answer|decision|reply|hear back|response).{0,20}(?:this week|by|tomorrow|friday|monday|end of)",
            r"deadline",
            r"expires?",
            r"need (?:an answer|a decision|to know)",
            r"(?:answer|decide|sign|back to us|let us know) this week",
        ),
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
            r"expectations?\?",
        ),
        is_question=True,
        means="They want you to name the price. Name what you ask for and why, never the least that you would take.",
        sure=OURS,
        say=(("I would sign this week with {one_ask}.",),),
    ),
    "small-bump": Reply(
        said="We can add a little if you sign now.",
        signs=(
            r"if you sign (?:now|today|by)",
            r"small (?:bump|increase|adjustment)",
            r"sweeten",
            r"if you accept (?:now|today)",
        ),
        hints=(r"a little",),
        means="Probably the closing offer: a small rise, tied to speed.",
        sure=f"One guide reads a rise of {CLOSING_PERCENT} % or less that way, without data.",
        say=(
            ("Thank you for going back to them.",),
            ("I would sign now with {one_ask}.",),
        ),
        ceiling=True,
    ),
    "committee": Reply(
        said="The committee will not approve more.",
        signs=(
            r"(?:committee|comp(?:ensation)? team|finance|leadership)[^.!?]{0,50}(?:\bnot\b|n't\b|\bdeclined|"
            r"\brejected|\brefused)",
            r"(?:\bnot\b|n't\b|\bunable to get\b|\bno\b)[^.!?]{0,30} approv",
            r"(?:\bnot\b|n't\b|\bno\b)[^.!?]{0,40} (?:committee|comp(?:ensation)? team)\b",
            r"committee[^.!?]{0,20} (?:came back|turned)",
        ),
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
        signs=(
            r"\bvp\b",
            r"\bceo\b|\bcto\b|founder",
            r"would (?:like|love) to (?:talk|chat|meet|speak)",
            r"head of",
            r"director would",
        ),
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
            r"\b(?:can|could) do\b",
            r"(?:we|i) (?:can|could) (?:offer|move|increase|go|raise|add|bump|do)",
            r"able to (?:increase|move|offer|get|raise|add|do)",
            r"part(?:ly| of the way)",
            r"\b(?:increas|rais|bump|improv|mov)ed?\b",
        ),
        means="The first answer. A partial move shows that someone can move it.",
        sure=GUIDE,
        say=(
            ("Thank you for moving {thanks}. I am close.", "Thank you. That helps, and I am close."),
            ("{cut_line}",),
            ("{new_line} {rival_line}", "{new_line} {market_line}", "{new_line}"),
            ("I would sign with {one_ask}.",),
            ("If that cannot move, {fallback} would do as well.",),
        ),
    ),
    "no-negotiation": Reply(
        said="We do not negotiate.",
        signs=(
            r"(?:do not|don't|never) negotiate",
            r"not negotiable",
            r"non-negotiable",
            r"no negotiation",
            r"everyone at (?:this|a) level",
        ),
        means="A few companies mean it and pay everyone at a level alike. Ask about level, start date and sign-on.",
        sure=f"{ON_NOT_NEGOTIATED} Most companies have not.",
        say=(
            ("I respect that. Then {the_level} decides everything: how was it set?", "I respect that."),
            ("Is one thing outside that rule? I would sign with {one_ask}.",),
        ),
        rules_out=("base", "grant"),
    ),
    "show-the-offer": Reply(
        said="Can you send us the other offer?",
        signs=(
            r"(?:send|forward) (?:us |me |over |me over )?(?:the|your|a copy of the|a copy of your) (?:other|"
            r"competing|written|offer)",
            r"(?:see|share|send|forward|copy of|proof of).{0,25}(?:other|their|competing|offer|that) (?:offer|letter)",
            r"(?:if|unless) you (?:had|have) (?:a|an|another) (?:\w+ )?offer",
            r"in writing from them",
        ),
        is_question=True,
        means="They want proof for the approver. You choose what you share, and some letters are confidential.",
        sure=OURS,
        say=(
            ("I can tell you its terms{rival_terms}. The document stays with me.", "I do not share documents."),
            ("What would settle this is {one_ask}.",),
        ),
    ),
    "equal-pay": Reply(
        said="It would not be fair to the team.",
        signs=(
            r"fair to",
            r"\bequity across\b|internal equity|pay equity|parity",
            r"rest of the team",
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
        signs=(
            r"(?:first|next|annual|performance) review",
            r"review cycle",
            r"revisit",
            r"(?:six|6|twelve|12)[ -]months?(?: \w+)? (?:review|mark|check)",
        ),
        means="A wish, not a promise, unless an amount and a date are written down.",
        sure=OURS,
        say=(
            ("Good. Would the letter say when, by whom, and what I need to have done?",),
            ("That is for later. I would sign today with {one_ask}.",),
        ),
    ),
    "current-pay": Reply(
        said="What do you make now?",
        signs=(
            r"make now",
            r"(?:making|earning|paid) (?:in your current|now|today|at the moment)",
            r"(?:what|how much|share|tell|know|about)\b[^.!]{0,40} (?:current|present|existing) (?:salary|pay|comp|"
            r"package|base)",
            r"(?:current|present|existing) (?:salary|pay|comp|compensation|package|base)[^.!?]{0,20}\?",
            r"(?:currently|now) (?:make|making|earn|earning|paid)",
            r"salary history",
        ),
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
        signs=(
            r"too high",
            r"(?:above|over|beyond|outside) (?:our|the|what).{0,20}(?:budget|range|band|can)",
            r"\bbudget\b",
            r"out of (?:our )?(?:range|reach)",
            r"(?:\bnot\b|n't\b|\bunable\b)[^.!?,;]{0,30} (?:match|meet|get to|reach)\b",
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
        signs=(
            r"^\s*$",
            r"\bstill (?:\w+ ){0,2}?(?:working|waiting|reviewing|pending|looking|discussing|checking|chasing)\b"
            r"(?!(?: \w+){0,3}? you)",
            r"\b(?:am|is|are|'m|'re) (?:\w+ )?waiting (?:on|for|to hear)\b(?! you)",
            r"\b(?:will|'ll|should|can|to) (?:get|be|come|circle) back to you\b",
            r"\b(?:should|will|'ll|hope to|expect to) (?:have|get you|give you|send you|share) "
            r"(?:an|a|any|some|more) (?:\w+ )?(?:update|answer|news)\b",
            r"\b(?:we|i|they|it|this|team|finance)(?:'ll|'s)? (?:\w+ )?(?:needs?|takes?|taking) "
            r"(?:a (?:bit|little)|some|a few|(?:a |\w+ )?more|longer)"
            r"(?: \w+)? ?(?:time|days|longer)\b",
            r"\bthank(?:s| you) for your patience\b|\bbear with (?:me|us)\b",
        ),
        means="Usually an approver who is slow. Long silence from your side is what loses offers.",
        sure=f"{ON_WITHDRAWALS} It is one account.",
        say=(
            ("I am still keen, and I want to help you close this.",),
            ("Is anything missing from me? I can decide by {reply_by}.", "Is anything missing from me?"),
        ),
    ),
    WITHDRAWN: Reply(
        said="We withdraw the offer.",
        signs=(
            r"\b(?:rescind|revok|withdraw|withdrew)\w* (?:\w+ ){0,2}?offer",
            r"\bpull(?:ed|ing)? (?:back )?(?:the|your|our|this) offer\b(?! (?:letter|together))",
            r"\boffer (?:\w+ ){0,2}?(?:rescinded|revoked|withdrawn|pulled|off the table|no longer)\b",
            r"\b(?:mov\w+ (?:forward|ahead|on)|go|going|gone|went|proceed\w*|chose|chosen|select\w*|pick\w*|hir\w+|"
            r"decided|(?:role|job|position|offer)) (?:\w+ ){0,2}?"
            r"(?:with|for|to|on|chosen|selected|hired|picked|chose) (?:\w+ ){0,2}?"
            r"(?:another|a different|other|someone) (?:\w+ )?(?:candidates?|applicants?|person|else)\b",
            r"\b(?:chose|chosen|selected|picked|hired) (?:another|a different|someone) (?:\w+ )?(?:candidate|else)\b",
            r"\b(?:can't|won't|not|no longer|unable to) (?:\w+ ){0,4}?extend(?:ing)? (?:\w+ ){0,2}?offer\b",
            r"\b(?:can't|won't|not|unable to) (?:be )?(?:able to )?(?:mov(?:e|ing)|go(?:ing)?|proceed(?:ing)?)"
            r"(?: forward| ahead)? with (?:you\b|your (?:\w+ )?(?:offer|application|candidacy|hire|hiring))",
            r"\b(?:role|position|req|requisition|opening|headcount)(?: for \w+ \w+)? (?:\w+ ){0,2}?"
            r"(?:filled|cancell?ed|eliminated|frozen|closed|cut|gone)\b",
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
    **{f"{piece.replace('_', '-')}-fixed": _fixed(piece) for piece in FIXED},
}
