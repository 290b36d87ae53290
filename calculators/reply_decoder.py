"""They said this; now what?"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from calculators.counter_ask import Situation, counter_ask
from calculators.declare.calculator import Calculator, Case, Source
from calculators.declare.charts import Chart
from calculators.declare.fields import Ask, Section, Show
from calculators.messages import Openings, openings
from calculators.offer.letters import spoken
from calculators.offer.replies import REPLIES
from calculators.offer.units import Count, Letter, Name, Sentence, Usd

HEARD = Section("What you heard")
SIGNALS = Section("How far along you are")

CLOSE_AT = 2
"""Signs of a ceiling that together mean: close now. Our judgement."""


@dataclass(frozen=True, kw_only=True)
class Heard:
    """What they said, and how far the negotiation has come."""

    said: Annotated[
        str, Ask("What did they say?", section=HEARD, options={slug: reply.said for slug, reply in REPLIES.items()})
    ] = "best-and-final"
    times_moved: Annotated[
        Count, Ask("How often have they moved?", "Rounds in which any figure went up.", SIGNALS, at_most=20)
    ] = 0
    leader_joined: Annotated[
        str, Ask("Has a senior leader joined?", section=SIGNALS, options={"no": "No", "yes": "Yes"})
    ] = "no"
    happy: Annotated[
        Usd, Ask("Your happy number", "First-year total you would be glad to sign at. Blank if you have none.", SIGNALS)
    ] = Decimal(0)
    reply_by: Annotated[Name, Ask("You can answer by", "As you would say it: Friday.", SIGNALS)] = ""


@dataclass(frozen=True, kw_only=True)
class Conversation(Situation, Heard):
    """What was said, and the offer as it stands now with the evidence for more."""


@dataclass(frozen=True, kw_only=True)
class Sign:
    """A sign that this is the ceiling."""

    text: Annotated[Sentence, Show("Sign")]


@dataclass(frozen=True, kw_only=True)
class Decoded(Openings):
    """What it may mean, how sure that is, what to say, and what to do next."""

    means: Annotated[Sentence, Show("What it may mean")]
    sure: Annotated[Sentence, Show("How sure")]
    say: Annotated[Letter, Show("What to say")]
    next_ask: Annotated[Sentence, Show("The next ask")]
    next_step: Annotated[Sentence, Show("Now")]
    first_year_offer: Annotated[
        Usd,
        Show("The offer's first year", "Base, bonus, sign-on and one year's share of the grant.", "", headline=True),
    ]
    signs: Annotated[tuple[Sign, ...], Show("Signs of a ceiling")]


def decode(conversation: Conversation) -> Decoded:
    """The reading of what was said; close now when it is enough, or when the signs of a ceiling add up."""
    reply, counter = REPLIES[conversation.said], counter_ask(conversation)
    opening = openings(conversation, counter)
    signs = list(_signs(conversation))
    enough = bool(conversation.happy) and counter.first_year_offer >= conversation.happy
    close = enough or len(signs) >= CLOSE_AT
    return Decoded(
        **vars(opening),
        means=reply.means,
        sure=reply.sure,
        say="\n".join(spoken(reply.say, opening.knows(conversation))),
        next_ask=_next_ask(opening),
        next_step=_next_step(enough, close),
        first_year_offer=counter.first_year_offer,
        signs=tuple(Sign(text=text) for text in signs),
    )


def _signs(c: Conversation) -> Iterable[str]:
    """Signs of a ceiling. A rival offer in writing is a reason for them to go past one."""
    reply = REPLIES[c.said]
    rival = c.leverage == "written" and (c.rival_base or c.rival_grant or c.rival_sign_on)
    if reply.ceiling and not (c.said == "committee" and rival):
        yield "What they said is itself such a sign."
    if c.times_moved >= 2:
        yield "They have moved {typed.times_moved} times already."
    if c.said == "best-and-final" and c.times_moved:
        yield "They said final after moving."
    if c.leader_joined == "yes" and c.said != "leader-joins":
        yield "A senior leader has joined: pay is usually settled by then."


def _next_ask(opening: Openings) -> str:
    if opening.one_piece:
        return "If you ask once more, ask for one piece: {one_piece}."
    return "Your evidence does not pass the offer. Ask for something other than pay."


def _next_step(enough: bool, close: bool) -> str:
    if enough:
        return "Close now. The offer's first year is {first_year_offer}, and your happy number is {typed.happy}."
    if close:
        return "Close now, or walk. The signs of a ceiling are there; one more push costs goodwill."
    return "Ask once more, then stop. The signs of a ceiling are not there yet."


def _charts(conversation: Conversation, decoded: Decoded) -> tuple[Chart, ...]:
    return ()


_STANDING = {"base": "185,000", "sign_on": "30,000", "grant": "220,000"}
_RULE = Source(title="Our own rule: two signs of a ceiling, or your happy number, mean close", date="2026-11-22")

CALCULATOR = Calculator(
    slug="reply-decoder",
    title="Reply decoder",
    question="They said this; now what?",
    inputs=Conversation,
    figures=Decoded,
    work=decode,
    sample={
        "said": "partial",
        "times_moved": "1",
        **_STANDING,
        "leverage": "written",
        "rival_base": "215,000",
        "rival_sign_on": "40,000",
        "rival_grant": "260,000",
    },
    summary="{next_step}",
    charts=_charts,
    cases=(
        Case(
            name="final-after-two-moves",
            title="They said final, and they had moved twice",
            typed={"said": "best-and-final", "times_moved": "2", **_STANDING},
            expected={
                "next_step": "Close now, or walk. The signs of a ceiling are there; one more push costs goodwill.",
                "first_year_offer": "$270,000",
            },
            source=_RULE,
        ),
        Case(
            name="happy-reached",
            title="The offer has reached the happy number",
            typed={"said": "partial", "happy": "270k", **_STANDING},
            expected={"next_step": "Close now. The offer's first year is $270,000, and your happy number is $270,000."},
            source=_RULE,
        ),
    ),
)
