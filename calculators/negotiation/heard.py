"""What they wrote, read: the nearest of the known sayings, the figures and the level in it, and what it closes.

By words alone: no language model. A saying is found by the words that give it away; a figure by the words beside it.
"""

import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from calculators.negotiation.gone_replies import GONE
from calculators.negotiation.last_words import CAN_BE_ABSENT, TOP_OF_BAND
from calculators.negotiation.other_matters import sentences
from calculators.negotiation.read_in_words import LOST, Heard
from calculators.negotiation.rounds import LONGEST
from calculators.negotiation.sayings import GUESS, SURE, said_in
from calculators.negotiation.their_conditions import without_your_yes
from calculators.negotiation.their_counts import counted
from calculators.negotiation.their_currency import marked
from calculators.negotiation.their_deciding import deciding_in
from calculators.negotiation.their_figures import Figures, counts_in, figures_in, units_in
from calculators.negotiation.their_idioms import in_known_words
from calculators.negotiation.their_increases import told
from calculators.negotiation.their_later import postponed
from calculators.negotiation.their_level import at_level, level_in
from calculators.negotiation.their_limits import limits_in
from calculators.negotiation.their_lists import listed
from calculators.negotiation.their_matches import matched
from calculators.negotiation.their_numbers import AMOUNT, FIGURE, dollars_in, spelled, stated_range
from calculators.negotiation.their_openings import band_top, room_on
from calculators.negotiation.their_others import without_others_pay
from calculators.negotiation.their_parts import paid_at_start
from calculators.negotiation.their_percents import bonus_in
from calculators.negotiation.their_phrases import in_plain_words
from calculators.negotiation.their_raises import raised_now
from calculators.negotiation.their_reasons import apart
from calculators.negotiation.their_refusals import parted, refused
from calculators.negotiation.their_shorthand import in_pieces, rows_in
from calculators.negotiation.their_trades import denied_in, is_conditional, lost_in
from calculators.negotiation.their_tries import split
from calculators.negotiation.their_uncounted import (
    is_in_parts,
    moves_another_part,
    offers_a_choice,
    offers_a_part,
    offers_units,
)
from calculators.negotiation.their_unpriced import granted_in, pending_in
from calculators.negotiation.their_unread import Unread
from calculators.negotiation.their_vesting import YEARS_NOW, changes_vesting

_WROTE = (
    r"on [^\n]{1,120}(?:\n[^\n]{1,80})? wrote:|[^\n]{1,100} wrote(?: on [^\n]{1,80})?: *(?=\n|$)"
    r"|am [^\n]{1,120} schrieb[^\n]{0,80}:|le [^\n]{1,120} a écrit ?:|el [^\n]{1,120} escribió:"
    r"|em [^\n]{1,120} escreveu:|il [^\n]{1,120} ha scritto:|op [^\n]{1,120} schreef[^\n]{0,80}:"
)
QUOTED = re.compile(
    rf"(?:\A|\n) ?(?:{_WROTE})"
    r"|\n ?(?:-{2,} ?(?:original|forwarded) message|-{2,} ?on [^\n]{1,160} wrote\b|begin forwarded message:"
    r"|[*_]{0,2}(?:from|von|van|de|da) ?:[*_]{0,2} )"
)
"""What stands above an earlier mail, by English, German, French, Spanish, Portuguese, Italian and Dutch programs."""
HEADERS = re.compile(r"\A\s*(?:[*_]{0,2}(?:subject|from|to|cc|sent|date|reply-to) ?:[*_]{0,2} [^\n]*\n+){2,}")
"""The head of their own mail."""
_WROTE_FIRST = re.compile(rf"\A(?:{_WROTE})\s*\n(?=[>|])")
"""Above a quote with its marks, which their own words follow."""
MARKED = re.compile(r">|\|[^|]*$")
"""A line of an earlier mail; a row of a table has more bars."""
_CANNOT = re.compile(r"\b(?:cannot|cant|can not(?! only\b))\b")
"""Ways to write "can't", so that every rule for it holds for them."""
_NOTHING_THERE = re.compile(
    r"(?<=locked|.fixed|capped|frozen),? (?:and |so )?there(?:'s| is) nothing (?:more |else )?(?:we|i) can do "
    r"(?:there|on that|about (?:it|that))\b"
)
"""Says no more than the word before it: of that piece, and not of the offer."""
_PIECE = (
    r"(?:base|salary|sign(?:ing)?[- ]?on(?: bonus)?|signing bonus|bonus|rsus?|equity|stock|grant|rest|others?"
    r"|anything else|level)"
)
_PIECES = rf"(?:the |your |our )?{_PIECE}(?:(?:,| or| and|/) (?:the |your |our )?{_PIECE}){{0,3}}"
_UNCHANGED = re.compile(
    rf",? ?\b(?:(?:with|and|but) )?(?:no (?:other |further |additional )?(?:changes?|movement)(?: possible)?"
    rf"|without (?:any )?(?:changes?|changing|touching|moving))(?: (?:in|to|of|on|for))?(?: {_PIECES})?"
    rf"(?=[.,;!]|$| but\b)(?:, but(?= ))?|,? ?\bwith no (?:additional|more|extra|further) {_PIECES}(?=[.,;!]|$)"
)
"""What stays as it is says nothing against the figure beside it."""
_WITH_MORE = re.compile(r"(?:(?<=[\dk]) (?:w/|with)| (?:w/|with) an?) (?=\$?\d)")
_ON_TOP = re.compile(
    r"\b(?:on top of|in addition to|over and above) (?:(?:the|your|those|these|that|our) )?(?:\w+ )?\d[\d,.]{0,11}k? "
    r"(?:\w+ )?(?:rsus?|units|shares|options|isos?|nsos?)\b"
)
"""More equity beside the units that stand: what it comes to is for the reader to type."""
_DOUBTED = re.compile(
    r"\b(?P<we>we|i) (?:(?:really|just|honestly|also) )?(?:(?:don't|do not) (?:(?:really|honestly) )?(?:think|believe|"
    r"expect|see how)|doubt)(?: that)? (?:we|i|they)(?:(?:'ll| will|'d| would) be able to|(?:'re|'m| are| am) able to|"
    r"'ll| will| can| could)(?= (?!not\b))"
)
"""A refusal in soft words, "I don't think we can", so that every rule for "can't" holds for it."""
_NO_WAY = re.compile(r"\bthere(?:'s| is) (?:just |really |simply )?no way (?:that )?(?P<we>we|i|they) can\b")
_BEYOND = re.compile(rf" (?:any )?(?:above|beyond|past|over|higher than|more than|north of) (?P<sum>{AMOUNT})")
"""Past a figure: where it is the base that stands, that base cannot move."""
_FAIRNESS = re.compile(r"\b(?:internal|pay|salary|gender|team) (?:pay )?equity\b")
"""Equity that nobody grants."""
_OPTIONS, _STOCK = re.compile(r"(?i)\b(?:options|isos?|nsos?)\b"), re.compile(r"(?i)\brsus?\b")


def heard(
    text: str,
    stands: Mapping[str, Decimal] | None = None,
    unit_price: Decimal | None = Decimal(0),
    asked: Mapping[str, Decimal] | None = None,
    level_now: str = "",
    rivals: Mapping[str, Mapping[str, Decimal]] | None = None,
    level_typed: str = "",
) -> Heard:
    """What ``text`` says. ``stands`` is the offer as it stands, in dollars by piece (base, sign_on, grant, refresh).

    An increment is added to what stands, and the size of a figure is held against it; ``bonus_percent`` there is the
    target bonus, ``vesting_years`` are those of the grant. Where they take a part away, lower it, or change how the
    grant vests, what they offer beside it is held back. Units of equity count at ``unit_price``, dollars of one; with 0
    they are only counted, and with ``None`` they are left alone. ``asked`` is what they answer, by piece: it tells
    which piece each figure of "175/15" is of. To name ``level_now`` again is no move. ``rivals`` are dollars by piece
    of the other offers, by their names in lower case, for where they match one. Where no round tells ``level_now``, pay
    of another level than the ``level_typed`` is not read as this offer's.
    """
    own = paid_at_start(own_words(text))
    summed, unsummed = matched(own, rivals or {})
    units_now = (stands or {}).get("grant", Decimal(0)) / unit_price if unit_price else Decimal(0)
    named_row = in_pieces(counted(listed(parted(summed)), units_now), stands or {}, asked or {})
    plain = in_plain_words(named_row, grant_in_dollars=not unit_price)
    standing = {name: one for name, one in (stands or {}).items() if name != YEARS_NOW}
    absent = () if stands is None else tuple(one for one in CAN_BE_ABSENT if not standing.get(one))
    closed, level = aside(text, standing.get("base"), level_now, absent)
    is_band = "base" not in closed and "base" in limits_in(own)
    level = "" if level.casefold() == level_now.casefold() else level
    in_sums = dict(standing) if not unit_price else {**standing, "grant": Decimal(0)}  # "by 500" may be units
    unbound = without_your_yes(plain)
    moving = _FAIRNESS.sub("fairness", _WITH_MORE.sub(" and ", _UNCHANGED.sub("", unbound)))
    in_dollars = told(marked(raised_now(moving)), in_sums)
    at_once = postponed(in_dollars)
    priced, tried = split(at_once)
    found, bonus, named = (
        figures_in(priced if level else at_level(priced, level_now or level_typed), standing, unit_price or Decimal(0)),
        bonus_in(unbound),
        units_in(priced, standing),
    )
    strings = _strings(unbound, standing, found, (stands or {}).get(YEARS_NOW))
    if not (found.by_piece or bonus or named):
        strings = tuple(one for one in strings if one not in closed)  # what cannot move is not taken away
    is_choice = offers_a_choice(plain)
    is_held = (bool(strings) or is_choice) and bool(found.by_piece or bonus or named or level)
    if is_held:
        found, bonus, named = Figures({}), Decimal(0), Decimal(0)
        level = level if "level" in strings else ""
    if _ON_TOP.search(plain):
        left = {piece: one for piece, one in found.by_piece.items() if piece != "grant"}
        found, named, is_held = Figures(left, {piece: found.named[piece] for piece in left}), Decimal(0), True
    figures = found.by_piece
    units = named if unit_price is not None else Decimal(0)
    if unit_price and named and "grant" in figures:
        units = figures["grant"] / unit_price  # with what stands, where they add to it
        units = units if units == int(units) else Decimal(0)
    is_bonus_same = bool(bonus) and bonus == standing.get("bonus_percent")
    bonus = Decimal(0) if is_bonus_same else bonus
    has_moved = any(standing.get(piece) != amount for piece, amount in figures.items())
    said = said_in(plain, closed, has_moved or bool(level or named or bonus))
    unread = Unread(priced, standing, found, bonus, asked or {})
    known = {*figures.values(), *found.read_from, *unread.dollars, *standing.values()}
    is_unnamed = said.is_partly_met and not has_moved
    moves_other = said.saying == "partial" and (moves_another_part(plain) or "vesting" in strings)
    counts = () if "grant" in figures else counts_in(priced)
    stays = bool(unit_price and counts) and all(one * (unit_price or 0) == standing.get("grant") for one in counts)
    is_priceless = unit_price == 0 and not (figures or bonus or level)  # the price comes first, with nothing to take
    adds = not stays and offers_units(plain, units_now)
    is_uncounted = "grant" not in figures and (not is_priceless if named else adds)
    is_uncounted = is_uncounted or offers_a_part(priced) or ("sign_on" not in figures and is_in_parts(plain))
    granted = tuple(dict.fromkeys((*granted_in(plain, figures), *(one for one in unsummed if one not in figures))))
    is_held = is_held or (said.saying == "partial" and any(one in LOST for one in strings))  # it goes elsewhere
    is_held = is_held or bool(granted) or bool(strings and (unread.dollars or unread.percents))
    rows = rows_in(plain)
    is_held = is_held or is_choice or bool(rows)
    is_unread = (unread.is_open or is_unnamed or moves_other or is_uncounted or is_held) and said.saying not in (
        *GONE,
        "silence",
    )
    is_unread = is_unread and not (said.is_met and not (unread.dollars or unread.percents or is_held or is_uncounted))
    sure = said.sure.replace(SURE, GUESS) if is_unread else said.sure
    named_there = Unread(tried, standing, Figures({}), Decimal(0)).dollars
    not_yet = tuple(amount for amount in named_there if amount not in known)
    is_named = is_bonus_same or bool(figures)
    is_more = has_moved or level or bonus or is_unread or unread.dollars or (named and "grant" not in figures)
    is_same = said.saying == "partial" and is_named and not (is_more or unread.percents)
    saying = "" if is_same else said.saying  # what stands already is no move
    saying = TOP_OF_BAND if is_band and saying == "base-fixed" else saying
    if not_yet and not (has_moved or is_unread or said.is_met or closed) and saying in ("", "partial", "leader-joins"):
        saying, sure = "silence", GUESS
    return Heard(
        saying,
        sure,
        {} if said.is_only_tried else figures,
        said.is_met,
        closed,
        level,
        units,
        bonus,
        is_unread,
        (*figures.values(), *unread.dollars) if said.is_only_tried else unread.dollars,
        unread.percents,
        said.also,
        unread.is_foreign,
        said.is_only_tried,
        not_yet,
        (*strings, *(("later",) if at_once != in_dollars and unread.dollars else ())),
        granted=granted,
        rows=rows,
        counts=counts if is_uncounted else (),
        pending=tuple(one for one in pending_in(plain) if one not in (*figures, *closed, *granted)),
        below={piece: one for piece, one in found.below.items() if one in unread.dollars},
        room=tuple(one for one in room_in(text) if one not in (*figures, *granted)),
        wants_yes=said.wants_yes and is_unread and saying == said.saying,
        their_range=next((span[1:] for one in sentences(plain) if (span := stated_range(one))), None),
    )


def _strings(plain: str, standing: Mapping[str, Decimal], found: Figures, years: Decimal | None) -> tuple[str, ...]:
    """What hangs on what they offer: parts that they take away or lower, "vesting", "condition"."""
    read = found.by_piece
    lost = tuple(one for one in lost_in(plain, standing) if one not in read or read[one] > standing.get(one, 0))
    vesting = ("vesting",) if changes_vesting(plain, years) else ()
    return (*lost, *vesting, *(("condition",) if is_conditional(plain) else ()))


def others_units(text: str, are_options: bool) -> bool:
    """Whether ``text`` names options where the offer has stock, or stock where it has options."""
    return bool((_STOCK if are_options else _OPTIONS).search(text))


@lru_cache(maxsize=32)
def aside(
    text: str, base: Decimal | None = None, level_now: str = "", absent: tuple[str, ...] = ()
) -> tuple[tuple[str, ...], str]:
    """What ``text`` says of pieces that cannot move, and the level that it offers, if any.

    A base that they cap above the ``base`` that stands can move as far as that. To have none of a piece that is
    ``absent`` from the offer is to close it.
    """
    plain = own_words(text)
    closed = limits_in(_BEYOND.sub(lambda one: " higher" if _is_it(one["sum"], base) else one[0], plain))
    top = band_top_in(text, level_now) if "base" in closed and base is not None else None
    has_room = top is not None and base is not None and top > base
    denied = (one for one in denied_in(plain, absent) if one not in closed)
    return (*(one for one in closed if not (has_room and one == "base")), *denied), level_in(plain)


def _is_it(words: str, amount: Decimal | None) -> bool:
    found = FIGURE.search(words)
    return found is not None and dollars_in(found) == amount


@lru_cache(maxsize=32)
def only_closes(text: str) -> str:
    """The saying that ``text`` fits where all it says is that a piece cannot move; else blank."""
    read = heard(text)
    more = (read.figures, read.level, read.units, read.bonus, read.is_unread, read.unread, read.percents, read.strings)
    is_more = any((*more, read.not_yet, read.granted, read.rows, read.pending, read.room, read.also))
    return "" if is_more or not read.saying.endswith("-fixed") else read.saying


@lru_cache(maxsize=32)
def deciding(text: str) -> tuple[str, ...]:
    """What ``text`` says that they have taken away to decide: pieces, "level", or "all"."""
    plain = own_words(text)
    return deciding_in(plain) or pending_in(plain)


@lru_cache(maxsize=32)
def room_in(text: str) -> tuple[str, ...]:
    """The pieces on which ``text`` says that they can still move."""
    return room_on(own_words(text))


@lru_cache(maxsize=32)
def band_top_in(text: str, level_now: str) -> Decimal | None:
    """The top of the band of base at ``level_now`` that ``text`` names, in dollars."""
    return band_top(at_level(own_words(text), level_now))


def own_words(text: str) -> str:
    """The words in lower case with single spaces, lines kept, without what they quote of earlier mails."""
    plain = unicodedata.normalize("NFKC", text[:LONGEST]).casefold()[:LONGEST]
    plain = plain.replace("’", "'").replace("\r\n", "\n").replace("\r", "\n")
    plain = refused(_NOTHING_THERE.sub("", _CANNOT.sub("can't", plain)))
    lines = [re.sub(r"[^\S\n]+", " ", line).strip() for line in plain.split("\n")]
    whole = _WROTE_FIRST.sub("", HEADERS.sub("", "\n".join(lines)))
    own = "\n".join(line for line in whole.split("\n") if not MARKED.match(line))
    said = in_known_words(spelled(without_others_pay(QUOTED.split(own)[0])))
    return apart(_NO_WAY.sub(r"\g<we> can't", _DOUBTED.sub(r"\g<we> can't", said)))
