"""Every drawing by name."""

from collections.abc import Callable

from drawings import (
    approval_chain,
    case_charts,
    clawback_steps,
    level_bands,
    offer_letter,
    reply_tree,
    six_weeks,
    vesting_shapes,
)

DRAWINGS: dict[str, Callable[[], str]] = {
    "six-weeks": six_weeks.draw,
    "anatomy-of-an-offer": case_charts.anatomy_of_an_offer,
    "how-the-pieces-move": case_charts.how_the_pieces_move,
    "when-pay-falls": case_charts.when_pay_falls,
    "clawback-steps": clawback_steps.draw,
    "vesting-shapes": vesting_shapes.draw,
    "level-bands": level_bands.draw,
    "offer-letter": offer_letter.draw,
    "approval-chain": approval_chain.draw,
    "reply-tree": reply_tree.draw,
}


def drawing(name: str) -> str:
    """The HTML of one drawing, for a page. Raises ``KeyError`` for a name that is not in the catalog."""
    return f'<div class="drawing">{DRAWINGS[name]()}</div>'
