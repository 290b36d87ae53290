"""Sets the table: the reader's own offer with a tactic drawn by the seed, or a scenario with an offer of its own."""

from dataclasses import replace

from calculators.declare.reading import read
from calculators.negotiation.record import Negotiation
from calculators.recruiter.draws import draw
from calculators.recruiter.scenario import Scenario
from calculators.recruiter.scenarios import SCENARIOS
from calculators.recruiter.table import Table, table

BY_SLUG = {one.slug: one for one in SCENARIOS}


def set_table(n: Negotiation, slug: str, seed: str) -> Table:
    """The table for ``n``, or for the offer of the scenario ``slug``. The seed is blank for the first game."""
    seed = seed.strip() or "1"
    if slug:
        scenario = BY_SLUG[slug]
        return table(_made_up(scenario), scenario, seed)
    fitting = [one for one in SCENARIOS if _fits(one, n)]
    scenario = fitting[draw(seed, "tactic", 0, len(fitting) - 1)]
    return table(n, replace(scenario, slug=""), seed)


def _fits(scenario: Scenario, n: Negotiation) -> bool:
    """Whether its tactic can be played with the reader's offer: a level that is named, a grant that there is."""
    if scenario.has_level:
        return bool(n.offer_level and n.scope_evidence)
    return bool(n.grant_weighed) or "{grant}" not in scenario.says


def _made_up(scenario: Scenario) -> Negotiation:
    n, problems = read(Negotiation, dict(scenario.typed))
    assert n is not None, problems
    return n
