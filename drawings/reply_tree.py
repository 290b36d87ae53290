"""What they said, and what to do: the reply decoder's sayings, each under the branch that answers it."""

from collections.abc import Callable
from dataclasses import dataclass

from calculators.negotiation.gone_replies import GONE
from calculators.negotiation.position import LEVEL, ONCE_MORE, WAIT
from calculators.negotiation.replies import FIXED, REPLIES
from calculators.negotiation.reply import Reply
from calculators.render import html as h
from drawings.figures import B, figure


@dataclass(frozen=True)
class Branch:
    """Sayings that are answered alike: what to ``do``, and the decoder's ``verdict`` on a first answer of the kind."""

    name: str
    do: str
    verdict: str
    holds: Callable[[str, Reply], bool]


BRANCHES = (
    Branch(
        "They moved part of the way",
        "Thank them for what moved. Ask once more, for one piece, and say that you would sign for it.",
        ONCE_MORE,
        lambda slug, reply: slug == "partial",
    ),
    Branch(
        "They give you more time",
        "Thank them, and wait for their answer on pay. Name no new figure.",
        WAIT,
        lambda slug, reply: slug == "more-time",
    ),
    Branch(
        "They want to talk",
        "Nothing has moved yet. Take the call, leave your ask as it is, and agree to nothing on it.",
        WAIT,
        lambda slug, reply: slug == "call",
    ),
    Branch(
        "They ask you something",
        "Answer with what you ask for. Never name the least that you would take.",
        ONCE_MORE,
        lambda slug, reply: reply.is_question,
    ),
    Branch(
        "They name the band",
        "Ask for the level: it opens every piece.",
        LEVEL,
        lambda slug, reply: slug == "top-of-band",
    ),
    Branch(
        "They close a piece",
        "Leave it where it is. Ask once more, for another piece.",
        ONCE_MORE,
        lambda slug, reply: bool(reply.rules_out),
    ),
    Branch(
        "They add a little for a quick yes",
        "Take it at or above your happy number. Below it, ask once more, for one piece, tied to a yes.",
        ONCE_MORE,
        lambda slug, reply: slug == "small-bump",
    ),
    Branch(
        "They may be at their ceiling",
        "The first such sign: ask once more, for one piece, and stop. With another sign beside it, close; below your"
        " walk-away, walk.",
        ONCE_MORE,
        lambda slug, reply: reply.ceiling or slug == "best-and-final",
    ),
    Branch(
        "They went quiet",
        "Follow up once, then wait. Name no new figure.",
        WAIT,
        lambda slug, reply: slug == "silence",
    ),
    Branch(
        "It is withdrawn, on hold or expired",
        "Ask what changed and whether it still stands, in writing, and for nothing else.",
        WAIT,
        lambda slug, reply: slug in GONE,
    ),
    Branch(
        "They press, hope or put off",
        "Ask for the reason, or for the paper. Then ask once more, for one piece.",
        ONCE_MORE,
        lambda slug, reply: True,
    ),
)


def branch_of(slug: str) -> Branch:
    """The first branch that holds a saying."""
    return next(one for one in BRANCHES if one.holds(slug, REPLIES[slug]))


def draw() -> str:
    """Each branch with its sayings, and what to do; all text, so that it fits any width and any font."""
    return figure("tree", "What they said, and what to do", h.ul[[_branch(one) for one in BRANCHES]])


def _branch(branch: Branch) -> h.Node:
    said = h.ul[[h.li[said] for said in sayings(branch)]]
    return h.li[h.div[h.span(".who")[B[branch.name]], said], h.span(".do")[branch.do]]


def sayings(branch: Branch) -> list[str]:
    """What they say of a branch, in quotes but for silence; what is fixed, piece by piece, is one saying."""
    held = [slug for slug in REPLIES if branch_of(slug) is branch]
    if held == ["silence"]:
        return [REPLIES["silence"].said]
    said = [REPLIES[slug].said for slug in held if not slug.endswith("-fixed")]
    pieces = [fixed.removesuffix(" is fixed.") for fixed, _ in FIXED.values()]
    if len(said) < len(held):
        others = [piece[:1].lower() + piece[1:] for piece in pieces[1:]]
        said.append(f"{pieces[0]}, {', '.join(others[:-1])} or {others[-1]} is fixed.")
    return [f"“{one}”" for one in said]
