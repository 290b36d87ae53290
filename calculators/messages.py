"""The words for each moment, with the reader's numbers in them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from calculators.counter_ask import NAMES, Counter, Note, Situation, counter_ask
from calculators.declare.calculator import Calculator, Case, Source
from calculators.declare.charts import Chart
from calculators.declare.fields import Ask, Section, Show
from calculators.offer.letters import LETTERS, spoken
from calculators.offer.units import Letter, Mail, Name, Sentence, Usd

MOMENT = Section("The moment")
NAMED = Section("Names and dates", "Blank ones are written around.", folded=True)
LEVEL = Section("Level", "For asking them to look at the level again.", folded=True)


def _name(label: str, help_text: str = "") -> Ask:
    return Ask(label, help_text, NAMED)


@dataclass(frozen=True, kw_only=True)
class Moment:
    """What to write, to whom, in which tone."""

    kind: Annotated[
        str, Ask("What do you want to say?", section=MOMENT, options={k: one.label for k, one in LETTERS.items()})
    ] = "counter"
    tone: Annotated[str, Ask("Tone", section=MOMENT, options={"warm": "Warm", "plain": "Plain"})] = "warm"
    recruiter: Annotated[Name, _name("Who reads it", "The recruiter's first name.")] = ""
    your_name: Annotated[Name, _name("Your name")] = ""
    company_name: Annotated[Name, _name("The company's name")] = ""
    role: Annotated[Name, _name("The role", "As they call it.")] = ""
    manager: Annotated[Name, _name("Your manager to be")] = ""
    rival_company: Annotated[Name, _name("Who made the rival offer", "Only if you are free to say.")] = ""
    market_source: Annotated[Name, _name("Where the market figure is from", "Such as BLS, May 2025.")] = ""
    deadline: Annotated[Name, _name("Their deadline", "As you would write it: Friday, 4 December.")] = ""
    reply_by: Annotated[Name, _name("You can answer by")] = ""
    start_date: Annotated[Name, _name("Your start date")] = ""
    offer_level: Annotated[Name, Ask("The level they offered", section=LEVEL)] = ""
    next_level: Annotated[Name, Ask("The level you think fits", section=LEVEL)] = ""
    scope_evidence: Annotated[Name, Ask("One thing that shows it", "A project, its size, what you owned.", LEVEL)] = ""


@dataclass(frozen=True, kw_only=True)
class Words(Situation, Moment):
    """The moment, and the offer and evidence as the counter-ask has them."""


@dataclass(frozen=True, kw_only=True)
class Openings:
    """What may be said: the asks above the offer, and the leverage that was typed. Blank or ``None`` may not."""

    ask_base: Annotated[Usd | None, Show("Ask: base", hidden=True)]
    ask_sign_on: Annotated[Usd | None, Show("Ask: sign-on", hidden=True)]
    ask_grant: Annotated[Usd | None, Show("Ask: equity grant", hidden=True)]
    ask_refresh: Annotated[Usd | None, Show("Ask: refresher", hidden=True)]
    rival_terms: Annotated[Sentence, Show("The rival offer's terms", hidden=True)]
    one_piece: Annotated[Sentence, Show("The one piece to ask for", hidden=True)]
    offer_held: Annotated[Sentence, Show("What is held", hidden=True)]
    other_talks: Annotated[Sentence, Show("Other processes", hidden=True)]

    def knows(self, typed: object) -> Callable[[str], bool]:
        """Whether a ``{name}`` has a value, here or in what was ``typed``."""

        def has(name: str) -> bool:
            where, _, field = name.partition(".")
            return bool(getattr(typed, field) if where == "typed" else getattr(self, name))

        return has


def openings(situation: Situation, counter: Counter) -> Openings:
    """What may be said on the evidence of ``situation``, with the asks of ``counter``."""
    asks = {piece: getattr(counter, f"ask_{piece}") for piece in NAMES}
    asks = {piece: ask for piece, ask in asks.items() if ask > getattr(situation, piece)}
    return Openings(
        ask_base=asks.get("base"),
        ask_sign_on=asks.get("sign_on"),
        ask_grant=asks.get("grant"),
        ask_refresh=asks.get("refresh"),
        rival_terms=_rival_terms(situation),
        one_piece=_one_piece(situation, asks),
        offer_held="an offer" if situation.base or situation.grant else "",
        other_talks="" if situation.leverage == "none" else "my other conversations",
    )


@dataclass(frozen=True, kw_only=True)
class Message(Openings):
    """What to send and what to say. Only what was typed is in it."""

    body: Annotated[Letter, Show("To send", headline=True)]
    mail: Annotated[Mail, Show("Open in your mail program", headline=True)]
    aloud: Annotated[Letter, Show("To say, if you are on the phone", headline=True)]
    subject: Annotated[Sentence, Show("Subject")]
    notes: Annotated[tuple[Note, ...], Show("Before you send it")]


def message(words: Words) -> Message:
    """The message of the kind asked for, made of the sentences whose every name has been typed."""
    letter = LETTERS[words.kind]
    may_say = openings(words, counter_ask(words))
    has = may_say.knows(words)
    opening = letter.warm if words.tone == "warm" else letter.plain
    greeting = ("Hi {typed.recruiter},", "Hello,") if words.tone == "warm" else ("Dear {typed.recruiter},", "Hello,")
    close = ("Best wishes,\n{typed.your_name}", "Best wishes")
    body = _joined(spoken([greeting, opening, *letter.body, close], has))
    return Message(
        subject=spoken([letter.subject], has)[0],
        body=body,
        mail="{subject}\n{body}",
        aloud="\n".join(spoken(letter.aloud, has)),
        notes=tuple(Note(text=text) for text in _notes(words, [say for name, say in letter.needs if not has(name)])),
        **vars(may_say),
    )


def _joined(paragraphs: list[str]) -> str:
    """Paragraphs with a blank line between them; list items stand close together."""
    text = ""
    for before, after in zip(["", *paragraphs], paragraphs, strict=False):
        together = before.startswith("- ") and after.startswith("- ")
        text += ("" if not before else "\n" if together else "\n\n") + after
    return text


def _rival_terms(situation: Situation) -> str:
    """The rival offer's terms, when it is held in writing and typed."""
    parts = {
        "base": "{typed.rival_base} base",
        "sign_on": "{typed.rival_sign_on} sign-on",
        "grant": "{typed.rival_grant} in equity",
    }
    said = [text for piece, text in parts.items() if getattr(situation, f"rival_{piece}")]
    if not said or situation.leverage != "written":
        return ""
    return ": " + " and ".join(filter(None, [", ".join(said[:-1]), said[-1]]))


def _one_piece(situation: Situation, asks: dict[str, Decimal]) -> str:
    """The piece whose ask is furthest above the offer, refreshers aside."""
    gaps = {piece: ask - getattr(situation, piece) for piece, ask in asks.items() if piece != "refresh"}
    if not gaps:
        return ""
    said = {"base": "{ask_base} base", "sign_on": "a {ask_sign_on} sign-on", "grant": "an equity grant of {ask_grant}"}
    return said[max(gaps, key=lambda piece: gaps[piece])]


def _notes(words: Words, missing: list[str]) -> Iterable[str]:
    yield from missing
    if (words.rival_base or words.rival_grant or words.rival_sign_on) and words.leverage != "written":
        yield "You typed a rival offer but do not hold one in writing, so the message does not mention it."
    if words.kind == "accept":
        yield "Read the letter against the lines above before you send this. Sign only what matches."


def _charts(words: Words, found: Message) -> tuple[Chart, ...]:
    return ()


_OFFER = {"base": "180,000", "sign_on": "30,000", "grant": "200,000"}
_RIVAL = {"leverage": "written", "rival_base": "215,000", "rival_sign_on": "40,000", "rival_grant": "260,000"}

CALCULATOR = Calculator(
    slug="messages",
    title="Messages",
    question="What do I write, and what do I say?",
    inputs=Words,
    figures=Message,
    work=message,
    sample={"kind": "counter", "tone": "warm", **_OFFER, **_RIVAL},
    summary="Subject: {subject}",
    charts=_charts,
    cases=(
        Case(
            name="rival-in-writing",
            title="A counter that cites a written rival offer",
            typed={"kind": "one_more", **_OFFER, **_RIVAL},
            expected={"one_piece": "an equity grant of $300,000", "ask_grant": "$300,000"},
            source=Source(title="E4, through the counter-ask", date="2026-11-22"),
            note="The rival's terms are said because they are typed and held in writing.",
        ),
        Case(
            name="no-rival",
            title="The same offer without any other process",
            typed={"kind": "one_more", **_OFFER},
            expected={"rival_terms": "", "other_talks": "", "ask_base": "$190,000"},
            source=Source(title="Our own rule: no leverage that was not entered", date="2026-11-22"),
        ),
    ),
)
