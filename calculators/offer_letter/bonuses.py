"""Bonuses in a letter: the target, a yearly amount, and what is guaranteed at first."""

import re
from collections.abc import Iterable
from dataclasses import replace

from calculators.offer_letter.amounts import Amount, Share
from calculators.offer_letter.candidates import Candidate, number_typed
from calculators.offer_letter.figures import FROM, PayFigures
from calculators.offer_letter.labels import BONUS
from calculators.offer_letter.moved import AT_ONCE, superseded
from calculators.offer_letter.worded import CHANGES, bonus_doubt

_FOR_NOW = re.compile(
    r" (?:in|for|during|until) (?:year (?:one|1)|(?:your|the) first (?:year|\w+ months)|20\d\d)\b[^.;\n]{0,40}\d ?%"
)
IN_YEAR_ONE = re.compile(r" (?:in|for|during|at the end of|after) (?:your |the )?(?:first year|year (?:one|1))\b")
_FROM_A_YEAR = re.compile(
    r"\b(?:from|starting|beginning|as of)(?: in| with)? (?:your |the )?"
    r"(?:20\d\d|year (?:two|2)|second year)\b(?! on)[^%$]*$"
)
_GUARANTEED = re.compile(
    r"\bminimum (?:\w+ ){0,3}(?:bonus|incentive|award)\b"
    r"|\bno(?:t)? less than\b|\bat least\b|\bguarantee[ds]?\b|\bguaranteed\b"
)
_COMPANY_SHARE = re.compile(
    r"fully[- ]diluted|capitali[sz]ation|of the company|outstanding|ownership|equity stake|company's"
)
_CLOSES = re.compile(r"(?: of (?:your |the )?(?:annual )?(?:base )?(?:salary|pay|base))?\)")
_FOR_REFERRING = re.compile(r"\brefer(?:s|red|ring|rals?)?\b")
_ONCE = re.compile(r"\b(?:join\w*|start\w*|sign\w*|one[- ]time|once)\b")
_YEARLY = re.compile(r"\b(?:annual\w*|yearly|year|target\w*)\b")
_DISCRETION = re.compile(r"\bdiscretionary\b")


class BonusFigures(PayFigures):
    """What the figures of a bonus are read as."""

    def bonus(self, amount: Amount, direct: bool, open_: str) -> Iterable[Candidate]:
        """An amount of a bonus: what is guaranteed at first, or paid in a year."""
        is_first = re.search(r"first[- ](?:year|calendar|fiscal|performance)|year one|20\d\d|first bonus", self.text)
        if _GUARANTEED.search(self.text) and is_first:
            yield self._candidate("bonus_first_year", amount, direct, said="guaranteed bonus, year 1", open_=open_)
            return
        if self.shares and any(one.end <= amount.start for one in self.shares):
            return  # what the percent comes to
        is_once = IN_YEAR_ONE.search(self.text) or (_ONCE.search(self.text) and not _YEARLY.search(self.text))
        if not open_ and (not direct or is_once):
            open_ = "ask whether it is paid once or each year"
        if _FOR_REFERRING.search(self.text):
            return
        if not open_ and _DISCRETION.search(self.text):
            open_ = "at their discretion"
        yield self._candidate("bonus_amount", amount, direct, said="bonus a year", open_=open_)

    def bonus_percent(self, share: Share) -> Iterable[Candidate]:
        """A target in percent."""
        label, direct = self._label(share.start, share.end)
        if label is None and self.low.startswith(" (", share.start - 2) and _CLOSES.match(self.low, share.end):
            told = [self._label(one.start, one.end) for one in self.amounts if one.end == share.start - 2]
            label = next((one for one, beside in told if one and beside), None)
        if label is None or label.kind != BONUS or share.start > self.repaid_from:
            return
        is_next = direct and label.start >= share.end
        is_its_own = direct and label.end <= share.start
        if (re.search(r"\bvest", self.text) and not is_next and not is_its_own) or _COMPANY_SHARE.match(
            self.low[share.end : share.end + 40].lstrip(" ofthe")
        ):
            return
        after = self.low[share.end : share.end + 24]
        moved = superseded(self.low, self.part, share.end)
        if (
            moved == AT_ONCE
            or share.value >= 100
            or re.match(r" ?(?:\(?of (?:your |the )?target|discount|payout|attainment)", after)
        ):
            return
        before = self.low[max(share.start - 30, self.part.start) : share.start]
        if share.high is not None and FROM.search(before) and self._is_changed(share.start, share.end):
            share = replace(share, value=share.high, high=None)
        open_ = "a range: ask for the target" if share.high is not None else moved
        open_ = open_ or self.whose.doubt(self.part, share.start, share.end)
        open_ = open_ or self._said_with(share.start, share.end)
        open_ = open_ or bonus_doubt(self.low, self.part, share.start, share.end, label)
        if not open_ and _FROM_A_YEAR.search(self.low, max(share.start - 60, self.part.start), share.start):
            open_ = CHANGES
        if not open_ and _FOR_NOW.match(self.low, share.end):
            open_ = CHANGES
        if not open_ and (not share.value or re.search(r"\d $", before)):
            open_ = "digits stand apart"
        high = "" if share.high is None else f"% to {number_typed(share.high)}"
        said = f"target bonus, {number_typed(share.value)}{high}% of base"
        yield Candidate(
            "bonus_percent", share.start, share.end, number_typed(share.value), said, share.value, direct, open_
        )
