"""The plan by day in words, where the verdict is another than to counter: close, walk, wait, or ask for the level."""

from collections.abc import Callable, Mapping
from datetime import date

from calculators.declare.dates import say_day
from calculators.declare.sentences import in_a_list
from calculators.negotiation.gone_replies import WHEN_GONE
from calculators.negotiation.plan_words import PlanWords
from calculators.negotiation.position import CLOSE, LEVEL, WAIT, WALK
from calculators.offer.plan import ACCEPT, DECIDE, FOLLOW, LEVEL_TALK, MORE_TIME, accepting, declining

type _Words = tuple[str, str, str]

SCHEDULES: Mapping[str, Callable[[date, date], Mapping[str, date]]] = {
    CLOSE: accepting,
    WALK: declining,
}
"""The days of the plan by verdict; who waits has a day before which another offer closes, the others a counter's."""


class ClosingWords(PlanWords):
    """The offer is taken."""

    def _read(self) -> _Words:
        if self.is_spoken:
            return (
                "write down what was agreed",
                "Write down what was agreed, piece by piece.",
                "You check the letter against it.",
            )
        return (
            "check the letter",
            "Check the letter against what was agreed, line by line.",
            "Only what the letter says is promised.",
        )

    def _gaps(self) -> _Words | None:
        if not self.is_spoken:
            return (
                "ask for a corrected letter",
                f"Is anything missing or different? Ask {self.talk.called} for a corrected letter.",
                "It is easily put right before you sign.",
            )
        return (
            "ask for it in writing",
            f"Ask {self.talk.called} for the letter, with all that was agreed.",
            "A spoken offer can change.",
        )

    def _accept(self) -> _Words:
        when = "today" if self.days[ACCEPT] == self.days["read"] else "in the morning"
        return (
            "accept in writing",
            f"Accept in writing {when}, once the letter says what was agreed.",
            f"They want your answer by {say_day(self.days[DECIDE])}. Say no further figure.",
        )

    def _decline(self) -> _Words | None:
        if not self.around.others:
            return None
        return (
            "decline the others",
            f"Once it is signed, decline {in_a_list(self.around.others)} kindly, in writing.",
            "They plan with you, and you may meet again.",
        )

    def _decide(self) -> _Words:
        return (
            "last day to accept",
            "Your signed letter must be with them by now. If it is still not right, write to them before this day.",
            "They stated no date: this one is assumed." if not self.talk.window.firm else "Keep their date.",
        )


class LeavingWords(PlanWords):
    """The offer is declined."""

    def _decide(self) -> _Words:
        if self.around.stance.instead:
            better = self.around.stance.instead
            return (
                f"accept {better}, then decline kindly",
                f"Accept the offer of {better} in writing. Once that is signed, decline the offer of"
                f" {self.talk.called} kindly, and thank them.",
                f"{better} is worth more to you, and no more will come here.",
            )
        return (
            "decline kindly",
            f"Decline the offer of {self.talk.called} kindly, in writing, and thank them. Say no further figure.",
            "It is below what you need, and no more will come. They can still come back to you.",
        )


class WaitingWords(PlanWords):
    """They owe an answer."""

    def of(self, kind: str) -> _Words | None:
        """The words of one act; an offer that is gone has no day to answer, and none to put off."""
        if kind in (MORE_TIME, DECIDE) and self.around.stance.gone:
            return None
        if self.around.stance.belief:
            return None if kind == MORE_TIME else super().of(kind)
        if self.around.stance.has_more_time and kind != FOLLOW and self.days[kind] == self.days[FOLLOW]:
            return None
        return super().of(kind)

    def _more_time(self) -> _Words | None:
        if not self.talk.window.firm:
            return self._their_day()
        to, called = say_day(self.new_date), self.talk.called
        if self.days[MORE_TIME] == self.days[DECIDE]:
            what = f"Their date is today. First ask {called} for more time, and name a day: {to}."
            return "ask for more time", what, "A named day is easier to grant than “more time”."
        if self.days[MORE_TIME] == self.days[FOLLOW]:
            what = f"In the same mail, ask whether you may answer on {to} if they need longer."
        else:
            what = f"Still no answer? Ask {called} whether you may answer on {to}."
        return "ask for more time", what, "Ask before the day, not on it: then there is time to say yes."

    def _follow(self) -> _Words:
        when = " today" if self.days[FOLLOW] == self.days[DECIDE] else ""
        wait = "" if self.days[MORE_TIME] == self.days[FOLLOW] else " Then wait."
        if self.around.stance.gone:
            gone = WHEN_GONE[self.around.stance.gone]
            return f"ask {gone.asked}", f"Ask {self.talk.called}{when} {gone.asks}.", f"{gone.told} {gone.why}"
        if self.around.stance.belief:
            return "settle what you believe", self.around.stance.belief, "The answer may change which offer you take."
        if self.around.stance.has_more_time:
            closes, why = say_day(self.closes), "More time is an answer about the date, not about pay."
            is_old = self.around.stance.lacks_new_date or not self.talk.window.firm
            if self.days[FOLLOW] == self.days[DECIDE] or is_old:
                return "ask for the new date", "Thank them for the time, and ask for the new date.", why
            what = f"Thank them for the time, and confirm {closes}. Then wait for their answer to your ask."
            return "thank them for the time", what, why
        if self.around.stance.new_level:
            level = self.around.stance.new_level
            return (
                f"ask what {level} pays",
                f"Thank {self.talk.called}{when} for the level, and ask what base, sign-on and equity come to at"
                f" {level}, in writing. Then type the new offer.",
                "They raise the level, and a level opens every piece.",
            )
        if self.around.stance.first:
            return "take their answer", self.around.stance.first, "What comes next follows from that."
        asks = "your ask stands, and you would like to know when to expect an answer"
        if self.is_spoken and self.around.stance.has_named_none:
            asks = "ask once more for the offer in writing, and when to expect it"
        return (
            "follow up once",
            f"Write two lines{when}: {asks}.{self._ask_for_date(self.talk.called)}{wait}",
            "Silence is usually a slow approver, not a no. A second reminder adds nothing.",
        )


class LevelWords(PlanWords):
    """The level is asked for before any figure."""

    def _read(self) -> _Words:
        return (
            "read their answer",
            f"Set their answer beside {self._beside}, piece by piece.",
            "You see what moved, and what is closed at this level.",
        )

    def _sums(self) -> _Words:
        return (
            "collect what shows your level",
            "Collect what shows that you work at the next level: a project, its size, what you owned.",
            "A level is decided by the work, not by pay.",
        )

    def _level_talk(self) -> _Words:
        when = "today" if self._is_first_day(LEVEL_TALK) else "in the morning"
        return (
            "ask for a talk about the level",
            f"Ask for a talk about the level {when}. Name no figure yet."
            f"{self._ask_for_date(self.talk.called) if self.around.is_answered else ''}",
            self._why_level,
        )

    @property
    def _why_level(self) -> str:
        if self.around.stance.level_back:
            return f"It was {self.around.stance.level_back} before, and a level opens every piece."
        return "Base is closed at this level, and the next one opens every piece."

    def _one_thing(self) -> _Words:
        return (
            "ask for a talk about the level",
            "Ask for a talk about the level, and name no figure yet: it is the reason for more time.",
            self._why_level,
        )


WORDS: Mapping[str, type[PlanWords]] = {
    CLOSE: ClosingWords,
    WALK: LeavingWords,
    WAIT: WaitingWords,
    LEVEL: LevelWords,
}
"""The words of the plan by verdict; the others have those of a counter."""
