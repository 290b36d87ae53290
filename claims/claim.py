"""One statement of fact and where it comes from."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from claims.dates import spoken

Confidence = Literal["primary", "reported", "self-reported", "article only", "computed"]
CONFIDENCES: tuple[str, ...] = get_args(Confidence)

MEANINGS: dict[str, str] = {
    "primary": "the document itself, or its own abstract",
    "reported": "press, a law firm or another third party says so",
    "self-reported": "workers, sites that collect their reports, or anonymous notes say so",
    "article only": "one published guide says so and we found no source",
    "computed": "our own arithmetic on the source named",
}


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a claim comes from. `published` and `read` are partial dates; exactly one of them is set."""

    title: str
    address: str = ""
    published: str = ""
    read: str = ""

    @property
    def dated(self) -> str:
        """When it was published, or failing that when we read it, in words."""
        return f"published {spoken(self.published)}" if self.published else f"read {spoken(self.read)}"


@dataclass(frozen=True, kw_only=True)
class Claim:
    """A statement with its source, how sure we are, and the day after which it must be checked again."""

    id: str
    text: str
    source: Source
    confidence: Confidence
    review_by: date
    topic: str
    company: str | None = None

    def is_old(self, on: date) -> bool:
        """Whether the claim is past its review day on the day `on`."""
        return on > self.review_by
