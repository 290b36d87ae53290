"""They said this; now what?"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Annotated

from calculators.declare.calculator import Calculator
from calculators.declare.fields import Rows, Section, ask, record, show
from calculators.declare.notes import Note, notes
from calculators.declare.units import Key, Letter, Name, Sentence, Usd, words
from calculators.negotiation.asking import PIECES
from calculators.negotiation.checks import problems
from calculators.negotiation.heard import LONGEST, Heard, heard
from calculators.negotiation.letters import LETTERS, Paragraph, spoken
from calculators.negotiation.moves import Move, moves
from calculators.negotiation.openings import Openings, openings
from calculators.negotiation.position import CLOSE, COUNTER, WALK, Position
from calculators.negotiation.present_job import PAY_OF_STAYING
from calculators.negotiation.reasons import usd
from calculators.negotiation.record import Negotiation
from calculators.negotiation.replies import REPLIES, Reply
from calculators.negotiation.support import offered
from calculators.negotiation.verdicts import next_ask_in_words, verdict_in_words

HEARD = Section("What you heard", shows=("said",))
SIGNALS = Section("How far along you are", shows=("times_moved", "leader_joined", "happy", "walk_away", "reply_by"))
STANDS = Section(
    "The offer as it stands now", shows=("base", "sign_on", "sign_on_year_2", "grant", "bonus_percent", "company")
)
RIVAL = Section(
    "Another offer or process",
    "Only an offer in writing is quoted, and only where it is better.",
    folded=True,
    shows=(Rows("offers", (Section("", shows=("name", "standing", "base", "sign_on", "grant")),), keys=("b",)),),
)
EVIDENCE = Section("Other evidence", folded=True, shows=("market_base", "posted_high", "unvested", "year_one_floor"))

PastedText = Annotated[str, words(LONGEST, lines=4)]

CLOSING: tuple[Paragraph, ...] = (
    ("Thank you for all you have done on this.",),
    ("I am ready to sign once the letter says what we agreed.",),
    ("Could you send it today, so that I can reply by {reply_by}?", "Could you send me the final papers?"),
)
TAKE_FIRST = "They name new figures. Take them as the offer first: then this page says what to do."
COMPARE = "Compare their answer with what you asked."
UNHEARD = Reply(
    said="",
    means="They have not answered yet, or you have not said what they answered.",
    sure="Pick it from the list, or paste their words.",
    say=(("I will send you my reply in writing.",), ("When do you need it?",)),
)
MAYBE_MET = Reply(
    said="They may have met it: compare with what you asked.",
    means="They may have met your ask. Compare their figures with yours, piece by piece, before you answer.",
    sure="A guess by a few words.",
    say=(("Thank you. That is very good to hear.",), ("Could you send me the new figures in writing?",)),
)


@record
class Conversation(Negotiation):
    """The negotiation, and their words as they came."""

    pasted: PastedText = ask("Or paste what they wrote", "It is read here, by its words, and sent nowhere.", HEARD)


@record
class Sign:
    """A sign that this is the ceiling."""

    text: Sentence = show("Sign")


@record
class FoundFigure:
    """A figure in what they wrote."""

    piece: str = show("In their words")
    name: Key
    amount: Usd = show("They offer")


@record
class Decoded(Openings):
    """What it may mean, how sure that is, what to say, and what to do next."""

    next_step: Sentence = show("Now")
    means: Sentence = show("What it may mean")
    sure: Sentence = show("How sure")
    read_as: Sentence = show("Read as")
    found: tuple[FoundFigure, ...] = show("Figures in what they wrote", key="name")
    say: Letter = show("What to say")
    next_ask: Sentence = show("The next ask")
    first_year_offer: Usd = show("The offer's first year", "Every part of the first year's pay.", headline=True)
    signs: tuple[Sign, ...] = show("Signs of a ceiling")
    moves: tuple[Move, ...] = show("From the first offer to now", key="name")
    notes: tuple[Note, ...] = show("What to do with it")
    verdict: Name
    heard_as: Name


def decode(c: Conversation) -> Decoded:
    """The reading of what was said, and the one verdict with the words and the figure that agree with it."""
    read = heard(c.pasted, offered(c)) if c.pasted else Heard("", "", {})
    said = c.said or read.saying
    position = Position(c if said == c.said else _having_heard(c, said))
    is_met = read.is_met and not said
    reply, opening = MAYBE_MET if is_met else REPLIES.get(said, UNHEARD), openings(position)
    is_pending = any(position.offered[name] != amount for name, amount in read.figures.items())
    lines = () if is_pending else _lines(position, reply)
    return Decoded(
        **vars(opening),
        next_step=TAKE_FIRST if is_pending else COMPARE if is_met else verdict_in_words(position),
        means=reply.means,
        sure=reply.sure,
        read_as=_read_as(read) if c.pasted else "",
        found=tuple(FoundFigure(piece=PIECES[name], name=name, amount=one) for name, one in read.figures.items()),
        say="\n".join(spoken(lines, opening.knows(c))),
        next_ask="None yet." if is_pending or is_met else next_ask_in_words(position),
        first_year_offer=position.pay.first_year,
        signs=tuple(Sign(text=text) for text in position.signs),
        moves=moves(position),
        notes=notes(_notes(position, read)),
        verdict=position.verdict,
        heard_as=said,
    )


def _having_heard(c: Conversation, said: str) -> Conversation:
    """The conversation with the saying that was read out of their words."""
    return replace(c, said=said)


def _lines(position: Position, reply: Reply) -> Iterable[Paragraph]:
    """What to say: their saying's own answer, unless it is time to close or to leave."""
    if position.verdict == CLOSE:
        return CLOSING
    if position.verdict == WALK:
        return LETTERS["decline"].aloud
    return reply.say


def _read_as(read: Heard) -> str:
    if read.is_met:
        return f"{MAYBE_MET.said} {MAYBE_MET.sure}"
    if not read.saying:
        return "None of the known sayings fits. Pick the nearest from the list."
    return f"“{REPLIES[read.saying].said}” {read.sure}"


def _notes(position: Position, read: Heard) -> Iterable[str]:
    if read.figures:
        said = ", ".join(f"{PIECES[name].lower()} {usd(one)}" for name, one in read.figures.items())
        yield (
            f"They seem to offer {said}. If that is right, take these figures as the new offer: what stood before is"
            " kept as a round."
        )
    if position.verdict == COUNTER and not read.is_met:
        yield "Nothing was answered yet, so the counter comes first: every piece that has a reason, in one message."


CALCULATOR = Calculator(
    slug="reply-decoder",
    title="Reply decoder",
    question="They said this; now what?",
    inputs=Conversation,
    figures=Decoded,
    work=decode,
    check=problems,
    form=(HEARD, STANDS, SIGNALS, RIVAL, EVIDENCE),
    only_mentioned=PAY_OF_STAYING,
    sample={
        "said": "partial",
        "times_moved": "1",
        "base": "185,000",
        "sign_on": "30,000",
        "grant": "220,000",
        "offers.b.standing": "written",
        "offers.b.base": "215,000",
        "offers.b.sign_on": "40,000",
        "offers.b.grant": "260,000",
    },
    summary="{next_step}",
)
