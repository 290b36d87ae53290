"""What a timeline says in words, with ``{names}`` of its figures."""

from collections.abc import Iterable, Sequence
from datetime import date

from calculators.declare.dates import say_day
from calculators.declare.sentences import in_a_list
from calculators.negotiation.checks import unknown_pay
from calculators.negotiation.gone_replies import WHEN_GONE
from calculators.negotiation.leaving import paid_around, start_too_soon
from calculators.negotiation.plan_beside import still_held
from calculators.negotiation.position import COUNTER as FIRST_COUNTER
from calculators.negotiation.position import LEVEL, ONCE_MORE, WAIT
from calculators.negotiation.reasons import plain
from calculators.negotiation.record import Negotiation
from calculators.negotiation.talks import TABLE, Talk
from calculators.negotiation.windows import NEW_DATE, Scene, WindowRow
from calculators.offer.plan import ACCEPT, COUNTER, DECIDE, FOLLOW, LEVEL_TALK, MORE_TIME, ONE_THING
from calculators.offer.timing import NEAR, NEAR_ENOUGH, reply_day


def near_enough(spread: int) -> str:
    """Whether offers that land within ``spread`` days can be weighed against each other."""
    near = next((limit for limit in (NEAR, NEAR_ENOUGH) if spread <= limit), None)
    return f"Within {near} days" if near else "Too far apart"


def verdict(scene: Scene, live: Sequence[Talk], rows: Sequence[WindowRow], *, is_open: bool, some_past: bool) -> str:
    """The answer in a sentence: to close or to leave, whether all ``live`` offers share a day, else the plan."""
    past = "One date has passed: write there today. " if some_past else ""
    decided = _decided(scene)
    days = scene.days
    is_firm = bool(scene.stance and scene.stance.is_date_firm)
    if len(live) > 1 and all(one.window.is_past(scene.today) for one in live) and not scene.gone:
        return "The dates have passed: write today and ask whether the offers still stand."
    if len(live) > 1:
        urgent = "One date is today: first ask for more time. " if ONE_THING in days and not is_firm else ""
        return (
            f"{past}{decided}".strip()
            if scene.taken
            else f"{past}{decided}{urgent}{_meeting(scene, is_open=is_open)}".strip()
        )
    if not is_open and scene.lacks_new_date and not scene.gone:
        return NEW_DATE
    if not is_open and not scene.gone:
        return "Its date has passed: write today and ask whether the offer still stands."
    if decided:
        return f"{past}{decided}".strip()
    if ONE_THING in days:
        first = "Ask for one thing" if is_firm else "First ask for more time"
        return f"{past}Their date is today. {first}, then decide."
    if not days and live[0].window.ended:
        return f"{past}{_due((scene.named(live[0]),))} reply by {{answer_by}}."
    if not days:
        lands = "it lands on {first_lands}. Reply" if rows[0].lands else "reply"
        return f"{past}One offer: {lands} by {{answer_by}}."
    return f"{past}{_planned(scene, is_spoken=live[0].is_in_writing is False)}"


def _decided(scene: Scene) -> str:
    """That the offer in hand is gone, taken or left, and by when; blank while it is talked about."""
    if scene.gone:
        gone = WHEN_GONE[scene.gone]
        when = _when(scene.days.get(FOLLOW, scene.today), scene.today, "follow_on")
        held = still_held(scene.every, scene.today)
        days = ("today" if one.window.closes == scene.today else f"by {say_day(one.window.closes)}" for one in held)
        left = in_a_list([f"{scene.named(one)} {day}" for one, day in zip(held, days, strict=True)])
        which = "that offer" if len(held) == 1 else "those offers"
        answer = f"Answer {left}: you still hold {which}. " if held else ""
        return f"{gone.told} {when[0].upper()}{when[1:]}, ask them {gone.asks}. {answer}"
    if scene.subject is None or scene.stance is None:
        return ""
    place = scene.place(scene.subject)
    if scene.stance.belief:
        return f"{scene.stance.belief} Then answer by {{windows.{place}.reply_by}}. "
    if scene.stance.closes:
        when = f" {_when(scene.days[ACCEPT], scene.today, 'accept_on')}" if ACCEPT in scene.days else ""
        letter = "ask for the letter, check it" if scene.subject.is_in_writing is False else "check the letter"
        return (
            f"Close: {letter} against what was agreed, accept in writing{when}, and keep their date,"
            f" {{windows.{place}.closes}}."
        )
    is_now = scene.today is not None and scene.days.get(DECIDE) == scene.today
    by = "today" if is_now else f"by {{windows.{place}.reply_by}}"
    if scene.stance.leaves and scene.stance.instead:
        better = plain(scene.stance.instead)
        return f"Take {better} instead: accept it in writing {by}, and decline this one once that is signed. "
    if scene.stance.leaves:
        return f"Walk away, kindly: decline {by}. "
    return ""


def _planned(scene: Scene, *, is_spoken: bool) -> str:
    stance = scene.stance
    said = stance.verdict if stance else ""
    is_first = said in ("", FIRST_COUNTER) and not (stance and stance.is_only_spoken)
    first = "Ask for it in writing first. " if is_spoken and is_first else ""
    last = " Have it in writing before you accept." if is_spoken and not first else ""
    return f"{first}{_planned_by(scene, said)}{last}"


def _planned_by(scene: Scene, said: str) -> str:
    days, stance = scene.days, scene.stance
    if said == WAIT:
        if stance and stance.has_more_time:
            return _with_more_time(scene)
        if stance and stance.first:
            return f"{stance.first} Then answer by {{answer_by}}." if _is_stated(scene) else stance.first
        if MORE_TIME not in days and _is_stated(scene) and not (stance and stance.new_level):
            return f"Follow up once, {_when(days[FOLLOW], scene.today, 'follow_on')}, and answer by {{answer_by}}."
        if MORE_TIME not in days or not _is_stated(scene):
            when = _when(days[FOLLOW], scene.today, "follow_on")
            asks = f"what each piece is at {stance.new_level}" if stance and stance.new_level else ""
            return f"{f'Ask {when} {asks}' if asks else f'Follow up once, {when}'}{_BY_WHEN}"
        if days[MORE_TIME] == days[DECIDE]:
            then = f"ask what {stance.new_level} pays" if stance and stance.new_level else "follow up"
            return f"Their date is today. First ask for more time, then {then} and decide."
        is_one_mail = days[MORE_TIME] == days[FOLLOW]
        more_time = "in the same mail" if is_one_mail else "on {more_time_on} if it is not settled"
        when = _when(days[FOLLOW], scene.today, "follow_on")
        if stance and stance.new_level:
            what = f"They raise the level. Ask {when} what each piece is at {stance.new_level}"
            return f"{what}, ask for more time {more_time}, and answer by {{answer_by}}."
        return f"Follow up once, {when}, ask for more time {more_time}, and answer by {{answer_by}}."
    day = days.get(LEVEL_TALK if said == LEVEL else COUNTER)
    is_stated = _is_stated(scene)
    if day is None and not is_stated:
        return f"Nothing you typed supports an ask. Answer when you are ready{_BY_WHEN}"
    if day is None:  # their last day, and nothing to ask for
        return "Their date is today, and nothing you typed supports an ask. Ask for more time, or answer today."
    is_one_mail = days.get(MORE_TIME) == day
    more_time = "in the same mail" if is_one_mail else "on {more_time_on} if it is not settled"
    more = f", ask for more time {more_time}" if MORE_TIME in days else ""
    then = f"{more}, and answer by {{answer_by}}." if is_stated else _BY_WHEN
    what = "Send the counter"
    if scene.subject and scene.subject.key != TABLE and any(one.key == TABLE for one in scene.every):
        what = f"Send the counter to {scene.named(scene.subject)}"  # the date of the offer on the table has passed
    if said == LEVEL:
        what = "Ask for a talk about the level"
    elif said == ONCE_MORE and stance:
        what = f"Ask once more, for {stance.piece},"
    elif stance and not stance.has_asks:
        what = "Ask for something other than pay"
    name = "level_on" if said == LEVEL else "counter_on"
    return f"{what} {_when(day, scene.today, name)}{then}"


_BY_WHEN = ", and ask which day they want an answer by: they stated none, so the plan keeps to {answer_by}."


def _is_stated(scene: Scene) -> bool:
    """Whether the offer that is planned for has a date of theirs."""
    return scene.subject is None or scene.subject.window.firm


def _with_more_time(scene: Scene) -> str:
    """What to do where they gave more time: thank them, and ask for the new date where it is not typed yet."""
    days = scene.days
    if DECIDE not in days:
        return NEW_DATE
    again = ", ask again on {more_time_on} if it is not settled" if MORE_TIME in days else ""
    return f"Thank them {_when(days[FOLLOW], scene.today, 'follow_on')}{again}, and answer by {{answer_by}}."


def _when(day: date | None, today: date | None, name: str) -> str:
    return "today" if day == today else f"on {{{name}}}"


def _meeting(scene: Scene, *, is_open: bool) -> str:
    live, sets = scene.sets.live, scene.sets
    if len(live) < 2:
        return ""
    if sets.alone or len(sets.meeting) > 1:
        return " ".join(_in_parts(scene))
    every = "Both offers are" if len(live) == 2 else f"All {len(live)} offers are"
    if not is_open:
        only = sets.meeting[0].moves
        how = "With one move they meet" if len(only) == 1 else f"With {len(only)} moves together they meet"
        gap = "No day has every offer open: the first closes on {first_closes}, the last lands on {last_lands}."
        return f"{gap} {how}." if only else gap
    if all(one.window.out for one in live) or not is_from_known(live):
        known = f"{every} in hand, and open together until {{first_closes}}, when the first closes."
        first = tuple(scene.named(one) for one in scene.first)
        when = "at once" if first and scene.first[0].window.closes == scene.today else "before then"
        return f"{known} Ask {in_a_list(first)} for more time {when}." if first else known
    shared = f"{every} open together for {{overlap_days}}, from {{overlap_from}} to {{overlap_to}}."
    due = tuple(scene.named(one) for one in live if one.window.ended)
    return f"{_due(due)} {shared[0].lower()}{shared[1:]}" if due else shared


def _due(names: Sequence[str]) -> str:
    """That interviews are over and no offer came; the sentence goes on with what holds if it comes now."""
    has, its, come = ("have", "their", "offers come") if len(names) > 1 else ("has", "its", "offer comes")
    return (
        f"{in_a_list(names)} {has} made no offer yet, though by what you typed {its} interviews are over: ask on which"
        f" day to expect it. If {its} {come} today,"
    )


def _in_parts(scene: Scene) -> Iterable[str]:
    """Which offers can meet, and which cannot."""
    sets = scene.sets
    for one in sets.meeting:
        names = in_a_list(tuple(scene.named(sets.live[at]) for at in one.members))
        count = len(one.moves)
        how = "" if not count else ", with one move" if count == 1 else f", with {count} moves together"
        yield f"{names} can meet{how}."
    for late in (one for one in sets.alone if sets.is_late(one)):
        yield f"{scene.named(late)} is too late to wait for: decide without it."
    for early in (one for one in sets.alone if not sets.is_late(one)):
        yield f"{scene.named(early)} cannot wait for the others: decide on it by itself."


def is_from_known(live: Sequence[Talk]) -> bool:
    """Whether the day from which all are open is known: the last to land is not one that nobody dated."""
    last = max(one.window.lands for one in live)
    return all(one.window.is_dated or one.window.lands < last for one in live)


def what_to_know(n: Negotiation, live: Sequence[Talk], scene: Scene, *, is_open: bool) -> Iterable[str]:
    """What would change the answer, what was assumed or left out, and what the present job pays around the start."""
    if scene.stance and scene.stance.elsewhere:
        yield plain(scene.stance.elsewhere)
    if len(scene.every) == 1:
        yield "Add the other companies you talk to: this shows whether their offers can meet."
    elif not scene.taken:
        yield from _what_would_change(scene, is_open=is_open)
    if any(not one.window.firm for one in live):
        yield "Where no date is stated, {typed.hold_days} are assumed. Ask for the date, and type it."
    if not n.today and any(one.window.out for one in scene.every):
        yield "Type today’s date under “What to assume”: the plan by day starts from it."
    if scene.stance is None and not n.is_blank and (missing := unknown_pay(n)):
        yield f"The plan knows no verdict yet, as pay does not add up. {missing}"
    yield from _undated(n, scene.every)
    yield from start_too_soon(n.start_date, n.deadline, n.today)
    payments = ("vest", n.next_vest), ("bonus", n.next_bonus)
    yield from paid_around(n.start_date, payments, n.today)


def _what_would_change(scene: Scene, *, is_open: bool) -> Iterable[str]:
    """For the offers that are weighed: not the one that is left or gone."""
    sets, live = scene.sets, scene.sets.live
    if len(live) < 2 or sets.alone:
        return
    if all(one.window.out for one in live):
        is_dropped = scene.gone or (scene.stance and scene.stance.leaves)
        day = "first_closes" if is_dropped else "answer_by"
        first = min(reply_day(one.window, scene.today) for one in live)
        when = "today" if first == scene.today else f"before {{{day}}}"
        yield f"What would change this: a later date for the first to close, asked for {when}."
    elif is_open and is_from_known(live):
        yield "What would change this: if the last offer slips by {overlap_days}, no day has every offer open."
    elif sum(len(one.moves) for one in sets.meeting) > 1:
        yield "Ask for all of these moves: each counts on the others."


def _undated(n: Negotiation, every: Sequence[Talk]) -> Iterable[str]:
    """Companies without a date are named, not left out in silence."""
    known = {one.key for one in every}
    if TABLE not in known and not n.is_blank:
        yield "The offer on the table has no date yet. Type the day they want an answer to see it here."
    count = sum(one.key not in known for one in n.offers)
    if count:
        yield f"{count} other {'company has' if count == 1 else 'companies have'} no date yet, and so no line here."
