"""Letters: the words for each moment of a negotiation, as paragraphs that speak only of what was typed.

A paragraph is a list of alternatives, best first. ``{names}`` stand for what the reader typed or for what may be said
(see ``sayable``). The first alternative whose every name has a value is used; when none is, the paragraph is left out.
So no letter can claim a rival offer, a deadline or a number that the reader has not entered. Every sentence is our own.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

type Paragraph = tuple[str, ...]

_NAMES = re.compile(r"\{([a-z0-9_.]+)\}")


@dataclass(frozen=True, kw_only=True)
class LetterKind:
    """One kind of message: its subject, its body, and what to say if it is spoken instead.

    ``warm`` stands in for the first paragraph when the tone is warm. ``needs`` are names of asks, of which at
    least one must have a value, or there is no letter. A kind ``asks`` when it names
    asks, and then there is none on a verdict to close; one that ``lists_pay`` needs some. ``first`` comes before all
    else once their date has passed or is today. ``late`` comes before the body where that day passed and they have had
    no ask. One that goes ``is_elsewhere`` greets nobody by name: the name typed is that of the recruiter who made the
    offer.
    """

    label: str
    subject: Paragraph
    warm: Paragraph
    plain: Paragraph
    body: tuple[Paragraph, ...]
    aloud: tuple[Paragraph, ...]
    needs: tuple[str, ...] = ()
    asks: bool = False
    lists_pay: bool = False
    first: Paragraph = ()
    late: Paragraph = ()
    is_elsewhere: bool = False

    def paragraphs(self, tone: str, *, is_late: bool) -> list[Paragraph]:
        """The letter in a tone, from its greeting to its close; ``is_late`` where their day passed without an ask."""
        is_warm = tone == "warm"
        greeting = ("Hello,",) if self.is_elsewhere else ("Hi {greeted}," if is_warm else "Dear {greeted},", "Hello,")
        close = ("Best wishes,\n{typed.your_name}", "Best wishes")
        late = self.late if is_late else ()
        return [greeting, self.first, self.warm if is_warm else self.plain, late, *self.body, close]

    @property
    def names_asks(self) -> bool:
        """Whether there is no such letter without an ask to name."""
        return bool(self.needs)

    @property
    def lines_aloud(self) -> tuple[Paragraph, ...]:
        """What to say instead, and before it what their date calls for."""
        return (STILL_STANDS_ALOUD[: len(self.first)], *self.aloud)


def spoken(paragraphs: Iterable[Paragraph], has: Callable[[str], bool]) -> list[str]:
    """The paragraphs that can be said, each in its best alternative; ``has`` tells whether a name has a value."""
    chosen = (next((a for a in paragraph if all(map(has, _NAMES.findall(a)))), "") for paragraph in paragraphs)
    return [text for text in chosen if text]


def joined(paragraphs: list[str]) -> str:
    """Paragraphs with a blank line between them; list items stand close together."""
    text = ""
    for before, after in zip(["", *paragraphs], paragraphs, strict=False):
        together = before.startswith("- ") and after.startswith("- ")
        text += ("" if not before else "\n" if together else "\n\n") + after
    return text


ASKS = (
    ("- Base: {asked_base}",),
    ("- Sign-on: {asked_sign_on}",),
    ("- Equity grant: {asked_grant}",),
    ("- Refresher in the letter: {asked_refresh}",),
)
ANY_ASK = ("asking_base", "asking_sign_on", "asking_grant", "asking_refresh")
THANKS_WARM = (
    "Thank you for moving {thanks}. I can see that you worked for it, and I would like to make this work.",
    "{thanks_line} I would like to make this work.",
    "Thank you for the offer to join {typed.company_name}. I enjoyed meeting the team, and I would like to make this"
    " work.",
    "Thank you for the offer. I enjoyed meeting the team, and I would like to make this work.",
)
_NEW_DATE = "Thank you for {time_given}. By which day do you need my answer now?"
_ANY_DATE = _NEW_DATE.replace("{time_given}", "the extra time")
STILL_STANDS = (
    "Your deadline of {past_deadline} has passed. Does the offer still stand? If so, this is my reply.",
    "You asked for my answer today. May I have until {later_than_today} for it?",
    _NEW_DATE,
)
STILL_STANDS_ALOUD = (
    "Your deadline of {past_deadline} has passed. Does the offer still stand?",
    "You asked for my answer today. May I have until {later_than_today} for it?",
    _NEW_DATE,
)
_OTHER_DUE = "I must answer {my_other} by {other_deadline}, so I would be glad to hear from you before then."
_OTHER_TODAY = "I must answer {my_other} {other_today}, so I would be glad to hear from you before the day ends."
_OTHER_LETTER = "I must answer {my_other} by {other_deadline}, so I would be glad to have {all_of_it} before then."
_LETTER_TODAY = "I must answer {my_other} {other_today}, so I would be glad to have {all_of_it} before the day ends."
_AFTER_GRANT = "I would like the letter to say what equity I can expect after the first grant."
BY_WHEN = (
    (_OTHER_DUE, _OTHER_TODAY),
    (
        "You asked for my answer by {deadline_ahead}. If this takes longer, may I answer on {later_beside}?",
        "You asked for my answer by {only_deadline}, so I would be glad to hear from you before then.",
        "{which_day}",
    ),
)
"""The days around an ask, as the plan has them."""
THANKS_PLAIN = ("{thanks_line}", "Thank you for the offer to join {typed.company_name}.", "Thank you for the offer.")

LETTERS = {
    "deflect": LetterKind(
        label="They ask for my number too early",
        subject=("Pay expectations for the {role_name} role", "Pay expectations"),
        warm=("Thank you for asking early. I would like us both to be happy with the answer.",),
        plain=("You asked what pay I expect.",),
        body=(
            (
                "I do not have a figure yet. Pay depends on how base, sign-on and equity fit together at"
                " {typed.offer_level}, and I have not seen those.",
                "I do not have a figure yet. Pay depends on the level and on how base, sign-on and equity fit together,"
                " and I have not seen those.",
            ),
            (
                "The base range {posted_where} is {posted_span}. Where in it would I be, and at which level?",
                "What range have you set for the {role_name} role at {typed.offer_level}?",
                "What range is set for this role at {typed.offer_level}?",
                "What range have you set for the {role_name} role, and at which level?",
                "What range is set for this role, and at which level?",
            ),
            ("Once I have that, I can tell you quickly whether we are close.",),
        ),
        aloud=(
            (
                "I don't have a number for you yet, because I don't know what {typed.offer_level} pays.",
                "I don't have a number for you yet, because I don't know the level.",
            ),
            ("I saw {posted_span} in your ad. Where in it would I be?", "What range is set for it?"),
        ),
    ),
    "ask_range": LetterKind(
        label="Ask for the posted range",
        subject=("The pay range for the {role_name} role", "The pay range for this role"),
        warm=("Thank you for telling me about the role. I would like to know early that we are in the same place.",),
        plain=("A short question about pay.",),
        body=(
            (
                "The base range {posted_where} is {posted_span}. What is it for equity, and which level is it for?",
                "What is the pay range for the {role_name} role at {typed.offer_level}, for base and for equity?",
                "What is the pay range for this role at {typed.offer_level}, for base and for equity?",
                "What is the pay range for the {role_name} role, for base and for equity, and at which level?",
                "What is the pay range for this role, for base and for equity, and at which level?",
            ),
            ("Many states ask employers to share it. A range is enough for now.",),
        ),
        aloud=(
            (
                "I saw {posted_span} in your ad. What's the range for equity?",
                "What's the range for this role, for base and for equity?",
            ),
            ("Is that for {typed.offer_level}?", "And which level is that for?"),
        ),
    ),
    "salary_box": LetterKind(
        label="A form wants my expected salary",
        subject=("The expected-salary field",),
        warm=("I am filling in your application form with pleasure, and one field stopped me.",),
        plain=("One field of your application form stopped me.",),
        body=(
            (
                "It asks for an expected salary. I have left it open, since I do not know what {typed.offer_level} pays"
                " yet.",
                "It asks for an expected salary. I have left it open, since I do not know the level yet.",
            ),
            ("If the form needs a number to go on, please take any entry of mine as “to be discussed”.",),
            (
                "I am glad to look at your range for {typed.offer_level} together.",
                "I am glad to look at your range together once the level is clear.",
            ),
        ),
        aloud=(
            (
                "I've left the salary field open until I know what {typed.offer_level} pays.",
                "I've left the salary field open until we know the level.",
            ),
            ("If the form insists, my entry only means “to be discussed”.",),
        ),
    ),
    "current_pay": LetterKind(
        label="They ask what I make now",
        subject=("My present pay",),
        warm=("Thank you for the good conversation.",),
        plain=("You asked what I make now.",),
        body=(
            ("I would rather not use my present pay as a measure. It was set for a different job.",),
            (
                "What matters to me is what this role is worth to you. The base range {posted_where} is {posted_span}:"
                " where in it do you see me?",
                "What matters to me is what this role is worth to you. Which range have you set for it?",
            ),
        ),
        aloud=(
            ("I'd rather talk about this role than about my last one.",),
            ("Your ad says {posted_span}. Where in it do you see me?", "What range have you set for it?"),
        ),
    ),
    "too_high": LetterKind(
        label="They say my expectation is too high",
        first=STILL_STANDS,
        subject=("Where we stand on pay",),
        warm=("Thank you for being open about it. I still think this could be a good match.",),
        plain=("Thank you for being open about it.",),
        body=(
            ("Which piece is too high for you: base, sign-on or equity?",),
            ("{market_fact}",),
            ("{posted_fact}",),
            ("{rival_line}",),
            ("If base is bound by the band, I am glad to look at what is not.",),
        ),
        aloud=(
            ("I hear you. Which piece is too high?",),
            ("If base is fixed, what else can move?",),
        ),
        asks=True,
    ),
    "time": LetterKind(
        label="Give me time to think",
        first=STILL_STANDS_ALOUD,  # this is no reply yet
        subject=("Your offer for the {role_name} role", "Your offer"),
        warm=THANKS_WARM,
        plain=THANKS_PLAIN,
        body=(
            ("Could you send me {all_of_it} in writing: level, base, bonus, sign-on and its terms, grant, vesting?",),
            (
                "{i_sign_then}.",
                "I will read it with care. You asked for my answer by {deadline_ahead}: may I give it on"
                " {later_with_letter}?",
                "I will read it with care and reply by {answer_by}.",
                "I will read it with care and reply by {later_than_today}.",
                "You asked for my answer {due_today}. I can give it once I have read that.",
                "I will read it with care and reply {answer_today}.",
                "I will read it with care and reply {this_week}.",
            ),
            (_OTHER_LETTER, _LETTER_TODAY),
        ),
        aloud=(
            ("Thank you. I'm glad to have this.",),
            (
                "Please send me {all_of_it} in writing, {as_agreed}.",
                "I don't decide on the phone. Please send me {all_of_it} in writing.",
                "I don't decide on the phone.",
            ),
            (
                "{i_sign_then}.",
                "You asked for my answer by {deadline_ahead}. May I give it on {later_with_letter}?",
                "You will have my reply by {answer_by}.",
                "You will have my reply by {later_than_today}.",
                "You will have my reply {answer_today}.",
                "What day do you need my reply by?",
            ),
        ),
    ),
    "counter": LetterKind(
        label="My counter",
        first=STILL_STANDS,
        subject=("My reply to your offer for the {role_name} role", "My reply to your offer"),
        warm=THANKS_WARM,
        plain=THANKS_PLAIN,
        body=(
            ("{cut_line}",),
            ("{evidence}",),
            (
                "{i_would_accept} with {one_of_many} changes:",
                "{i_would_accept} with this change:",
                "To come to a yes, I am asking for {one_of_many} changes:",
                "To come to a yes, I am asking for this change:",
            ),
            *ASKS,
            (
                "If that works, {i_would_sign} by {reply_by}.",
                "If that works, {i_would_sign}.",
                "I would be glad to hear from you by {reply_by}.",
            ),
            *BY_WHEN,
            ("If one of {one_of_many} cannot move, tell me which, and we can look at the others.",),
            ("{spoken_so_far}",),
        ),
        aloud=(
            (
                "{thanks_line} I'd like to say yes, and there is a gap to close first.",
                "I'd like to say yes, and there is a gap to close first.",
            ),
            ("{cut_line}",),
            ("{rival_line}",),
            ("I'm asking for {all_asks}.",),
            ("Which of {one_of_many} can you move?", "Can you do that?"),
        ),
        needs=ANY_ASK,
        asks=True,
    ),
    "still_stands": LetterKind(
        label="Their date has passed",
        late=("I am sorry for my late answer.",),
        subject=("Your offer for the {role_name} role", "Your offer"),
        warm=THANKS_WARM,
        plain=THANKS_PLAIN,
        body=(
            (STILL_STANDS_ALOUD[0], "Does the offer still stand?"),
            ("If so, I will send you my reply right away.",),
        ),
        aloud=(
            (STILL_STANDS_ALOUD[0], "Does the offer still stand?"),
            ("If so, you'll have my reply right away.",),
        ),
    ),
    "expedite": LetterKind(
        label="Ask another company to speed up",
        is_elsewhere=True,
        subject=("Timing of my process",),
        warm=(
            "{had_talks}, and I would like to see this through with you.",
            "I would like to see this through with you.",
        ),
        plain=("A word about timing.",),
        body=(
            (
                "I now hold {offer_held} that needs my answer by {first_deadline}.",
                "I now hold {offer_held} that needs my answer {first_today}, and I am asking for more time there.",
                "I now hold {offer_held}.",
                "I would like to plan my next weeks.",
            ),
            (
                "I am asking for more time there. Could the remaining steps happen by {finish_later}?",
                "Could the remaining steps happen by {finish_sooner}?",
                "Could the remaining steps happen before {finish_by}?",
                "When could the remaining steps happen?",
            ),
            ("If that is hard to say, an honest word on where I stand would help me decide.",),
        ),
        aloud=(
            (
                "I have to answer {offer_held} by {first_deadline}.",
                "I have to answer {offer_held} {first_today}, and I'm asking for more time.",
                "I'd like to plan my next weeks.",
            ),
            (
                "I'm asking for more time there. Can we finish by {finish_later}?",
                "Can we finish by {finish_sooner}?",
                "Can we finish before {finish_by}?",
                "How soon could we finish?",
            ),
        ),
    ),
    "extend": LetterKind(
        label="Extend the deadline",
        subject=("The reply date of my offer",),
        warm=THANKS_WARM,
        plain=THANKS_PLAIN,
        body=(
            (
                "Your deadline of {past_deadline} has passed. Does the offer still stand?",
                "You asked for my answer by {deadline_ahead}.",
                "You asked for my answer {due_today}.",
            ),
            (
                "I want to give you a firm yes or no, and I can do that by {later_by}. May I have until then?",
                "I want to give you a firm yes or no, and I need five more days for that. May I have them?",
            ),
            ("If the date is fixed, please tell me what it depends on.",),
        ),
        aloud=(
            ("I can give you a firm answer by {later_by}.", "I need five more days to give you a firm answer."),
            ("Is the date fixed, and if so, why?",),
        ),
    ),
    "level": LetterKind(
        label="Reconsider the level",
        first=STILL_STANDS,
        subject=("The level of my offer",),
        warm=THANKS_WARM,
        plain=THANKS_PLAIN,
        body=(
            ("{before_figures}, I would like to be sure about the level.", "One question about the level."),
            ("{posted_fact} Is that the band of another level?",),
            (
                "{level_back}",
                "You placed me at {typed.offer_level}. My present scope fits {typed.next_level} better.",
                "My present scope fits {typed.next_level} better.",
            ),
            ("Scope I can point to: {scope}.",),
            ("What did the interviews show, and what would the panel need to see for the next level?",),
            ("You asked for my answer by {deadline_ahead}. If this takes longer, may I answer on {later_beside}?",),
        ),
        aloud=(
            ("{level_back}",),
            ("How was the level decided, and what separated me from the next one?",),
            ("Can the panel look at it again with the feedback they have?",),
        ),
        asks=True,
    ),
    "one_more": LetterKind(
        label="One more pull after a partial yes",
        first=STILL_STANDS,
        subject=("{nearly_there}", "My reply to your offer for the {role_name} role", "My reply to your offer"),
        warm=THANKS_WARM,
        plain=THANKS_PLAIN,
        body=(
            ("{cut_line}",),
            ("{new_line} {rival_line}", "{new_line} {market_line}", "{new_line} {posted_line}", "{new_line}"),
            ("{one_between}: {one_ask}.", "{the_ask} is this: {one_ask}."),
            (
                "If that cannot move, {fallback} would be worth as much to me.",
                "If that cannot move, {fallback_short} would bring us closer.",
            ),
            (
                "{spoken_so_far} With {either} in it, {i_accept} by {reply_by} and end {other_talks}.",
                "{spoken_so_far} With {either} in it, {i_accept} by {reply_by}.",
                "{spoken_so_far} With {either} in it, {i_accept} and end {other_talks}.",
                "{spoken_so_far} With {either} in it, {i_accept}.",
                "{spoken_so_far}",
                "With {either}, {i_accept} by {reply_by} and end {other_talks}.",
                "With {either}, {i_accept} by {reply_by}.",
                "With {either}, {i_accept} and end {other_talks}.",
                "With {either}, {i_accept}.",
                "I would be glad to hear from you by {reply_by}.",
            ),
            *BY_WHEN,
        ),
        aloud=(
            ("{thanks_line} {i_am_close}.", "{thanks_line}"),
            ("{cut_line}",),
            ("{new_line} {rival_line}", "{new_line}"),
            ("{i_will_sign} if you can get to {one_ask}.", "What I ask for next is {one_ask}."),
            (
                "And if that can't move, {fallback} would do as well.",
                "And if that can't move, {fallback_short} would bring us closer.",
            ),
            ("{spoken_so_far}",),
        ),
        needs=("one_piece",),
        asks=True,
    ),
    "follow_up": LetterKind(
        label="Follow up after silence",
        first=(f"My last message is still with you, and your{STILL_STANDS_ALOUD[0][4:]}", *STILL_STANDS[1:]),
        subject=("My reply to your offer for the {role_name} role", "My reply to your offer"),
        warm=(
            "Thank you for moving the level to {new_level}. It fits what I do.",
            "I am still keen to join, and I want to help you close this.",
        ),
        plain=("Thank you for moving the level to {new_level}.", "I am writing to follow up on my last message."),
        body=(
            (
                "What do base, sign-on and equity come to at {new_level}? Could you send it in writing?",
                "{spoken_so_far}",
                "Is anything missing from me?",
            ),
            (
                _OTHER_DUE,
                _OTHER_TODAY,
                "You asked for my answer by {deadline_ahead}, so I would be glad to hear from you before then. If you"
                " need longer, may I answer on {later_by}?",
                "You asked for my answer by {deadline_ahead}, so I would be glad to hear from you before then.",
                "When can I expect your answer?",
            ),
        ),
        aloud=(
            (
                "Thank you for moving the level to {new_level}. It fits what I do.",
                "I'm calling to see where my question stands.",
            ),
            (
                "What do base, sign-on and equity come to at {new_level}? Could you send it in writing?",
                "{spoken_so_far}",
                "Is anything missing from me?",
            ),
        ),
    ),
    "deciding": LetterKind(
        label="They are deciding on what I asked",
        first=STILL_STANDS_ALOUD,
        subject=("Your offer for the {role_name} role", "Your offer"),
        warm=(
            "Thank you for taking this up for me. I look forward to your answer by {hears_by}.",
            "Thank you for taking this up for me. I look forward to your answer.",
        ),
        plain=("Thank you for taking this up. I expect your answer by {hears_by}.", "Thank you for taking this up."),
        body=(
            ("{spoken_so_far}",),
            (
                _OTHER_DUE,
                _OTHER_TODAY,
                "You asked for my answer by {due_before}. If this takes longer, may I answer once I have heard?",
            ),
        ),
        aloud=(("Thank you for taking this up. I'll wait to hear by {hears_by}.", "Thank you for taking this up."),),
    ),
    "call": LetterKind(
        label="They want to talk",
        subject=("Your offer for the {role_name} role", "Your offer"),
        warm=("Thank you, I am happy to talk. Please send me an invitation for the time that suits you.",),
        plain=("I am happy to talk. Please send me an invitation for the time that suits you.",),
        body=(("Could you send me any new figures in writing first, so that I can look at them before we speak?",),),
        aloud=(
            ("Happy to talk. When suits you?",),
            ("Could you send me any new figures in writing first, so that I can look at them before we speak?",),
        ),
    ),
    "more_time": LetterKind(
        label="They give me more time",
        subject=("Your offer for the {role_name} role", "Your offer"),
        warm=(
            _NEW_DATE,
            "Thank you for the extra time. It helps me to give you a firm answer, and you will have it by {answer_by}.",
            _ANY_DATE,
        ),
        plain=(_NEW_DATE, "Thank you for the extra time. You will have my answer by {answer_by}.", _ANY_DATE),
        body=(("Thank you for moving {thanks}, too.",), (_OTHER_DUE, _OTHER_TODAY)),
        aloud=((_NEW_DATE, "Thank you for the extra time. You'll have my answer by {answer_by}.", _ANY_DATE),),
    ),
    "what_changed": LetterKind(
        label="They take the offer back",
        subject=("The {role_name} role", "Your message about my offer"),
        warm=("Thank you for telling me. I am sorry to hear it, since I would have liked to join you.",),
        plain=("Thank you for telling me.",),
        body=(
            ("What changed since you made the offer?",),
            ("Please send me that in writing, and tell me whether anything can still be done.",),
        ),
        aloud=(("I'm sorry to hear that. What changed?",), ("Can anything still be done? Please put it in writing.",)),
    ),
    "on_hold": LetterKind(
        label="The role is on hold",
        subject=("The {role_name} role", "My offer"),
        warm=("Thank you for telling me. I am still keen to join you.",),
        plain=("Thank you for telling me.",),
        body=(
            ("Does my offer stand, or is it on hold too? When will you know more?",),
            ("Please answer both in writing.",),
        ),
        aloud=(("Does my offer stand, or is it on hold too?",), ("When will you know more?",)),
    ),
    "renew": LetterKind(
        label="The offer has expired",
        subject=("Renewing my offer for the {role_name} role", "Renewing my offer"),
        warm=("Thank you for telling me. I am still keen to join you.",),
        plain=("Thank you for telling me.",),
        body=(("Could you renew the offer as it stood, in writing? I will answer within a day.",),),
        aloud=(("Could you renew the offer as it stood? I'll answer within a day.",),),
    ),
    "refresh": LetterKind(
        label="Put the refresher in writing",
        first=STILL_STANDS,
        subject=("The refresher in my letter",),
        warm=THANKS_WARM,
        plain=THANKS_PLAIN,
        body=(
            (
                "You offer {refreshers}. One of {asking_refresh} at the end of year one, on standard performance, would"
                " settle it.",
                "You offer {refreshers}. Could the letter state that, and the condition?",
                f"{_AFTER_GRANT} A refresher of {{asking_refresh}} at the end of year one, on standard performance,"
                " would settle it.",
                f"{_AFTER_GRANT} An amount, a date and the condition would settle it.",
            ),
            ("If it needs board approval, please say so in the letter too.",),
        ),
        aloud=(
            (
                "Can my letter state {refreshers}?",
                "What do refreshers look like at this level, and can my letter state the first one?",
            ),
            ("I have {asking_refresh} in mind at the end of year one.",),
        ),
        asks=True,
    ),
    "accept": LetterKind(
        label="Accept",
        first=STILL_STANDS[:1],
        subject=("I accept",),
        warm=(
            "I am {gladly} to accept, and I look forward to working with {typed.manager}.",
            "I am {gladly} to accept.",
            "I accept your offer.",
        ),
        plain=("I accept your offer.",),
        body=(
            ("As I understand the terms:",),
            ("{terms}",),
            ("I can start on {start_date}.",),
            ("Please send the papers, and tell me if any line above differs from them.",),
        ),
        aloud=(("Yes. I accept.",), ("I'll sign as soon as the letter matches what we agreed.",)),
        lists_pay=True,
    ),
    "decline": LetterKind(
        label="Decline",
        subject=("My decision",),
        warm=("Thank you for your time and for the offer. I liked the people I met, and this was not an easy choice.",),
        plain=("Thank you for the offer.",),
        body=(
            ("I have decided not to accept.",),
            ("I would be glad to stay in touch, and I wish you and the team well.",),
        ),
        aloud=(("Thank you for everything. I've decided not to accept.",), ("I'd be glad to stay in touch.",)),
    ),
    "back_out": LetterKind(
        label="Back out after accepting",
        subject=("A change to my decision",),
        warm=("I am sorry to write this, and I want you to hear it from me at once.",),
        plain=("I want you to hear this from me at once.",),
        body=(
            ("I have to withdraw my acceptance. My decision is final, and nothing you or the team did led to it.",),
            ("If anything was paid or signed for me already, tell me what to return, and I will do so right away.",),
            ("Thank you for the trust you showed me.",),
        ),
        aloud=(
            ("I'm sorry. I have to withdraw my acceptance, and I wanted to tell you myself.",),
            ("Tell me what I need to return, and I'll do it today.",),
        ),
    ),
    "present_counter": LetterKind(
        label="Answer my present employer's counter-offer",
        is_elsewhere=True,
        subject=("Your counter-offer",),
        warm=("Thank you for going to that trouble. It means something to me.",),
        plain=("Thank you for your counter-offer.",),
        body=(
            ("I have decided to leave. My reasons are about the work ahead, and pay alone does not change them.",),
            (
                "I start my new job on {start_date}, and until then I will hand over my work with care. Shall we agree"
                " on my last day?",
                "I will finish and hand over my work with care. Shall we agree on my last day?",
            ),
        ),
        aloud=(
            ("Thank you. I've decided, and it isn't about the money alone.",),
            ("Let's plan a good handover.",),
        ),
    ),
    "withdraw": LetterKind(
        label="Withdraw from a process",
        subject=("Withdrawing my application",),
        warm=("Thank you for the time you and the team have given me.",),
        plain=("Thank you for your time.",),
        body=(
            ("I am withdrawing from the process for the {role_name} role.", "I am withdrawing from the process."),
            ("I would be glad to hear from you again.",),
        ),
        aloud=(("I'm withdrawing from the process, and I wanted you to hear it from me first.",),),
    ),
}
