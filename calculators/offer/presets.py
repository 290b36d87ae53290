"""Named vesting schedules, each a starting point to edit. Source, day and confidence of each stand in ``facts/``."""

from dataclasses import dataclass

from calculators.offer.facts import SCHEDULES
from calculators.offer.vesting import Schedule, schedule_of


@dataclass(frozen=True)
class Preset:
    """A schedule that is known by a ``slug`` and a name."""

    slug: str
    name: str
    schedule: Schedule


PRESETS = {slug: Preset(slug, name, schedule_of(shape)) for slug, (name, shape) in SCHEDULES.items()}
"""By slug, in order of name."""
