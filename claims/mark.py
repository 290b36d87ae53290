"""A claim on a page: its sentence and a quiet mark that opens a card with source, date and confidence.

The output is one line of inline HTML, safe inside a Markdown paragraph, list item or table cell: characters
that Markdown would read as markup are written as character references. Mark and card sit in a ``cite`` element
that is kept out of the search index. Material's indexer ends an exclusion at the first closing tag of the same
name, so the card must not hold another ``cite``.
"""

import re
from datetime import date

from markupsafe import Markup

from calculators.render import html as h
from claims.claim import Claim, Source
from claims.dates import spoken

MAY_BE_OLD = "may be out of date"
"""What stands beside whatever is past its day of review."""

_CITE = h.Tag("cite")
_MARKDOWN = re.compile(r"(?<!&)[\\`*_\[\]{}|~^=#!$:](?![^<]*>)")


def inline(node: h.Node) -> str:
    """Rendered HTML in which no character of the text means anything to Markdown."""
    html = h.joined(node).replace("\n", " ")
    return _MARKDOWN.sub(lambda match: f"&#{ord(match[0])};", html)


def source_line(source: Source) -> h.Node:
    """Title, address and date; the address is a link only where it is known in full."""
    if source.address.startswith(("https://", "http://")):
        title: h.Node = h.a(href=source.address, rel="noopener")[source.title]
    else:
        title = f"{source.title}, {source.address}" if source.address else source.title
    return [h.span(".claim-source")[title], ", ", h.span(".claim-date")[source.dated], ". "]


def note(claim: Claim, *, anchor: str, on: date, says: bool) -> h.Node:
    """The mark and its card. ``anchor`` is unique on its page; ``says`` repeats the claim's words in the card."""
    old = claim.is_old(on)
    classes = ".claim-note.claim-old" if old and says else ".claim-note"
    return _CITE(classes, data_search_exclude=True, data_confidence=claim.confidence)[
        old and [" ", h.span(".claim-age")[MAY_BE_OLD]],
        h.a(".claim-mark", href=f"#{anchor}", aria_label="Source", aria_describedby=anchor)["†"],
        h.span(".claim-card", id=anchor, role="note")[
            says and [h.span(".claim-says")[claim.text], " "],
            source_line(claim.source),
            h.span(".claim-confidence")[f"Confidence: {claim.confidence}. "],
            h.span(".claim-review")[
                f"To be checked again by {spoken(claim.review_by.isoformat())}{'; that day has passed' if old else ''}."
            ],
        ],
    ]


def marked(claim: Claim, *, anchor: str, on: date) -> str:
    """The claim's own sentence followed by its mark."""
    sentence = h.span(".claim.claim-old" if claim.is_old(on) else ".claim")
    said = sentence[claim.text, note(claim, anchor=anchor, on=on, says=False)]
    return Markup(inline(said))


def mark_only(claim: Claim, *, anchor: str, on: date) -> str:
    """Only the mark, to end a sentence of the page's own; the card then says what is claimed."""
    return Markup(inline(note(claim, anchor=anchor, on=on, says=True)))
