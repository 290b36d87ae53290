"""Letters: the words for each moment of a negotiation, as paragraphs that speak only of what was typed.

A paragraph is a list of alternatives, best first. ``{names}`` stand for what the reader typed or for asks worked out
from it. The first alternative whose every name has a value is used; when none is, the paragraph is left out. So no
letter can claim a rival offer, a deadline or a number that the reader has not entered. Every sentence is our own.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

type Paragraph = tuple[str, ...]

_NAMES = re.compile(r"\{([a-z0-9_.]+)\}")


@dataclass(frozen=True, kw_only=True)
class Letter:
    """One kind of message: its subject, its body, and what to say if it is spoken instead.

    ``warm`` stands in for the first paragraph when the tone is warm. ``needs`` are names without which the letter
    should not be sent, each with a word on what to enter.
    """

    label: str
    subject: Paragraph
    warm: Paragraph
    plain: Paragraph
    body: tuple[Paragraph, ...]
    aloud: tuple[Paragraph, ...]
    needs: tuple[tuple[str, str], ...] = ()


def spoken(paragraphs: Iterable[Paragraph], has: Callable[[str], bool]) -> list[str]:
    """The paragraphs that can be said, each in its best alternative; ``has`` tells whether a name has a value."""
    chosen = (next((a for a in paragraph if all(map(has, _NAMES.findall(a)))), "") for paragraph in paragraphs)
    return [text for text in chosen if text]


RIVAL = (
    "I have a written offer from {typed.rival_company}{rival_terms}.",
    "I have another written offer{rival_terms}.",
)
ASKS = (
    ("- Base: {ask_base}",),
    ("- Sign-on: {ask_sign_on}",),
    ("- Equity grant: {ask_grant}",),
    ("- Refresher: {ask_refresh}, stated in the letter",),
)
THANKS_WARM = (
    "Thank you for the offer to join {typed.company_name}. I enjoyed meeting the team, and I would like to make this"
    " work.",
    "Thank you for the offer. I enjoyed meeting the team, and I would like to make this work.",
)
THANKS_PLAIN = ("Thank you for the offer to join {typed.company_name}.", "Thank you for the offer.")

LETTERS = {
    "deflect": Letter(
        label="They ask for my number too early",
        subject=("Pay expectations for {typed.role}", "Pay expectations"),
        warm=("Thank you for asking early. I would like us both to be happy with the answer.",),
        plain=("You asked what pay I expect.",),
        body=(
            (
                "I do not have a figure yet. Pay depends on the level and on how base, sign-on and equity fit together,"
                " and I have not seen those.",
            ),
            (
                "What range have you set for {typed.role}, and at which level?",
                "What range is set for this role, and at which level?",
            ),
            ("Once I have that, I can tell you quickly whether we are close.",),
        ),
        aloud=(
            ("I don't have a number for you yet, because I don't know the level.",),
            ("What range is set for it?",),
        ),
    ),
    "time": Letter(
        label="Give me time to think",
        subject=("Your offer for {typed.role}", "Your offer"),
        warm=THANKS_WARM,
        plain=THANKS_PLAIN,
        body=(
            ("Could you send me all of it in writing: level, base, bonus, sign-on and its terms, grant, vesting?",),
            (
                "I will read it with care and reply by {typed.reply_by}.",
                "I will read it with care and reply this week.",
            ),
        ),
        aloud=(
            ("Thank you. I'm glad to have this.",),
            ("I don't decide on the phone. Please send it in writing.",),
            ("You will have my reply by {typed.reply_by}.", "What day do you need my reply by?"),
        ),
    ),
    "counter": Letter(
        label="My counter",
        subject=("My reply to your offer for {typed.role}", "My reply to your offer"),
        warm=THANKS_WARM,
        plain=THANKS_PLAIN,
        body=(
            RIVAL,
            ("For this level and place, {typed.market_source} puts base at {typed.market_base}.",),
            ("By leaving now I give up {typed.unvested} of unvested pay.",),
            ("I would accept with these terms:",),
            *ASKS,
            ("If that works, I am ready to sign by {typed.reply_by}.", "If that works, I am ready to sign."),
            ("If a piece cannot move, tell me which, and we can look at the others.",),
        ),
        aloud=(
            ("I'd like to say yes, and there is a gap to close first.",),
            RIVAL,
            ("I'm asking for {ask_base} base and {ask_grant} in equity.", "I'm asking for {ask_base} base."),
            ("Which of these can you move?",),
        ),
        needs=(("ask_base", "Enter the offer's base, sign-on and grant, so that the asks can be worked out."),),
    ),
    "expedite": Letter(
        label="Ask another company to speed up",
        subject=("Timing of my process",),
        warm=("I have enjoyed the conversations so far, and I would like to see this through with you.",),
        plain=("A word about timing.",),
        body=(
            (
                "I now hold {offer_held} that needs my answer by {typed.deadline}.",
                "I now hold {offer_held}.",
                "I would like to plan my next weeks.",
            ),
            ("Could the remaining steps happen before {typed.deadline}?", "When could the remaining steps happen?"),
            ("If not, an honest word on where I stand would help me decide.",),
        ),
        aloud=(
            ("I have to answer {offer_held} by {typed.deadline}.", "I'd like to plan my next weeks."),
            ("Can we finish before {typed.deadline}?", "How soon could we finish?"),
        ),
    ),
    "extend": Letter(
        label="Extend the deadline",
        subject=("The reply date of my offer",),
        warm=THANKS_WARM,
        plain=THANKS_PLAIN,
        body=(
            ("You asked for my answer by {typed.deadline}.",),
            (
                "I want to give you a firm yes or no, and I can do that by {typed.reply_by}. May I have until then?",
                "I want to give you a firm yes or no, and I need five more days for that. May I have them?",
            ),
            ("If the date is fixed, please tell me what it depends on.",),
        ),
        aloud=(
            ("I can give you a firm answer by {typed.reply_by}.", "I need five more days to give you a firm answer."),
            ("Is the date fixed, and if so, why?",),
        ),
    ),
    "level": Letter(
        label="Reconsider the level",
        subject=("The level of my offer",),
        warm=THANKS_WARM,
        plain=THANKS_PLAIN,
        body=(
            ("Before we talk about figures, I would like to be sure about the level.",),
            ("You placed me at {typed.offer_level}. My present scope fits {typed.next_level} better.",),
            ("Scope I can point to: {typed.scope_evidence}.",),
            ("What did the interviews show, and what would the panel need to see for the next level?",),
        ),
        aloud=(
            ("How was the level decided, and what separated me from the next one?",),
            ("Can the panel look at it again with the feedback they have?",),
        ),
    ),
    "one_more": Letter(
        label="One more pull after a partial yes",
        subject=("Nearly there",),
        warm=("Thank you for moving on this. I can see that you worked for it.",),
        plain=("Thank you for the improved offer.",),
        body=(
            ("One piece stands between us: {one_piece}.",),
            ("With that, I accept and end {other_talks}.", "With that, I accept."),
        ),
        aloud=(
            ("Thank you for moving. I'm close.",),
            ("If you can get to {one_piece}, I'll sign.",),
        ),
        needs=(("one_piece", "Enter the offer as it stands now, so that the one piece to ask for can be worked out."),),
    ),
    "refresh": Letter(
        label="Put the refresher in writing",
        subject=("The refresher in my letter",),
        warm=THANKS_WARM,
        plain=THANKS_PLAIN,
        body=(
            ("We spoke about equity after the first grant. I would like the letter to say what I can expect.",),
            (
                "A refresher of {ask_refresh} at the end of my first year, on standard performance, would settle it.",
                "An amount, a date and the condition would settle it.",
            ),
            ("If it needs board approval, please say so in the letter too.",),
        ),
        aloud=(
            ("What do refreshers look like at this level, and can my letter state the first one?",),
            ("I have {ask_refresh} in mind at the end of year one.",),
        ),
    ),
    "accept": Letter(
        label="Accept",
        subject=("I accept",),
        warm=("I am happy to accept, and I look forward to working with {typed.manager}.", "I am happy to accept."),
        plain=("I accept your offer.",),
        body=(
            ("As I understand the terms:",),
            ("- Base: {typed.base}",),
            ("- Sign-on: {typed.sign_on}",),
            ("- Equity grant: {typed.grant} over {typed.years}",),
            ("- Refresher: {typed.refresh}, stated in the letter",),
            ("I can start on {typed.start_date}.",),
            ("Please send the papers, and tell me if any line above differs from them.",),
        ),
        aloud=(("Yes. I accept.",), ("I'll sign as soon as the letter matches what we agreed.",)),
    ),
    "decline": Letter(
        label="Decline",
        subject=("My decision",),
        warm=("Thank you for your time and for the offer. I liked the people I met, and this was not an easy choice.",),
        plain=("Thank you for the offer.",),
        body=(
            ("I have decided not to accept.",),
            ("I would be glad to stay in touch, and I wish you and the team well.",),
        ),
        aloud=(("Thank you for everything. I've decided not to accept.",), ("I'd be glad to stay in touch.",)),
    ),
    "withdraw": Letter(
        label="Withdraw from a process",
        subject=("Withdrawing my application",),
        warm=("Thank you for the time you and the team have given me.",),
        plain=("Thank you for your time.",),
        body=(
            ("I am withdrawing from the process for {typed.role}.", "I am withdrawing from the process."),
            ("I would be glad to hear from you again.",),
        ),
        aloud=(("I'm withdrawing from the process, and I wanted you to hear it from me first.",),),
    ),
}
