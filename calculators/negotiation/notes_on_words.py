"""What to do with pasted words: with what was read in them and what was not. Fetched once words are pasted."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from calculators.declare.currencies import CURRENCIES, choose, currency_said
from calculators.declare.dates import said_day
from calculators.declare.sentences import in_a_list
from calculators.negotiation.asking import PIECES
from calculators.negotiation.both_grants import first_in_words
from calculators.negotiation.heard import own_words
from calculators.negotiation.read_in_words import CLOSED, LOST, Heard
from calculators.negotiation.reasons import usd
from calculators.negotiation.record import Negotiation
from calculators.negotiation.their_day import day_given
from calculators.negotiation.their_due import Due, due
from calculators.negotiation.their_parts import sign_on_parts
from calculators.negotiation.their_round import stood_last
from calculators.negotiation.their_unnamed import promises_bonus

_STILL_STANDS = re.compile(r"\b(?:offer|it)(?: is|'s)? (?:still|does) (?:stands?|open|good|valid|holds?)\b")


def _until(c: Negotiation) -> Iterable[str]:
    day = day_given(own_words(c.pasted), c.today)
    if day is None:
        yield "They give you more time. If they name a day, type it as the day they want an answer by."


def _by_a_day(named: Due) -> Iterable[str]:
    """The day, or the time, in which they want an answer to what they offer."""
    if not named.day:
        return
    day = said_day(named.day)
    if named.length:
        yield (
            f"They give you {named.length} to answer. Count from when it came, and type the day they want an answer by:"
            f" {day} if it came today."
        )
    else:
        yield f"They tie it to your answer by {day}. Type that as the day they want an answer by."


def _held_back(strings: tuple[str, ...]) -> Iterable[str]:
    """Why figures of theirs were not taken."""
    lost = in_a_list([f"the {LOST[one].lower()}" for one in strings if one in LOST])
    if lost:
        yield f"They seem to take away or lower {lost}. Type every part as they offer it now, that one too."
    if "vesting" in strings:
        yield "They also write how the equity vests. If that changes, type it as the vesting, with the new grant."
    if "later" in strings:
        yield "Some of it they name for a later day. Type only what holds from the start."
    if "condition" in strings:
        yield "They tie it to a condition. If you can meet it, type what they offer."


def notes_on_words(c: Negotiation, read: Heard, stands: Mapping[str, Decimal]) -> Iterable[str]:
    """What to do with what was read in their words, and with what was not; ``stands`` is dollars by piece."""
    moved = {name: one for name, one in read.figures.items() if stands.get(name) != one}
    if moved:
        said = ", ".join(f"{PIECES[name].lower()} {usd(one)}" for name, one in moved.items())
        yield (
            f"They seem to offer {said}. If that is right, take these figures as the new offer: what stood before is"
            " kept as a round."
        )
        if parted := first_in_words(c, moved.get("grant", Decimal(0))):
            yield parted
    if moved or read.is_unread:
        yield from () if read.saying == "more-time" else _by_a_day(due(c, read))
    below = {name: one for name, one in read.below.items() if one < stands.get(name, Decimal(0))}
    if below:
        less = in_a_list(
            [f"{PIECES[name].lower()} {usd(one)}, where {usd(stands[name])} stands" for name, one in below.items()]
        )
        yield f"They name {less}. If that is all of it now, type it too: else the old figure stays in the offer."
    before = stood_last(c)
    typed = [one for name, one in stands.items() if before.get(name, one) != one]  # since their words
    parts = sign_on_parts(own_words(c.pasted))
    unnamed = [one for one in read.unread if one not in (*below.values(), *typed, *(parts or ()))]
    if unnamed or read.percents:
        unread = in_a_list([*map(usd, unnamed), *(f"{one.normalize():f}%" for one in read.percents)])
        if read.figures:
            yield f"They also name {unread}. Type what of it they offer: by its words it could not be told."
        else:
            yield f"They name {unread}: by its words it could not be told what it is. If they offer it, type it."
    if parts and parts != (c.sign_on, c.sign_on_year_2):
        first, second = map(usd, parts)
        yield f"They name a sign-on of {first} for the first year and {second} for the second. Type each as it is."
    if c.bonus_first_year is None and promises_bonus(own_words(c.pasted)):
        yield "They add or guarantee a bonus. Type what they promise for the first year as the guaranteed bonus."
    if read.rows:
        yield f"They write {in_a_list(read.rows)}: type each of these figures as the piece that it is of."
    if read.counts and (c.sized_at or not read.units):
        counts = in_a_list([f"{one:,.0f}" for one in read.counts])
        yield f"They name {counts} units of equity. That is a count, not dollars: type what of it they offer."
    if read.granted:
        pieces = in_a_list([CLOSED[piece] for piece in read.granted])
        whose = "as you asked, or as another offer has it, without the sum"
        yield f"They seem to give {pieces} {whose}. Type it as they offer it now."
    yield from _held_back(read.strings)
    if read.not_yet:
        tried = in_a_list([*map(usd, read.not_yet)])
        yield f"They will try or ask for {tried}. That is not offered yet: wait for their answer before you type it."
    if read.is_foreign:
        counted = "US dollars" if c.is_in_dollars else CURRENCIES[c.currency].plural
        code = currency_said(c.pasted.lower())
        choice = f", or {choose(code)}" if code else ""
        yield (
            f"They name money in another currency. This page counts in {counted}: type what they offer in"
            f" those{choice}."
        )
    if read.bonus:
        yield f"They offer a target bonus of {read.bonus:f}%. If that is right, type it as the bonus."
    if read.units and not c.sized_at:
        yield f"They offer {read.units:,.0f} units of equity. Type the price of one, so that they can be counted."
    if read.level and read.level.casefold() != c.offer_level.casefold():
        yield f"They offer the level {read.level}. If that is right, type it as the level they offered."
    if read.with_level:
        yield f"With it they seem to offer {in_a_list(read.with_level)}: that is read again once the level is typed."
    if read.their_range and read.their_range != (c.posted_low, c.posted_high):
        low, high = map(usd, read.their_range)
        yield f"They name a range, {low} to {high}. If it is of base for this job, type it as the posted range."
    if read.saying == "more-time":
        yield from _until(c)
    if c.deadline and c.today and c.deadline < c.today and _STILL_STANDS.search(c.pasted.casefold()):
        yield "They say that the offer still stands. Type the new day they want an answer by, or take out the old one."
    if read.closed:
        closed = in_a_list([CLOSED[piece] for piece in read.closed])
        yield f"They say that {closed} cannot move, so no more is asked for there."
