"""What a good negotiator would add beside the figures: on rivals, new evidence, order and the band."""

from collections.abc import Iterable
from decimal import Decimal

from calculators.declare.sentences import in_a_list
from calculators.negotiation.asked_in_words import piece_called
from calculators.negotiation.gone_replies import GONE
from calculators.negotiation.least import is_lower_in_all
from calculators.negotiation.others import OtherOffer
from calculators.negotiation.position import CLOSE, COUNTER, WALK, Position
from calculators.negotiation.reasons import plain, usd
from calculators.negotiation.record import Negotiation
from calculators.negotiation.stated import as_stated
from calculators.negotiation.stretches import stretched
from calculators.negotiation.support import backs_grant, grant_beside, offered, sign_on_in_all
from calculators.negotiation.verdicts import ask_for_letter, taken_back_in_words
from calculators.offer.counter import dollars

WIDE = Decimal("1.5")
"""Times the offered base from which an ask is seldom met within one level. Our judgment."""


def better_pieces(n: Negotiation, rival: OtherOffer) -> dict[str, Decimal]:
    """The pieces of a rival that pay more than the offer does, in dollars: all that may be quoted."""
    standing = offered(n)
    theirs = {
        "base": (rival.base, standing["base"]),
        "sign_on": (sign_on_in_all(rival), sign_on_in_all(n)),
        "grant": (grant_beside(n, rival), standing["grant"]),
    }
    return {piece: amount for piece, (amount, mine) in theirs.items() if amount > mine}


def counsel(position: Position) -> Iterable[str]:
    """Sentences to know, the most pressing first."""
    n = position.n
    yield from _on_rivals(position)
    taken_back = taken_back_in_words(position).strip()
    if taken_back and (position.n.said in GONE or position.verdict in (CLOSE, WALK) or position.belief_first):
        yield taken_back
    elif taken_back:
        yield f"{taken_back} Ask what changed, before anything else. What was offered once is the best reason to ask."
    news = position.new_evidence if position.has_asked else ()
    for piece in (one for one in news if position.pieces[one].is_asked):
        yield (
            f"Not told yet: evidence for {piece_called(n, piece).lower()} that supports"
            f" {usd(as_stated(n, piece, position.capped[piece].ask))}. Name it in the letter, since the ask grows by"
            " it."
        )
    yield from _below_a_stretch(position)
    yield from _far_above(position)
    if letter := ask_for_letter(position):
        yield f"The offer is only spoken so far. {letter}"
    if position.verdict == COUNTER and position.open_pieces:
        yield (
            "Which first? At AI labs, where base bands are tight, one guide says equity first, then base. The other"
            " guide's letter puts base first: it repeats yearly and feeds bonus and raises. If base is capped, start"
            " with equity."
        )
        yield (
            "Where it may land is a band: from a small move to all you ask. One published example at a frontier lab is"
            " marked in it. It is one example, not statistics."
        )


def _below_a_stretch(position: Position) -> Iterable[str]:
    """That an ask rests on a figure though a stretch would go further: the reader may choose the stretch."""
    n = position.n
    if position.verdict != COUNTER or n.is_at_strike:
        return
    for name, piece in position.pieces.items():
        if piece.cited is None:
            continue
        further = dollars(stretched(n, name))
        if further > piece.ask:
            ask, stretch = (usd(as_stated(n, name, one)) for one in (piece.ask, further))
            yield (
                f"{piece_called(n, name)}: {ask} rests on a figure that you can cite, and is the stronger ask. Without"
                f" it the ask would be a stretch to {stretch}: more, and easier to refuse. To send that, keep the"
                " reason back under “Which pieces, and which reasons”."
            )


def _far_above(position: Position) -> Iterable[str]:
    """That an ask for base is so far above the offer that another level, or another offer, is the likelier way."""
    piece = position.pieces["base"]
    if position.verdict != COUNTER or not piece.is_asked or piece.ask < WIDE * piece.offer:
        return
    rival = piece.support.rival if piece.support else None
    take = f", and be ready to take {plain(rival.called)}" if rival else ""
    yield (
        f"{usd(piece.ask)} base is far above their {usd(piece.offer)}. Our judgment: so wide a gap is seldom closed"
        f" within one level. Ask which level the offer is for and what the next one pays{take}."
    )


def _on_rivals(position: Position) -> Iterable[str]:
    n = position.n
    asks_equity = not position.belief_first and position.pieces["grant"].is_asked
    for rival in position.quotable if asks_equity else ():
        if "grant" not in better_pieces(n, rival) or backs_grant(n, rival):
            continue
        theirs = f"{plain(rival.called)}'s"
        if rival.is_unsaid:
            yield f"No ask rests on {theirs} private-company equity until you type how much of it you believe."
        elif rival.believed < 1:
            worth = usd(grant_beside(n, rival) * rival.believed)
            yield f"You count {theirs} equity as {worth}, no more than this offer's, so no ask rests on it."
    if unwritten := [plain(one.called) for one in n.offers if one.standing != "written" and not one.is_blank]:
        yield f"You do not hold an offer of {in_a_list(unwritten)} in writing. Do not cite it until you do."
    for early in n.too_early:
        yield (
            f"{plain(early.called)}'s first interview is still ahead, so its late stages count for nothing yet and no"
            " letter names them."
        )
    for rival in n.written:
        if rival.is_blank:
            yield ("You hold a written offer. Type its figures: an ask backed by an offer is stronger than a stretch.")
        elif why := not_quoted(n, rival):
            yield why


def not_quoted(n: Negotiation, rival: OtherOffer) -> str:
    """Why no figure of a rival in writing is quoted; blank where one may be, or none was typed."""
    dated = ", and its deadline sets a date" if rival.deadline else ""
    still = f"It still shows that you can leave{dated}."
    if rival.is_blank:
        return ""
    if not better_pieces(n, rival):
        no_more = "has no base, sign-on or equity above this offer's, so its figures are not quoted"
        return f"{plain(rival.called)} {no_more}. {still}"
    if is_lower_in_all(n, rival):
        return f"{plain(rival.called)} pays less in all, so none of its figures is quoted. {still}"
    return ""
