"""What the recruiter says. Every sentence is our own; figures are those of the table."""

from collections.abc import Mapping
from decimal import Decimal

from calculators.declare.sentences import in_a_list
from calculators.negotiation.reasons import plain
from calculators.negotiation.replies import REPLIES
from calculators.recruiter.hidden import BRISK, STEPS, WARM
from calculators.recruiter.table import State, Table

SILENCE = "silence"
CALLED = {"base": "base", "sign_on": "the sign-on", "grant": "the grant"}

PRESSED: Mapping[str, str] = {
    WARM: "I hear that you are frustrated. I would hate to lose you over this, but I cannot work with that.",
    BRISK: "Then you have to do what is right for you. Our offer is what it is.",
}
THANKED: Mapping[str, str] = {
    WARM: "That is good to hear. The team enjoyed meeting you too. So, what are your thoughts on the offer?",
    BRISK: "Good. Then let us get to it: where are you on the offer?",
}
ANCHORED = "That is helpful. I am sure that we can work with a figure like that."
REVEALED = "Thank you. Then this is already a good step up for you, is it not?"
WISH = "Nothing breaks on that day, if I am honest. If you give me a firm day, I will hold it."
HELD = "Nothing breaks on our day, if I am honest. I will hold it until yours."
LATER = "I can go to them for a few more days if I have a firm day from you. Which one?"
LATER_THEN = "With a firm day from you I can go to them. You have until then."
NO_DATE = "There is no fixed day. Just do not leave me hanging."
NUDGED = "It waits for an approver, and a clear ask helps me there. What would you like me to take to them?"
NOTHING_MISSING = "The decision is with the team, and nothing is missing. Tell me what you think of the offer."
WAITS = "Noted. I have to check, and I will come back to you."
FILLS = "… Are you still there? I do want to make this work."
STILL_THERE = "… Hello? Take your time. What are your thoughts?"
HUNG_UP = "It seems that this is a bad moment. The offer stands as I gave it. Let us talk another day."
AGAIN = "We talked about that one. Has anything changed since?"
LOWER = "That is closer. I need a reason to take back to them, though: what is it based on?"
LOWER_AGAIN = "That is closer, and I have your reason. It did not carry more than this: is there anything new?"
HAVE_IT = "The offer has that already. Is there anything beside it?"
KEPT = "Fair enough. Then tell me what would be right for this role."
NO_RIVAL = "Thank you for being open. What would you like me to take to the team?"
UNREAD = (
    "These words could not be read, and no turn is used. Say it another way: a figure and its reason, a question about"
    " a piece, the day or the level, a yes, or a no."
)
DECLINED = "I am sorry to hear that, and thank you for telling me so plainly. I hope our paths cross again."
GOODBYE = "Wonderful. The letter will come one of these days. Speak soon."
OUT_OF_TIME = "I have to leave it there for today. The offer stands as we have it now."


def opening(t: Table, s: State) -> str:
    """Their first words."""
    known = {piece: t.named(piece, s.of("offer", piece)) for piece in STEPS}
    return t.scenario.says.format(level=plain(t.n.offer_level), **known)


def moved(t: Table, before: State, after: State, piece: str, *, is_final: bool = False) -> str:
    """That a piece moved, and whether they call it final."""
    if before.of("standing", piece) == after.of("standing", piece):
        return AGAIN
    now = t.named(piece, after.of("standing", piece))
    said = {WARM: f"I went to bat for you: {CALLED[piece]} can be {now}.", BRISK: f"I can do {now} on {CALLED[piece]}."}
    last = f" {REPLIES['best-and-final'].said}" if is_final else ""
    return said[t.hidden.manner] + last


def no_room(t: Table, piece: str) -> str:
    """That a piece is closed, as the known sayings say it."""
    slug = {"base": "top-of-band", "sign_on": "sign-on-fixed", "grant": "grant-fixed"}[piece]
    return REPLIES[slug].said


def level_raised(t: Table) -> str:
    """That the level was raised."""
    level = f" to {plain(t.n.next_level)}" if t.n.next_level else ""
    return (
        f"I took that to the panel, and they moved you{level}. Base has another band there. What do you have in mind?"
    )


def agreed(t: Table, s: State) -> str:
    """That they take the yes, at what stands."""
    return f"That is great news! So we have {terms(t, s)}. Shall I send the letter?"


def would_say(t: Table, s: State) -> str:
    """What a letter would say before there is a yes."""
    return f"I can have it written once I have your yes. As it stands, it would say {terms(t, s)}."


def in_letter(t: Table, s: State) -> str:
    """That the letter will say what was agreed."""
    return f"Of course: {terms(t, s)}, all of it in the letter. You will have it tomorrow."


def handed_back(t: Table, before: State, after: State) -> str:
    """What they take back from whoever asks on after a yes."""
    if before.standing == after.standing:
        return "We had an agreement a minute ago. I will not open it again: the letter says what you said yes to."
    return f"We had an agreement. If it is open again, so is our side: the best that I can hold is {terms(t, after)}."


def terms(t: Table, s: State) -> str:
    """The pieces as they stand: "$180,000 base, a sign-on of $30,000 and a grant of $200,000"."""
    words = {"base": "{} base", "sign_on": "a sign-on of {}", "grant": "a grant of {}"}
    amounts = {piece: s.of("standing", piece) for piece in STEPS}
    return in_a_list([words[piece].format(t.named(piece, one)) for piece, one in amounts.items() if one > Decimal(0)])
