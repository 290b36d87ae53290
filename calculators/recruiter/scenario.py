"""A scenario: an offer, a tactic of the recruiter's, and what it teaches."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """One tactic. ``typed`` is the offer as on any form; ``opens`` is the known saying that ``says`` is one of.

    ``room`` is how far each piece can go, in percent from and to: of the base for base and sign-on, of the grant for
    the grant. ``piece`` is the one to ask for first, and ``who`` speaks for them.
    ``is_final_false``: what they call final moves once more. ``has_date``: they set a day, ``is_date_false``: which is
    only a wish. ``asks_pay``: they ask for the present pay. ``has_level``: the level is open. ``is_quiet``: they
    answer only once they are asked what is missing.
    """

    slug: str
    title: str
    teaches: str
    opens: str
    says: str
    room: Mapping[str, tuple[int, int]]
    typed: Mapping[str, str] = field(default_factory=dict)
    who: str = "The recruiter"
    piece: str = "base"
    is_final_false: bool = False
    has_date: bool = False
    is_date_false: bool = False
    asks_pay: bool = False
    has_level: bool = False
    is_quiet: bool = False
