"""What companies say back, what it may mean, how sure that is, and what to say next. Every sentence is our own.

The first four rows answer those of a published four-week guide; no study of such phrases was found, so how sure each
reading is says whose reading it is. ``{names}`` work as in letters: a sentence is said only when its names have values.
"""

from dataclasses import dataclass

from calculators.offer.letters import Paragraph


@dataclass(frozen=True, kw_only=True)
class Reply:
    """``said`` by the company; ``ceiling`` when it is itself a sign that no more will come."""

    said: str
    means: str
    sure: str
    say: tuple[Paragraph, ...]
    ceiling: bool = False


GUIDE = "A common reading; one guide gives it without data."
OURS = "Our reading. No study was found."

REPLIES = {
    "best-and-final": Reply(
        said="This is our best and final offer.",
        means="Perhaps a real ceiling, perhaps a habit. It is real more often when they have already moved.",
        sure=GUIDE,
        say=(
            ("I hear you, and I want to make this work.",),
            ("Is that final for every piece, or is there room in {one_piece}?", "Is that final for every piece?"),
            ("If nothing moves now, can the letter fix a pay review after my first months?",),
        ),
    ),
    "top-of-band": Reply(
        said="You are at the top of the band.",
        means="Likely true of base at this level. It says nothing of the next level, of sign-on or of equity.",
        sure=GUIDE,
        say=(
            ("Then let us leave base where it is.",),
            ("What did my interviews say about the next level?",),
            ("And is there room in {one_piece}?", "And which piece is not bound by the band?"),
        ),
    ),
    "answer-this-week": Reply(
        said="We need an answer this week.",
        means="Often a wish, now and then a fixed date. A reason tells you which.",
        sure=GUIDE,
        say=(
            ("What happens on that day?",),
            (
                "I can give you a firm answer by {typed.reply_by}. Does that work?",
                "I need five more days. Does that work?",
            ),
        ),
    ),
    "equity-will-outperform": Reply(
        said="Our equity will outperform.",
        means="Nobody knows that. Someone who believes it can put more of it, or a refresher, in writing.",
        sure=OURS,
        say=(
            ("I hope so too. I count it flat, because I cannot spend a forecast.",),
            (
                "If you expect growth, would you state a refresher of {ask_refresh} in the letter?",
                "If you expect growth, would you state a refresher in the letter?",
            ),
        ),
    ),
    "number-first": Reply(
        said="What number would make you sign?",
        means="They want you to set the ceiling. Answer only with all pieces, or ask for their range.",
        sure=OURS,
        say=(
            (
                "With {ask_base} base and {ask_grant} in equity I sign this week.",
                "Tell me the range for this level, and I will tell you where I need to be.",
            ),
        ),
    ),
    "small-bump": Reply(
        said="We can add a little if you sign now.",
        means="Probably the closing offer: a small rise, tied to speed.",
        sure="One guide reads a rise of 5 % or less that way, without data.",
        say=(
            ("Thank you for going back. Let me read it today.",),
            ("If you can make it {one_piece}, I sign now.", "I will answer by tomorrow."),
        ),
        ceiling=True,
    ),
    "committee": Reply(
        said="The committee will not approve more.",
        means="The recruiter is at their limit. What is above it needs a leader's signature and a reason to give it.",
        sure="One guide reads it as real unless you hold a rival offer, without data.",
        say=(
            (
                "I have a written offer{rival_terms}. Would that help whoever decides?",
                "What would the committee need to see?",
            ),
        ),
        ceiling=True,
    ),
    "leader-joins": Reply(
        said="Our VP would like to talk to you.",
        means="They want you. Pay is usually settled by now; team, project and scope are open.",
        sure="One guide reads it so, without data.",
        say=(
            ("I would like that. I would use the time for the work: team, first project, how success is judged.",),
            ("One thing would settle pay for me: {one_piece}.",),
        ),
        ceiling=True,
    ),
    "partial": Reply(
        said="We moved part of the way.",
        means="The first answer. A partial move shows that someone can move it.",
        sure=GUIDE,
        say=(
            ("Thank you. That helps, and I am close.",),
            ("If {one_piece} can happen, I sign.", "Which piece could still move?"),
        ),
    ),
    "no-negotiation": Reply(
        said="We do not negotiate.",
        means="A few companies mean it and pay everyone at a level alike. Ask about level, start date and sign-on.",
        sure="Coinbase and others have said so in public; most companies have not.",
        say=(
            ("I respect that. Then the level decides everything: how was it set?",),
            ("I would give up {typed.unvested} by leaving. Do you make people whole for that?",),
        ),
    ),
    "show-the-offer": Reply(
        said="Can you send us the other offer?",
        means="They want proof for the approver. You choose what you share, and some letters are confidential.",
        sure=OURS,
        say=(("I can tell you its terms{rival_terms}. The document stays with me.", "I do not share documents."),),
    ),
    "equal-pay": Reply(
        said="It would not be fair to the team.",
        means="Their pay bands bind base most. A sign-on is paid once and unsettles nobody's salary.",
        sure=OURS,
        say=(
            ("I do not want to upset that.",),
            (
                "Would a sign-on of {ask_sign_on} keep base where it is for everyone?",
                "What can move that is not base?",
            ),
        ),
    ),
    "next-review": Reply(
        said="We will look at it at your first review.",
        means="A wish, not a promise, unless an amount and a date are written down.",
        sure=OURS,
        say=(
            ("Good. Would the letter say when, by whom, and what I need to have done?",),
            ("An amount of {ask_refresh} would let me sign today.",),
        ),
    ),
    "silence": Reply(
        said="Nothing: they went quiet.",
        means="Usually an approver who is slow. Long silence from your side is what loses offers.",
        sure="One recruiter counted three withdrawals in 13 years, for rudeness or silence: one account.",
        say=(
            ("I am still keen, and I want to help you close this.",),
            ("Is anything missing from me? I can decide by {typed.reply_by}.", "Is anything missing from me?"),
        ),
    ),
}
