"""What to say where no known saying was heard, and where it is time to close."""

from calculators.negotiation.letters import Paragraph
from calculators.negotiation.reply import Reply

ASK_WRITTEN = "I have no letter yet: could you send me the offer in writing?"
"""What to say beside any further ask while the offer is only spoken: nobody signs for that."""

CLOSING: tuple[Paragraph, ...] = (
    ("Thank you for all you have done on this.",),
    ("I am ready to sign once the letter says what we agreed.",),
    ("Could you send it today, so that I can reply by {reply_by}?", "Could you send me the final papers?"),
)
CONSIDERING: tuple[Paragraph, ...] = (
    CLOSING[0],
    ("I have what I need to decide.",),
    (
        "You will have my answer by {answer_by}.",
        "You will have my answer {answer_today}.",
        "I will come back to you with my answer.",
    ),
)
"""What to say where it is time to close, for an offer that the reader may not want to sign: it promises nothing."""
LOOKING: tuple[Paragraph, ...] = (
    ("Thank you for this.",),
    ("Let me look at it, and I will reply by {reply_by}.", "Let me look at it properly, and I will come back to you."),
)
"""What to say while something they offer is still to be read."""
IN_WRITING: tuple[Paragraph, ...] = (
    ("Thank you. That helps.",),
    ("Could you send me in writing what base, sign-on and equity come to?",),
    ("Then I will reply by {reply_by}.", "Then I will reply soon."),
)
"""What to say to a rise that they promise or float, and that could not be read."""
UNHEARD = Reply(
    said="",
    means="They have not answered yet, or you have not said what they answered.",
    sure="Pick it from the list, or paste their words.",
    say=(("I will send you my reply in writing, by {answer_by}.", "I will send you my reply in writing."),),
)
ANSWERED = Reply(
    said="",
    means="Their answer is in the figures that you typed.",
    sure="Compare them with what you asked, piece by piece.",
    say=UNHEARD.say,
)
COUNTERING: tuple[Paragraph, ...] = (
    ("{cut_line}",),
    ("I would like to say yes, and there is a gap to close first.",),
    ("{rival_line}",),
    ("I am asking for {all_asks}.",),
    ("Which of {one_of_many} can you move?", "Can you do that?"),
)
TIME_GIVEN: Paragraph = ("Thank you for the extra time.",)
"""What comes before a counter that they gave more time for."""
MAYBE_MET = Reply(
    said="They may have met it: compare with what you asked.",
    means="They may have met your ask. Compare their figures with yours, piece by piece, before you answer.",
    sure="A guess by a few words.",
    say=(("Thank you. That is very good to hear.",), ("Could you send me the new figures in writing?",)),
)
TRYING = Reply(
    said="",
    means="They try for more, or ask somebody for it. Nothing is offered yet.",
    sure="Wait for it in writing before you count it.",
    say=(
        ("Thank you for pushing for this.",),
        ("Once it is approved, could you send me in writing what base, sign-on and equity come to?",),
        ("Then I will reply soon.",),
    ),
)
PARTLY_MET: tuple[Paragraph, ...] = (
    ("Thank you for moving.",),
    ("What still matters most to me is {one_piece}.",),
    (
        "Could you send me the new figures in writing? I will look at all of them and reply by {reply_by}.",
        "Could you send me the new figures in writing? I will look at all of them before I answer.",
    ),
)
"""What to say on a call to a part of what was asked, by an amount that nobody has typed yet."""
LEVEL_RAISED = Reply(
    said="We can bring you in at another level.",
    means="They raise the level, which opens every piece. What it pays is not said yet.",
    sure="Their words say so.",
    say=(
        ("Thank you. That level fits what I do.",),
        ("What do base, sign-on and equity come to at that level? Could you send it in writing?",),
    ),
)
