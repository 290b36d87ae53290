"""What the browser's scripts may ask of Python, and what they get.

``python -m tests.scripts.contract`` writes it into contract.json. The JavaScript tests and the type checker read that
file, so that neither side can change alone.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from calculators.answer import answer

FILE = Path(__file__).with_name("contract.json")
HTML = 60
"""Characters of a reply's HTML in the contract: that there is some is agreed on, not its words."""
READ = frozenset({"found", "found_units", "found_level", "found_bonus", "heard_as", "left_unread", "steps", "worth"})
"""The values that the scripts read."""
ON = {"today": "2026-11-26"}
OFFER = {"base": "180k", "sign_on": "60k", **ON}
HOURLY = {"base": "$57.70/hr", "sign_on": "60k", "more_base": "20k", **ON}
PASTED = {"base": "180k", "pasted": "We can do 185k base and a $70,000 sign-on, our final offer.", **ON}
PRIVATE = {"grant": "200k", "instrument": "private_rsu", **ON}
OFFER_LETTER = "We offer you a base salary of $185,000. Your 2,000 RSUs vest over four years."
SECOND_LETTER = "We offer you a base salary of $190,000."
SHAPE = "1~base-92-75-75-75-75~sign_on-8-25-0-0-0"
TWO_OFFERS = {"base": "180k", "grant": "200k", "offers.b.base": "200k", **ON}
ASKED: Mapping[str, Mapping[str, tuple[str, list[Any], dict[str, Any]]]] = {
    "calculations": {
        "nothing typed": ("wholeAnswer", ["counter-ask", {}], {"slug": "counter-ask", "typed": {}}),
        "an offer": (
            "shownAnswer",
            ["sign-on-or-base", HOURLY, ["sign-on-or-base-working-gap"]],
            {"slug": "sign-on-or-base", "typed": HOURLY, "values": False, "open": ["sign-on-or-base-working-gap"]},
        ),
        "problems": (
            "shownAnswer",
            ["sign-on-or-base", {"base": "180k", "more_base": "x", **ON}, []],
            {
                "slug": "sign-on-or-base",
                "typed": {"base": "180k", "more_base": "x", **ON},
                "values": False,
                "open": [],
            },
        ),
        "a what-if": (
            "shownAnswer",
            ["sign-on-or-base", OFFER | {"base": "190k"}, [], {"unchanged": {"base": "180k"}}],
            {
                "slug": "sign-on-or-base",
                "typed": OFFER | {"base": "190k"},
                "values": False,
                "open": [],
                "unchanged": {"base": "180k"},
            },
        ),
        "parts of an answer": (
            "shownAnswer",
            ["desk", OFFER, [], {"parts": ["summary"], "values": True}],
            {"slug": "desk", "typed": OFFER, "values": True, "open": [], "parts": ["summary"]},
        ),
        "a share carried over": (
            "wholeAnswer",
            ["equity-value", PRIVATE],
            {"slug": "equity-value", "typed": PRIVATE},
        ),
        "their words": ("wholeAnswer", ["reply-decoder", PASTED], {"slug": "reply-decoder", "typed": PASTED}),
    },
    "curves": {
        "of an offer": (
            "curvesOf",
            ["compare-offers", TWO_OFFERS, ["liquidity_percent"]],
            {"slug": "compare-offers", "typed": TWO_OFFERS, "curves": ["liquidity_percent"]},
        ),
        "of half an offer": (
            "curvesOf",
            ["compare-offers", ON, []],
            {"slug": "compare-offers", "typed": ON, "curves": []},
        ),
    },
    "counted": {
        "what else counts": (
            "countedOf",
            ["counter-ask", TWO_OFFERS],
            {"slug": "counter-ask", "typed": TWO_OFFERS, "counted": True},
        ),
        "what else counts, of half an offer": (
            "countedOf",
            ["counter-ask", ON],
            {"slug": "counter-ask", "typed": ON, "counted": True},
        ),
    },
    "saved": {
        "of today": ("openSaved", [{"version": 2, "typed": OFFER}], {"saved": {"version": 2, "typed": OFFER}}),
        "of before versions": ("openSaved", [{"refresh": "50k"}], {"saved": {"refresh": "50k"}}),
        "of a later version": ("openSaved", [{"version": 9, "typed": {}}], {"saved": {"version": 9, "typed": {}}}),
    },
    "letters": {
        "edited": ("lookOver", ["I ask for $200,000.", OFFER], {"letter": "I ask for $200,000.", "typed": OFFER}),
        "without an offer": ("lookOver", ["Hello", {}], {"letter": "Hello", "typed": {}}),
    },
    "read letters": {
        "with a second version": (
            "readLetter",
            [OFFER_LETTER, OFFER, SECOND_LETTER],
            {"letter_read": OFFER_LETTER, "typed": OFFER, "second": SECOND_LETTER},
        ),
        "of nothing": ("readLetter", ["", ON], {"letter_read": "", "typed": ON}),
    },
    "opened files": {
        "a text": (
            "openFile",
            ["offer.txt", "QmFzZTogJDE4MCwwMDA="],
            {"file": "offer.txt", "content": "QmFzZTogJDE4MCwwMDA="},
        ),
        "of another kind": ("openFile", ["a.png", ""], {"file": "a.png", "content": ""}),
    },
    "shapes": {
        "of an offer": ("shapeOf", [OFFER], {"offer": OFFER}),
        "of no offer": ("shapeOf", [ON], {"offer": ON}),
    },
    "shown shapes": {
        "whole": ("openShape", [SHAPE], {"shape": SHAPE}),
        "cut off": ("openShape", [SHAPE[:9]], {"shape": SHAPE[:9]}),
    },
    "rounds": {
        "closed": ("closeRound", [OFFER], {"answered": OFFER}),
        "without an offer": ("closeRound", [ON], {"answered": ON}),
    },
}
"""By kind and name: the function of python-calls.js and what it is given, and the request that it makes of that."""


def contract() -> dict[str, Any]:
    """Every call, its request and Python's reply, by kind and name."""
    return {
        kind: {
            name: {"call": call, "given": given, "request": request, "reply": reply(request)}
            for name, (call, given, request) in calls.items()
        }
        for kind, calls in ASKED.items()
    }


def reply(request: dict[str, Any]) -> dict[str, Any]:
    """What Python replies, without what the scripts do not look into."""
    said: dict[str, Any] = json.loads(answer(json.dumps(request)))
    if "html" in said:
        said["html"] = said["html"][:HTML]
    if "values" in said:
        said["values"] = {name: value for name, value in said["values"].items() if name in READ}
    return said


def written() -> str:
    """The contract as the file has it."""
    return json.dumps(contract(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
