"""What to say to what was heard, so that words and verdict agree."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from calculators.negotiation.days_to_say import day_cut
from calculators.negotiation.gone_replies import WHEN_GONE
from calculators.negotiation.letters import LETTERS, STILL_STANDS_ALOUD, Paragraph
from calculators.negotiation.other_replies import (
    ANSWERED,
    CLOSING,
    CONSIDERING,
    COUNTERING,
    LEVEL_RAISED,
    TIME_GIVEN,
    TRYING,
    UNHEARD,
)
from calculators.negotiation.others import WRITTEN
from calculators.negotiation.position import CLOSE, COUNTER, LEVEL, ONCE_MORE, WAIT, WALK, Position
from calculators.negotiation.replies import OTHERS_WAIT, REPLIES
from calculators.negotiation.reply import Reply
from calculators.negotiation.verdicts import asks_for_time, asks_if_it_stands

_BEFORE_A_COUNTER: dict[str, Paragraph] = {
    "more-time": TIME_GIVEN,
    "call": (),
    "silence": (),
    "partial": ("Thank you for moving {thanks}.", "Thank you for getting back to me."),
}
"""What comes first where a counter follows; empty for the saying's own first paragraph."""
_YOU_ASKED: dict[str, Paragraph] = {
    "current-pay": ("You asked what I make now. I would rather talk about this role than about my last one.",),
    "show-the-offer": (
        "You asked for my other offer. I can tell you its terms{rival_terms}. The document stays with me.",
        "You asked for my other offer. {rests_on_none}",
    ),
    "other-offers": (
        "You asked about other offers. {rival_line}",
        "You asked about other offers. {late_line}",
        "You asked about other offers. I would rather talk about this one: it is the one that I want to settle.",
    ),
}
"""What a letter says first to what they asked."""
FITTING = {
    COUNTER: "counter",
    ONCE_MORE: "one_more",
    LEVEL: "level",
    WAIT: "follow_up",
    CLOSE: "accept",
    WALK: "decline",
}
"""The letter that each verdict calls for."""


def fitting(position: Position) -> str:
    """The kind of letter that fits now."""
    if position.n.said in WHEN_GONE:
        return WHEN_GONE[position.n.said].letter
    if position.n.said == "more-time" and position.verdict == WAIT:
        return "more_time"
    if position.deciding and not position.is_decision_late:
        return "deciding"
    if position.n.said == "call" and position.verdict == WAIT and not position.is_past:
        return "call"
    is_mine = position.is_past and (position.verdict not in (WALK, WAIT) or position.belief_first)
    if is_mine:
        return "still_stands"
    return "time" if position.belief_first or position.lacks_letter else FITTING[position.verdict]


def answered_first(position: Position, kind: str) -> Paragraph:
    """What a letter that asks says to the question that they asked back; its own lines answer for an offer it quotes.

    Empty where they asked nothing, or where the asks are the answer.
    """
    said = position.n.said
    if kind not in ("counter", "one_more") or said not in _YOU_ASKED:
        return ()
    if kind == "counter" and said == "other-offers" and position.quotable:
        return ()
    return _YOU_ASKED[said]


def reply_to(position: Position, said: str) -> Reply:
    """Their saying's own answer; the ask's own words without one, or where that would ask for a closed level."""
    if position.verdict == WAIT and position.deciding and not position.is_decision_late:
        return replace(TRYING, say=LETTERS["deciding"].aloud)
    if position.verdict == WAIT and position.is_level_unpriced:
        return LEVEL_RAISED
    if not said and position.verdict in (ONCE_MORE, COUNTER) and position.open_pieces:
        say = REPLIES["partial"].say if position.verdict == ONCE_MORE else COUNTERING
        return replace(ANSWERED if position.has_changed else UNHEARD, say=say)
    if position.verdict == LEVEL and position.level_back:
        say = (("Thank you for getting back to me.",), ("{cut_line}",))
        return replace(REPLIES.get(said, ANSWERED), say=say)
    if said in _BEFORE_A_COUNTER and position.verdict == COUNTER and position.open_pieces:
        first = _BEFORE_A_COUNTER[said] or REPLIES[said].say[0]
        return replace(REPLIES[said], say=(first, *COUNTERING))  # nothing was asked yet
    if said and position.verdict == COUNTER:
        return replace(REPLIES[said], say=_worded(REPLIES[said].say, _ONE_ASK, "{all_asks}"))
    if said and position.verdict == ONCE_MORE and position.cut_now and not REPLIES[said].is_question:
        return replace(REPLIES[said], say=REPLIES["partial"].say)
    if said == "top-of-band" and position.verdict == ONCE_MORE:
        return replace(REPLIES[said], say=(REPLIES[said].say[0], *REPLIES["base-fixed"].say[1:]))
    return REPLIES.get(said, ANSWERED if position.has_changed else UNHEARD)


def with_date_first(position: Position, lines: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs after what their date calls for: whether the offer still stands, or which day holds.

    None where the offer is left, or where the paragraphs ask for a day themselves.
    """
    asks = asks_if_it_stands(position) or asks_for_time(position) or position.lacks_new_date
    said = tuple(lines)
    if asks_if_it_stands(position) and position.verdict in (COUNTER, ONCE_MORE):
        return LETTERS["still_stands"].aloud  # go on only if it does
    asks_already = not position.is_past and any("{later_by}" in text for paragraph in said for text in paragraph)
    if not asks or asks_already:
        return said
    old = (*REPLIES["more-time"].say, TIME_GIVEN) if position.lacks_new_date else ()
    return (STILL_STANDS_ALOUD, *(paragraph for paragraph in said if paragraph not in old))


def lines_for(position: Position, reply: Reply) -> Iterable[Paragraph]:
    """The paragraphs to say, each with its alternatives: the reply's own, unless it is time to close or to leave."""
    if position.verdict == CLOSE or position.belief_first:
        return closing_words(position)
    if position.verdict == WALK:
        return LETTERS["decline"].aloud
    if position.lacks_letter and any(_NAMES_ASK.search(text) for paragraph in reply.say for text in paragraph):
        of_day = _on_their_day(position, ()) if reply.said == REPLIES["answer-this-week"].said else ()
        return (*of_day, *LETTERS["time"].aloud)
    return words_of(position, reply)


def closing_words(position: Position) -> tuple[Paragraph, ...]:
    """What to say where no more is asked: ready to sign only what the reader would sign, and no thanks for a cut."""
    lines = CLOSING if position.may_promise({}) else CONSIDERING
    if position.belief_first:  # the reader has not what it takes to decide
        return lines[::2]
    return lines[1:] if position.taken_back else lines


def words_of(position: Position, reply: Reply) -> tuple[Paragraph, ...]:
    """The reply's own paragraphs: they hold them to the day they gave, and promise only what the reader would sign."""
    say = reply.say
    if reply.said == REPLIES["answer-this-week"].said:
        say = (*_on_their_day(position, say[:2]), *say[2:])
    if position.verdict in (COUNTER, ONCE_MORE) and not any("{cut_line}" in text for one in say for text in one):
        say = (*say[:1], ("{cut_line}",), *say[1:])
    if not position.is_promised:
        say = _worded(say, _PROMISE, "What I ask for next is ")
    if position.is_only_spoken and any(_NAMES_ASK.search(text) for paragraph in say for text in paragraph):
        return (*say, ("{spoken_so_far}",))
    return say


def _on_their_day(position: Position, usual: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """What to say of the day by which they press for an answer: the ``usual``, unless it was given, firm or over."""
    n = position.n
    if position.is_date_firm and not day_cut(position):
        return (_BY_THEIR_DAY,)
    if _gave_longer(position):
        known = "Your letter gives" if n.in_writing == WRITTEN else "You gave"
        return ((f"{known} me until {{gave_until}}. What has changed since?",),)
    if n.pasted and re.search(OTHERS_WAIT, n.pasted, re.I) and not _THIS_WEEK.search(n.pasted):
        return (("I understand.",), _BY_THEIR_DAY)
    return () if position.is_past and _IS_OVER.search(n.pasted) else usual


def _gave_longer(position: Position) -> bool:
    """Whether the day that they gave first is later than this week; not where their words name another time."""
    n = position.n
    if not n.today or not n.deadline or (n.pasted and not _THIS_WEEK.search(n.pasted)):
        return False
    return bool(day_cut(position)) or n.deadline > n.today + timedelta(days=6 - n.today.weekday())


_BY_THEIR_DAY = (
    "You will have my answer by {answer_by}.",
    "You will have my answer {answer_today}.",
    "By which day do you need my answer?",
)
_THIS_WEEK = re.compile(r"\b(?:this week|end of (?:the )?week|today|tomorrow|(?:mon|tues|wednes|thurs|fri)day)\b", re.I)
_IS_OVER = re.compile(
    r"\b(?:deadline|date|window)\b[^.!?]{0,20}? (?:was|passed|ended|closed)\b|\byou had until\b", re.I
)
"""Words of a day that is over, of which nothing is asked."""
_ONE_ASK = re.compile(r"\{one_ask\}")
_NAMES_ASK = re.compile(r"\{(?:all_asks|one_\w+|asked?_\w+)\}")
_PROMISE = re.compile(
    r"I (?:would|could) (?:sign[^{.]*|say yes[^{.]*) (?:with|to) |(?:What|One thing) would settle [^{.]*(?:is |: )"
)
"""A promise to sign for the one ask."""


def _worded(say: tuple[Paragraph, ...], words: re.Pattern[str], instead: str) -> tuple[Paragraph, ...]:
    return tuple(tuple(words.sub(instead, text) for text in paragraph) for paragraph in say)
