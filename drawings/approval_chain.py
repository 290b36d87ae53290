"""Who says yes to what: the hands that an ask passes through, and what to give to each."""

from dataclasses import dataclass

from calculators.render import html as h
from claims.pages import mark
from drawings.figures import OL, B, figure


@dataclass(frozen=True)
class Approver:
    """Somebody in the chain: what they ``decide``, by which ``claims``, and what to ``give`` them."""

    who: str
    decide: str
    give: str
    claims: tuple[str, ...] = ()


LINKS = (
    Approver("You", "What to ask for, and what to leave.", "You send one email: a figure and a reason for each piece."),
    Approver(
        "The recruiter",
        "Carries it on. Can usually approve a sign-on in place of stock you leave behind, one guide says.",
        "Give them text to forward, and what would make you sign.",
        ("articles-sign-on-bridge",),
    ),
    Approver(
        "The hiring manager",
        "How much they want you, and whether your level is looked at again.",
        "Give them the work you would do, and what the interviews praised.",
    ),
    Approver(
        "A committee or the pay team",
        "The level, and base near the top of the band. A larger grant inside it need not come here, one guide says.",
        "Give them evidence that can be checked: the posted range, a written offer, your scope.",
        ("articles-base-committee",),
    ),
    Approver(
        "An executive",
        "What is above the band. At Microsoft a recruiter may seek that for exceptional candidates.",
        "Give them the one best reason and, if you mean it, a promise to sign.",
        ("microsoft-ai-exceptions",),
    ),
    Approver(
        "The board",
        "The grant, where the letter says that it is subject to the board's approval.",
        "Give them nothing. Count the grant as a promise until then.",
    ),
)


def draw() -> str:
    """The chain from the reader up; each link is text, so that it fits any width and any font."""
    return figure(
        "chain",
        "Who approves what",
        OL[[_link(one) for one in LINKS]],
        h.p(".hint")[
            "Our summary, from guides and our own pages. Companies differ, and a small one may have two of these."
            " Ask yours: “Who would decide?”"
        ],
    )


def _link(one: Approver) -> h.Node:
    return h.li(".chain-link")[
        h.span(".who")[B[one.who]],
        h.span(".decides")[one.decide, [[" ", mark(id)] for id in one.claims]],
        h.span(".gives")[one.give],
    ]
