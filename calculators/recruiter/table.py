"""The table: where the talk stands, and what was just said. All of it is plain data that can be compared."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from calculators.negotiation.ask import Piece
from calculators.negotiation.asked_in_words import amount_in_words, piece_in_words
from calculators.negotiation.position import Position
from calculators.negotiation.reasons import for_letter
from calculators.negotiation.record import Negotiation
from calculators.negotiation.support import offered
from calculators.recruiter.hidden import STEPS, Hidden, hidden
from calculators.recruiter.scenario import Scenario

OPEN, AGREED, DONE = "open", "agreed", "done"
"""The stages: asking, after a yes, and after the talk."""
UNREAD = "unread"
"""The kind of a line that fits no move."""


@dataclass(frozen=True, kw_only=True)
class Remark:
    """What the reader said.

    ``kind`` is ``ask`` (a figure with its reason), ``figure`` (one without), ``sign`` (the same with a promise to
    sign), ``open`` (no figure), ``silence``, ``close``, ``settle`` (a yes that asks for the letter), ``thanks``,
    ``date``, ``level``, ``nudge``, ``reveal``, ``keep`` (the present pay), ``none`` (no other offer), ``give``,
    ``threat``, ``claim``, ``letter``, ``more``, ``decline`` or ``unread``. ``piece`` and ``amount`` are what is asked
    for, or spoken of. ``is_warm``: it thanks them. ``has_day``: it names a day of the reader's own.
    """

    kind: str
    words: str
    piece: str = ""
    amount: Decimal = Decimal(0)
    is_warm: bool = False
    has_day: bool = False


@dataclass(frozen=True, kw_only=True)
class State:
    """Where the talk stands. Amounts are dollars in the order of ``STEPS``.

    ``asked`` is the last ask for each piece, and ``reasons`` the pieces that a reason was given for. ``anchor`` is the
    least base that the reader named, 0 for none. ``done`` is what was done once: among it ``tried``, they asked for
    something, ``named``, with a figure, and ``day``, they gave a day of their own.
    """

    turn: int
    offer: tuple[Decimal, ...]
    standing: tuple[Decimal, ...]
    asked: tuple[Decimal, ...]
    patience: int
    reasons: frozenset[str] = frozenset()
    promised: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    silences: int = 0
    anchor: Decimal = Decimal(0)
    is_revealed: bool = False
    is_final: bool = False
    last: str = ""
    stage: str = OPEN

    def of(self, name: str, piece: str) -> Decimal:
        """Dollars of a piece in ``offer``, ``standing`` or ``asked``."""
        found: tuple[Decimal, ...] = getattr(self, name)
        return found[tuple(STEPS).index(piece)]

    def with_amount(self, name: str, piece: str, amount: Decimal) -> "State":
        """The state with one amount changed."""
        amounts = (amount if one == piece else self.of(name, one) for one in STEPS)
        changed: dict[str, tuple[Decimal, ...]] = {name: tuple(amounts)}
        return replace(self, **changed)  # type: ignore[arg-type]

    @property
    def gained(self) -> Decimal:
        """Dollars won so far in all pieces together."""
        return sum(self.standing, Decimal(0)) - sum(self.offer, Decimal(0))


@dataclass(frozen=True, kw_only=True)
class Table:
    """What both sides bring, which no turn changes: the negotiation, what is hidden, and the reader's asks by piece.

    ``said`` is each ask in words, ``reasons`` the half sentence behind it; for those in ``promises`` the reader would
    sign.
    """

    n: Negotiation
    scenario: Scenario
    hidden: Hidden
    asks: Mapping[str, Piece]
    said: Mapping[str, str]
    reasons: Mapping[str, str]
    promises: frozenset[str]
    seed: str

    def limit(self, state: State, piece: str) -> Decimal:
        """How far a piece can go now: base no further than the level lets it, and no piece past a figure given away."""
        limit = self.hidden.limits[piece]
        if self.scenario.has_level and "level" not in state.done and piece == "base":
            limit = state.of("offer", piece)
        if piece == "base" and state.anchor:
            limit = min(limit, max(state.anchor, state.of("standing", piece)))
        return limit

    def named(self, piece: str, amount: Decimal) -> str:
        """An amount of a piece as it is said, with the units where the offer has some."""
        return amount_in_words(self.n, piece, amount)

    def start(self) -> State:
        """The table before anybody spoke."""
        offer = tuple(offered(self.n)[piece] for piece in STEPS)
        nothing = tuple(Decimal(0) for _ in STEPS)
        return State(turn=0, offer=offer, standing=offer, asked=nothing, patience=self.hidden.patience)


def table(n: Negotiation, scenario: Scenario, seed: str) -> Table:
    """The table for an offer, a scenario and a seed."""
    position = Position(n)
    asks = {name: piece for name, piece in position.capped.items() if name in STEPS and piece.is_asked}
    return Table(
        n=n,
        scenario=scenario,
        hidden=hidden(scenario, offered(n), seed),
        asks=asks,
        said={name: piece_in_words(n, name, piece.ask) for name, piece in asks.items()},
        reasons={name: for_letter(n, piece) for name, piece in asks.items()},
        promises=frozenset(name for name, piece in asks.items() if position.may_promise({name: piece.ask})),
        seed=seed,
    )
