"""The plan by day in words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from calculators.declare.dates import say_day
from calculators.declare.sentences import in_a_list
from calculators.negotiation.stance import Stance
from calculators.negotiation.talks import Talk
from calculators.offer.meeting import Shift
from calculators.offer.plan import (
    COUNTER,
    DECIDE,
    EXTENSION,
    GAPS,
    LEVEL_TALK,
    MORE_TIME,
    ONE_THING,
    READ,
    working_days_after,
)
from calculators.offer.timing import Window
from calculators.offer.workdays import is_workday, workday_before


@dataclass(frozen=True)
class Act:
    """One thing to do. ``title`` is what a calendar calls it."""

    kind: str
    day: date
    title: str
    what: str
    why: str


@dataclass(frozen=True, kw_only=True)
class Around:
    """What else counts for the plan: the verdict, the move to ask for, companies to tell, better letters, past rounds.

    ``others`` are all other companies, ``reply_by`` the day on which the reader could answer, if it was typed, and
    ``own_day`` the same where it comes before the company's own: letters name it, so the plan runs until then.
    ``first`` are companies whose own offer closes before this one, the first on ``first_closes``, or ``is_today``.
    """

    stance: Stance = field(default_factory=Stance)
    today: date | None = None
    move: Shift | None = None
    tell: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    has_rival: bool = False
    is_answered: bool = False
    reply_by: date | None = None
    own_day: date | None = None
    first: tuple[str, ...] = ()
    first_closes: date | None = None
    is_today: bool = False
    next_closes: date | None = None
    """The day on which the next offer after this one closes."""
    tell_by: date | None = None
    """The day that companies without an offer yet are told: the first of all written offers; ``None`` if not known."""

    def day_to_ask_for(self, talk: Talk) -> date:
        """The day to ask a company for instead of its own."""
        return day_to_ask_for(talk.window, self.today, self.move, self.reply_by, self.next_closes)


def day_to_ask_for(
    own: Window, today: date | None, move: Shift | None, reply_by: date | None, next_closes: date | None
) -> date:
    """The day to ask for instead of an offer's ``own``: where all meet, else the reader's, else a few days on.

    Not a day after ``next_closes``, the day on which the next other offer closes, unless that is today; and a working
    day where one is left. A day that they did not state is only assumed: any after today may be asked for.
    """
    if move:
        return move.to
    stated = own.closes if own.firm else today or date.min
    day = reply_by if reply_by and reply_by > stated else working_days_after(own.closes, EXTENSION)
    if next_closes is None or day <= next_closes or (today and next_closes <= today):
        return day
    last = workday_before(next_closes)
    return last if last > stated else next_closes


class PlanWords:
    """A title, what to do, and why, for each act."""

    def __init__(self, talk: Talk, around: Around, days: Mapping[str, date]) -> None:
        self.talk, self.around, self.days = talk, around, days
        self.is_spoken = talk.is_in_writing is False
        self.closes = around.own_day or talk.window.closes

    @property
    def new_date(self) -> date:
        """The day to ask for instead of theirs."""
        return self.around.day_to_ask_for(self.talk)

    def of(self, kind: str) -> tuple[str, str, str] | None:
        """The words of one act, or ``None`` where it is not needed."""
        if kind == MORE_TIME and (self.around.stance.is_date_firm or self.around.own_day):
            return None
        words: tuple[str, str, str] | None = getattr(self, f"_{kind.replace('-', '_')}")()
        return words

    def _is_first_day(self, kind: str) -> bool:
        return self.days[kind] == self.days[READ]

    @property
    def _is_one_mail(self) -> bool:
        """Whether what is missing must be asked for in the mail with the counter, as no day is left between."""
        return not self.around.is_answered and not self.is_spoken and self.days.get(COUNTER) == self.days.get(GAPS)

    @property
    def _asks_with_figures(self) -> bool:
        """Whether figures go out though the letter, asked for before, is not there: the same mail asks for it again."""
        return self.is_spoken and self.around.stance.is_only_spoken

    @property
    def _asks_in_one_mail(self) -> bool:
        """Whether what is missing is asked for in the mail with the figures, though there are days between."""
        return self.around.is_answered or self._asks_with_figures

    @property
    def _beside(self) -> str:
        return "what they offered" if self.around.stance.has_named_none else "your last ask"

    def _read(self) -> tuple[str, str, str]:
        if self.around.is_answered:
            return (
                "read their answer",
                f"Set their answer beside {self._beside}, piece by piece.",
                "You see what moved, what is settled, and which one piece is left to ask for.",
            )
        if self.is_spoken:
            return (
                "note what was said",
                "Write down what was said, piece by piece, and list what was not.",
                "You check the letter against it.",
            )
        return (
            "read the letter",
            "Read the letter line by line and list the gaps.",
            "What it leaves out (level, vesting, repayment of the sign-on, refreshers) is not promised.",
        )

    def _ask_for_date(self, whom: str = "") -> str:
        return "" if self.talk.window.firm else f" Ask{whom and f' {whom}'} which day they want an answer by."

    def _gaps(self) -> tuple[str, str, str] | None:
        date_too = self._ask_for_date()
        if self._asks_with_figures:  # for the letter
            return None
        if self.is_spoken:
            return (
                "ask for it in writing",
                f"Ask {self.talk.called} for the offer in writing.{date_too}",
                "A spoken offer can change, and the letter has the terms that nobody says aloud.",
            )
        if self.around.is_answered or self._is_one_mail:
            return None
        return (
            "ask for what is missing",
            f"Ask {self.talk.called} for what is missing, in writing.{date_too}",
            "The answers take a day or two, and the counter needs them.",
        )

    def _tell(self) -> tuple[str, str, str] | None:
        if not self.around.tell:
            return None
        names = in_a_list(self.around.tell)
        by = f" and must answer by {say_day(self.around.tell_by)}" if self.around.tell_by else ""
        return (
            "tell the others your date" if by else "tell the others",
            f"Tell {names} that you hold an offer{by}.",
            "They can hurry only when they know the date.",
        )

    def _sums(self) -> tuple[str, str, str]:
        letter = "your other letter, " if self._quotes else ""
        if self.around.is_answered:
            piece = f": {self.around.stance.piece}" if self.around.stance.piece else ""
            what = f"Work out the one piece to ask for next{piece}."
            return "work out the next ask", what, "One piece is easy to approve."
        return (
            "sums and evidence",
            f"Work out what it pays each year, and collect your evidence: {letter}their posted range, a market figure,"
            " what you forfeit by leaving.",
            "Each piece of a counter needs a figure and a reason.",
        )

    @property
    def _quotes(self) -> bool:
        """Whether another letter has figures that help."""
        return self.around.has_rival and self.around.stance.quotes

    def _counter(self) -> tuple[str, str, str]:
        if not self.around.stance.has_asks:
            what = "Nothing you typed passes what they offer. Ask for something other than pay, or add evidence first."
            if self.around.stance.leaves_all:
                what = "You leave every piece alone. Ask for something other than pay, or take one up again."
            return "ask for something other than pay", what, "An ask needs a reason that they can pass on."
        thing = "answer" if self.around.is_answered else "counter"
        when = "today, as early as you can" if self._is_first_day(COUNTER) else "in the morning"
        what = f"Send your {thing} {when}."
        why = f"They have until {say_day(self.days[DECIDE])} to get it approved."
        if not self.talk.window.firm:
            why = "They stated no date: the sooner it is with them, the more time there is to get it approved."
        if self._is_one_mail:
            whose = f"the date of {self.around.first[0]}" if self.around.first else "their date"
            whose = "your own day" if self.around.own_day and not self.around.first else whose
            is_dated = self.talk.window.firm or self.around.own_day or self.around.first
            between = f": {whose} leaves no day between" if is_dated else ""
            what = f"{what[:-1]}, and ask for what is missing in the same mail{between}."
        if self._is_one_mail or self._asks_in_one_mail:
            what += self._ask_for_date(self.talk.called)
        if self._quotes and not self.around.is_answered:
            what += " Quote your other letter where it is better."
        if self.around.first_closes and self.around.first_closes > self.days[COUNTER]:
            by = "today" if self.around.is_today else f"by {say_day(self.around.first_closes)}"
            what += f" In it, ask for their answer {by}."
            why = f"That is when {self.around.first[0]} wants yours."
        if self.is_spoken:
            when = "in the same mail" if self._asks_in_one_mail else "first, and name no figure before"
            what += f" If the letter is not there yet, ask for it {when}."
        if not is_workday(self.days[COUNTER]):
            why += " No working day is left before their date, so send it all the same."
        return f"send the {thing}", what, why

    def _follow(self) -> tuple[str, str, str]:
        return (
            "follow up",
            "No answer yet? Write two lines and offer a call.",
            "A short reminder is usual while approvals are under way.",
        )

    def _call(self) -> tuple[str, str, str]:
        return "call them", "Still nothing? Call, and ask who decides and by when.", "A call is harder to put off."

    def _more_time(self) -> tuple[str, str, str] | None:
        if not self.talk.window.firm:
            return self._their_day()
        to = say_day(self.new_date)
        if ONE_THING in self.days:
            return (
                "ask for more time",
                f"Their date is today. First ask {self.talk.called} for more time, and name a day: {to}."
                + (" Ask for the offer in writing too." if self.is_spoken else ""),
                "A named day is easier to grant than “more time”.",
            )
        is_with_counter = self.days[MORE_TIME] in (self.days.get(COUNTER), self.days.get(LEVEL_TALK))
        start = "In it, also ask" if self._is_one_mail else "In the same mail, ask"
        if self.around.move:
            what = f"{start if is_with_counter else 'Ask'} {self.talk.called} to move its date to {to}."
            why = "By then the last offer is in, with two days to weigh it. Ask before the day, not on it."
        elif is_with_counter:
            what = f"{start} whether you may answer on {to} if they need longer."
            why = "Ask before the day, not on it."
        else:
            what = f"Not settled yet? Ask {self.talk.called} whether you may answer on {to}."
            why = "Ask before the day, not on it: then there is time to say yes."
        return "ask for more time", what, why

    def _their_day(self) -> tuple[str, str, str] | None:
        """Where they stated no day there is none to put off. It is asked for with the gaps, or in the next mail."""
        called = self.talk.called
        if self.around.move:
            what = f"Ask {called} to keep its offer open until {say_day(self.new_date)}."
            return "ask how long it stays open", what, "By then the last offer is in, with two days to weigh it."
        if ONE_THING not in self.days:
            return None
        what = f"First ask {called} which day they want an answer by."
        return "ask for their date", what, "They stated none, so nothing says that it is today."

    def _one_thing(self) -> tuple[str, str, str] | None:
        if not self.around.stance.has_asks:
            return None
        such_as = f", such as {self.around.stance.today}" if self.around.stance.today else ""
        return (
            "ask for one thing",
            f"Ask for one improvement that can be approved today{such_as}.",
            "A whole counter takes them days.",
        )

    def _decide(self) -> tuple[str, str, str]:
        what = "Decide, and answer in the morning, unless they gave you a later day."
        why = "The morning leaves time for a last question."
        if ONE_THING in self.days:
            is_firm, why = self.around.stance.is_date_firm, "Go by the walk-away that you wrote down."
            what = "Decide by this evening." if is_firm else "If they give no more time, decide by this evening."
        elif self.around.own_day:
            what = f"Decide, and answer in the morning: your letter names {say_day(self.around.own_day)}."
            why = "They stated no date, so keep your own."
            if self.talk.window.firm:
                why = (
                    f"If they need longer, they have until {say_day(self.talk.window.closes)}, the day that they gave."
                )
        elif not self.talk.window.firm:
            why = "They stated no date: this one is assumed."
        elif self.days[DECIDE] < self.closes:
            why = f"{say_day(self.closes)} is no working day, and nobody reads mail."
        return "decide and answer", what, why
