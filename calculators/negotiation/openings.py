"""What may be said: every fact that a letter or a reply may name. Each is worked out in ``sayable``."""

from calculators.declare.fields import record
from calculators.declare.units import Name, Names, Usd


@record
class Openings:
    """The asks that are open now, and the evidence that may be told. Blank or ``None`` may not be said."""

    asking_base: Usd | None
    asking_sign_on: Usd | None
    asking_grant: Usd | None
    asking_refresh: Usd | None
    asked_base: Names
    asked_sign_on: Names
    asked_grant: Names
    asked_refresh: Names
    rival_line: Names
    rival_terms: Names
    rests_on_none: Names
    late_line: Names
    market_line: Names
    posted_line: Names
    evidence: Names
    new_line: Names
    cut_line: Names
    level_back: Names
    one_piece: Names
    one_reason: Names
    one_ask: Names
    all_asks: Names
    the_level: Names
    fallback: Names
    fallback_short: Names
    thanks: Names
    thanks_line: Names
    that_helps: Name
    gladly: Name
    forfeited: Usd | None
    offer_held: Names
    other_talks: Names
    all_of_it: Names
    spoken_so_far: Name
    i_would_accept: Name
    as_agreed: Name
    i_sign_then: Name
    i_would_sign: Name
    i_accept: Name
    one_between: Name
    the_ask: Name
    had_talks: Name
    i_will_sign: Name
    i_am_close: Name
    nearly_there: Name
    either: Names
    greeted: Name
    role_name: Name
    scope: Names
    one_of_many: Name
    new_level: Name
    market_fact: Names
    posted_fact: Names
    posted_span: Names
    posted_where: Names
    before_figures: Name
    this_week: Name
    terms: Names
    first_deadline: Name
    finish_by: Name
    finish_later: Name
    finish_sooner: Name
    other_deadline: Name
    my_other: Name
    first_today: Name
    other_today: Name
    due_today: Name
    reply_by: Name
    answer_by: Name
    answer_today: Name
    refreshers: Names
    later_by: Name
    later_beside: Name
    later_with_letter: Name
    gave_until: Name
    past_deadline: Name
    which_day: Name
    time_given: Name
    later_than_today: Name
    deadline_ahead: Name
    only_deadline: Name
    start_date: Name
    hears_by: Name
    due_before: Name
