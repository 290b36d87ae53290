"""They said this; now what?"""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from calculators.declare.calculator import Calculator
from calculators.declare.charts import Chart
from calculators.declare.dates import Day
from calculators.declare.fields import Section, record, show, with_values
from calculators.declare.notes import Note, notes
from calculators.declare.units import Count, Key, Letter, Name, Names, Percent, Sentence, Usd
from calculators.negotiation.asking import PIECES
from calculators.negotiation.checks import counted_problems
from calculators.negotiation.forms import RIVAL
from calculators.negotiation.letters import Paragraph, spoken
from calculators.negotiation.moves import Move, moves, moves_chart
from calculators.negotiation.openings import Openings
from calculators.negotiation.other_replies import IN_WRITING, LEVEL_RAISED, LOOKING, MAYBE_MET, TRYING
from calculators.negotiation.position import COUNTER, NOTHING_ASKED, WAIT, Position
from calculators.negotiation.read_in_words import Heard, read_as, reply_for
from calculators.negotiation.record import Negotiation
from calculators.negotiation.replies import REPLIES
from calculators.negotiation.samples import SAMPLE_RIVAL
from calculators.negotiation.sayable import Sayable
from calculators.negotiation.verdicts import TAKE_LEVEL, next_ask_in_words, verdict_in_words
from calculators.negotiation.what_to_say import lines_for, reply_to, with_date_first
from calculators.negotiation.words_first import (
    COMPARE,
    PICK_FIRST,
    TYPE_ABOVE,
    TYPE_FIRST,
    as_taken,
    ask_how_far,
    comes_first,
    heard_by,
    is_said_before,
    new_day,
    room_in_words,
    stands_now,
)
from calculators.offer import accounts
from calculators.offer.counter import CLOSING_BUMP
from calculators.offer.profiles import CLAIMS

HEARD = Section("What you heard", shows=("said", "pasted"))
SIGNALS = Section("How far along you are", shows=("times_moved", "leader_joined", "happy", "walk_away", "reply_by"))
STANDS = Section(
    "The offer as it stands now",
    shows=("base", "sign_on", "sign_on_year_2", "grant", "bonus_percent", "company", "price", "offer_level"),
)
EVIDENCE = Section("Other evidence", folded=True, shows=("market_base", "posted_high", "unvested", "year_one_floor"))

IF_READ_RIGHT = " This holds if their words are read right: the other pages count them once you take them."


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
    found_units: Count | None = show("Units of equity in what they wrote")
    found_level: Names = show("Level in what they wrote")
    found_bonus: Percent | None = show("Target bonus in what they wrote")
    found_day: Day | None = show("Day to answer by in what they wrote")
    to_take: Names = show("To take as their answer")
    to_take_again: Names = show("Or as their next answer, to what you sent since")
    say: Letter = show("What to say")
    next_ask: Sentence = show("The next ask")
    first_year_offer: Usd | None = show("The offer's first year", "Every part of the first year's pay.", headline=True)
    signs: tuple[Sign, ...] = show("Signs of a ceiling")
    moves: tuple[Move, ...] = show("From the first offer to now", key="name")
    notes: tuple[Note, ...] = show("What to do with it")
    verdict: Name
    heard_as: Name
    is_no_answer: Name
    left_unread: Name


def decode(c: Negotiation) -> Decoded:
    """The reading of what was said, and the one verdict with the words and the figure that agree with it."""
    read = heard_by(c)
    position = Position(c, read.closed)
    counted = position.saying_kept if is_said_before(c, read) else c.said or position.saying_kept
    has_come = c.is_pasted_kept and position.has_changed and read.saying == "silence"  # what they worked on has come
    said = counted or ("" if has_come else read.saying)
    if said != counted:
        position = Position(with_values(as_taken(c, read), said=said), read.closed)
    is_open_again = bool(said) and not c.said and not position.ruled_out.issuperset(REPLIES[said].rules_out)
    first, reply = comes_first(c, read, position), reply_to(position, "" if is_open_again else said)
    standing = stands_now(c)
    moved = {name: one for name, one in read.figures.items() if standing[name] != one}
    is_room = bool(first) and first == room_in_words(c, read, position)
    is_tried = read.is_only_tried and bool(read.not_yet or not position.deciding)
    may_say = Sayable(position, c)
    is_only_read = not (first or counted) and bool(read.saying or read.closed)
    if moved and read.saying and position.deciding:
        reply = reply_for(read)  # something is offered beside what they still decide
    lines: Iterable[Paragraph] = ()
    if first in (COMPARE, TAKE_LEVEL):
        reply = MAYBE_MET if first == COMPARE else LEVEL_RAISED
        lines = reply.say
    elif read.wants_yes and first not in ("", PICK_FIRST) and not c.said:
        reply = reply_for(read)
        lines = reply.say
    elif first in (TYPE_ABOVE, TYPE_FIRST) and said in ("partial", "number-first", "small-bump"):
        lines = IN_WRITING
    elif is_room:
        lines = ask_how_far(c, read)
    elif first and first != PICK_FIRST:
        lines = LOOKING
    elif is_tried and said == "silence" and position.verdict == WAIT:
        reply = TRYING
        lines = with_date_first(position, reply.say)
    elif not first:
        lines = with_date_first(position, lines_for(position, reply))
    say = "\n".join(spoken(lines, may_say.has))
    saying = f"“{REPLIES[read.saying].said}”" if read.saying and not has_come and (is_room or not first) else ""
    return Decoded(
        **may_say.whole,
        next_step=first or f"{verdict_in_words(position)}{IF_READ_RIGHT if is_only_read else ''}",
        means=reply.means,
        sure=reply.sure,
        read_as=read_as(read) if c.pasted else "",
        found=tuple(FoundFigure(piece=PIECES[name], name=name, amount=one) for name, one in moved.items()),
        found_units=(int(read.units) or None) if "grant" in moved or "grant" not in read.figures else None,
        found_level="" if read.level.casefold() == c.offer_level.casefold() else read.level,
        found_bonus=None if read.bonus == c.bonus_percent else read.bonus or None,
        found_day=new_day(c, read) if moved else None,
        to_take=saying if read.saying != counted else "",
        to_take_again=saying if c.said and not (c.is_pasted_kept or read.is_no_answer) else "",
        say=say,
        next_ask="None yet." if first else next_ask_in_words(position),
        first_year_offer=position.pay.first_year if c.adds_up else None,
        signs=tuple(Sign(text=text) for text in position.signs),
        moves=moves(position),
        notes=notes(_notes(c, position, read, standing)),
        verdict=WAIT if first else position.verdict,
        heard_as=read.saying if read.figures and read.saying and _is_over(c.said) else said,
        is_no_answer="yes" if read.is_no_answer else "",
        left_unread="yes" if read.is_unread or (read.percents and read.figures) else "",
    )


def _notes(c: Negotiation, position: Position, read: Heard, standing: Mapping[str, Decimal]) -> Iterable[str]:
    if c.pasted:
        from calculators.negotiation.notes_on_words import notes_on_words  # fetched when it is needed

        yield from notes_on_words(c, read, standing)
    elif position.verdict == COUNTER and (not c.said or REPLIES[c.said].is_no_answer):
        yield "Nothing was answered yet, so the counter comes first: every piece that has a reason, in one message."


def _is_over(said: str) -> bool:
    """Whether what was picked before no longer holds once figures come: they were silent, or asked something."""
    return said in NOTHING_ASKED or bool(said and REPLIES[said].is_no_answer)


def _charts(c: Negotiation, found: Decoded) -> tuple[Chart, ...]:
    return (moves_chart(c, found.moves),) if c.turns else ()


CALCULATOR = Calculator(
    slug="reply-decoder",
    title="Reply decoder",
    step="answered",
    question="They said this; now what?",
    inputs=Negotiation,
    figures=Decoded,
    work=decode,
    check=counted_problems,
    form=(HEARD, STANDS, SIGNALS, RIVAL, EVIDENCE),
    counts_job=False,
    sample={"said": "partial", "times_moved": "1", "base": "185,000", "sign_on": "30,000", "grant": "220,000"}
    | SAMPLE_RIVAL,
    summary="{next_step}",
    charts=_charts,
    claims=(*CLAIMS, CLOSING_BUMP, *accounts.CLAIMS),
)
