"""What do I write, and what do I say?"""

from collections.abc import Iterable

from calculators.declare.calculator import Calculator
from calculators.declare.fields import Section, ask, record, show
from calculators.declare.notes import Note, notes
from calculators.declare.reading import Problem
from calculators.declare.sentences import in_a_list
from calculators.declare.units import Brief, Letter, Mail, Sentence
from calculators.negotiation.brief import brief
from calculators.negotiation.checks import counted_problems, unpriced
from calculators.negotiation.days_to_say import NO_DAY, first_to_close, has_day
from calculators.negotiation.forms import RIVAL
from calculators.negotiation.gone_replies import WHEN_GONE, not_to_accept
from calculators.negotiation.letters import LETTERS, joined, spoken
from calculators.negotiation.no_letter import why_no_letter
from calculators.negotiation.openings import Openings
from calculators.negotiation.others import SPOKEN
from calculators.negotiation.position import COUNTER, Position
from calculators.negotiation.reasons import as_believed, plain, rival_called, usd
from calculators.negotiation.record import Negotiation
from calculators.negotiation.samples import SAMPLE_OFFER, SAMPLE_RIVAL
from calculators.negotiation.sayable import Sayable
from calculators.negotiation.verdicts import (
    as_you_believe,
    ask_for_letter,
    belief_in_words,
    date_first,
    elsewhere_in_words,
    still_short,
    what_to_send,
    worth_before,
)
from calculators.negotiation.what_to_say import answered_first, fitting

MOMENT = Section("The moment")
TERMS = Section(
    "The offer", shows=("base", "sign_on", "sign_on_year_2", "grant", "bonus_percent", "company_name", "role")
)
EVIDENCE = Section(
    "Evidence",
    folded=True,
    shows=(
        "market_base",
        "market_source",
        "market_percentile",
        "posted_high",
        "posted_source",
        "unvested",
        "year_one_floor",
    ),
)
NAMED = Section(
    "Names and dates",
    "Blank ones are written around.",
    folded=True,
    shows=("recruiter", "your_name", "manager", "deadline", "reply_by", "start_date"),
)
LEVELS = Section(
    "Level",
    "For asking them to look at the level again.",
    folded=True,
    shows=("offer_level", "next_level", "scope_evidence"),
)

ABOUT_THE_DATE = ("still_stands", "extend", "follow_up", "more_time")
"""Letters on the day of an offer; one that leaves it, or goes elsewhere, has no use for whether it still stands."""


@record
class Wording(Negotiation):
    """The negotiation, and what to write in which tone."""

    kind: str = ask(
        "What do you want to say?",
        "Left alone, it follows where the talks stand.",
        section=MOMENT,
        options={"": "What fits now", **{name: one.label for name, one in LETTERS.items()}},
    )
    tone: str = ask("Tone", section=MOMENT, options={"warm": "Warm", "plain": "Plain"}, default="warm")


@record
class Message(Openings):
    """What to send and what to say. Only what was typed is in it; empty texts mean that there is no letter yet."""

    says: Sentence
    to_send: Letter = show("To send", headline=True, beside="lacks")
    lacks: Sentence
    mail: Mail = show("Open in your mail program", headline=True)
    aloud: Letter = show("To say, if you are on the phone", headline=True)
    brief: Brief = show("A brief for your own AI assistant, without figures")
    notes: tuple[Note, ...] = show("Before you send it")
    subject: Sentence
    body: Letter


def message(w: Wording) -> Message:
    """The message of the kind asked for, made of the sentences whose every name has a value."""
    position = Position(w)
    kind = w.kind or fitting(position)
    letter, may_say = LETTERS[kind], Sayable(position, w)
    has = may_say.has

    missing = why_no_letter(position, letter, has, is_fitting=not w.kind)
    subject = spoken([letter.subject], has)[0]
    is_late = not position.has_asked and (w.deadline is None or position.is_past)
    greeting, first, *rest = letter.paragraphs(w.tone, is_late=is_late)
    paragraphs = [greeting, first, rest[0], answered_first(position, kind), *rest[1:]]
    body = "" if missing else joined(spoken(paragraphs, has))
    return Message(
        says="There is no letter yet. See why below." if missing else "Subject: {subject}",
        to_send=f"Subject: {{subject}}\n\n{body}" if body else "",
        lacks=NO_DAY if body and letter.names_asks and not has_day(position) else "",
        mail="{subject}\n{body}" if body else "",
        aloud="" if missing else "\n".join(spoken(letter.lines_aloud, has)),
        brief=brief(position),
        subject=subject,
        body=body,
        notes=notes([*missing, *_notes(w, kind, position, may_say), *first_to_close(position, body)]),
        **may_say.whole,
    )


def _notes(w: Wording, kind: str, position: Position, may_say: Sayable) -> Iterable[str]:
    if unwritten := [plain(one.called) for one in w.offers if one.standing != "written" and not one.is_blank]:
        whose = in_a_list(unwritten)
        yield f"You do not hold an offer of {whose} in writing, so the message gives no figure of it."
    if w.in_writing == SPOKEN and kind in ("counter", "one_more", "accept"):
        letter = ask_for_letter(position) if kind == "counter" else "Ask for it in writing before you accept."
        where = "This message" if kind == "one_more" else "“Give me time to think”"
        yield f"The offer is only spoken so far. {letter} {where} does that."
    if kind == "level" and position.is_level_settled:
        yield "The level was raised already, or they said that it cannot move. Ask for another piece."
    weighs = not any(unpriced(w))
    if kind in ("counter", "one_more") and (short := plain(still_short(position)).strip()):
        yield short
    if kind in ("counter", "one_more") and position.pieces["grant"].is_asked:
        grant = position.pieces["grant"]
        if grant.evidence == "rival" and (believed := as_believed(grant)):
            yield f"{rival_called(grant)} is quoted with all its equity.{believed}"
    if kind == "counter" and position.verdict == COUNTER and position.is_last_day:
        yield plain(what_to_send(position))
    elif (LETTERS[kind].first or kind in ABOUT_THE_DATE) and (first := date_first(position).strip()):
        yield first
    if weighs and kind == "accept" and position.n.walk_away and position.measured < position.n.walk_away:
        believed = as_you_believe(position)
        below = f"{usd(position.measured)}{believed}, below your walk-away of {usd(position.n.walk_away)}"
        yield f"You would accept {below}. Settle which of the two holds before you send this."
    if kind == "accept" and w.said in WHEN_GONE:
        yield not_to_accept(w.said)
    if weighs and kind == "accept" and (open_ := position.belief_first or position.open_belief_beside({})):
        yield belief_in_words(open_)  # one may accept before the verdict is to close
    if weighs and kind == "accept" and position.better:
        yield f"{plain(position.better.offer.called)} is worth more over four years. Compare the two before you accept."
    if weighs and kind == "decline" and position.better:
        yield f"Accept {plain(position.better.offer.called)} in writing first. Decline this one once that is signed."
    if weighs and kind == "accept" and (less := worth_before(position).strip()):
        yield less
    if weighs and kind == "accept" and (elsewhere := elsewhere_in_words(position)):
        yield elsewhere
    if weighs and kind == "present_counter" and (more := position.more_by_staying):
        yield f"This says that you leave, and by what you typed staying is worth {usd(more)} more over four years."
    if kind == "refresh" and may_say["refreshers"] and not may_say["asking_refresh"]:
        yield "If their letter states these refreshers already, there is nothing to ask."
    if kind == "accept":
        yield "Read the letter against the lines above before you send this. Sign only what matches."
    if kind == "back_out":
        yield "Do this once, quickly, and by phone first if you can. People remember it, so be sure."
    if kind == "present_counter":
        yield "Decide before you talk: what would have to change besides pay, and who could promise it in writing?"
    if kind == "counter" and position.has_answered and position.next_piece is not None:
        yield "They have answered already, so this asks for one piece. “One more pull” says it in fewer words."


def _check(w: Wording) -> Iterable[Problem]:
    """What was typed and cannot be counted yet; a letter that asks for nothing needs no price of a unit."""
    return counted_problems(w, counts_equity=not w.kind or LETTERS[w.kind].asks)


CALCULATOR = Calculator(
    slug="messages",
    title="Messages",
    step="send",
    question="What do I write, and what do I say?",
    inputs=Wording,
    figures=Message,
    work=message,
    check=_check,
    form=(MOMENT, TERMS, RIVAL, EVIDENCE, NAMED, LEVELS),
    counts_job=False,
    sample={"kind": "counter", "tone": "warm"} | SAMPLE_OFFER | SAMPLE_RIVAL,
    summary="{says}",
)
