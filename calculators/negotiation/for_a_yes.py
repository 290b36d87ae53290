"""What they would offer for a yes: "if we got to 200k, would you sign?" is no offer until they make it."""

from calculators.negotiation.other_replies import IN_WRITING
from calculators.negotiation.reply import OURS, Reply

ON_A_YES = (
    "They name a sum that hangs on your yes, so nothing is offered yet. Ask for it in writing. Type what they offer"
    " now, once you have that: then this page says what to do."
)
WANTS_A_YES = Reply(
    said="If we got there, would you sign?",
    means="They want your yes before they go for it. What you say yes to is what they will try for, and no more.",
    sure=OURS,
    say=IN_WRITING,
)
