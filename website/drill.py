"""The drill: the sayings that come most often in a guide's and our own reading, each with a good answer."""

from calculators.negotiation.replies import REPLIES
from calculators.negotiation.samples import SAMPLE_OFFER, SAMPLE_RIVAL
from calculators.render import html as h
from website.prerender import replied

DRILLED = (
    *("best-and-final", "top-of-band", "answer-this-week", "equity-will-outperform", "number-first"),
    *("small-bump", "committee", "leader-joins", "no-negotiation", "show-the-offer"),
    *("other-offers", "equal-pay", "current-pay", "too-high"),
)
"""Fourteen sayings."""


def drill() -> str:
    """Each saying unfolds to what we would say, with the example's figures; a script asks them one by one."""
    return str(
        h.div[
            h.ol(".drill", data_search_exclude=True)[
                [
                    h.li(data_said=slug)[
                        h.details[h.summary[f"“{REPLIES[slug].said}”"], h.p(".drill-answer")[_answer(slug)]]
                    ]
                    for slug in DRILLED
                ]
            ]
        ]
    )


def _answer(slug: str) -> str:
    typed = {**SAMPLE_OFFER, **SAMPLE_RIVAL, "said": slug, "offers.b.name": "Birch"}
    told = replied(slug="reply-decoder", typed=typed)["values"]["say"]
    return " ".join(told.split())
