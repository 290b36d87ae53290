"""Rules of the theme's for what no page has are not published; all others are, as they were."""

import re
from pathlib import Path

import pytest

from publish.unused_styles import without_unused, words_used

USED = words_used(['<p class="note main"><b class=open>'], ["el.classList.add('late')"])


def test_classes_are_found_in_pages_and_words_in_scripts() -> None:
    assert {"note", "main", "open", "late"} <= USED
    assert "tabs" not in USED


@pytest.mark.parametrize(
    ("rule", "left"),
    [
        (".note{margin:0}", ".note{margin:0}"),
        (".tabs{margin:0}", ""),
        (".note .tabs>p{margin:0}", ""),
        (".tabs,.note{margin:0}", ".note{margin:0}"),
        ("p{margin:0}.late:hover{color:red}", "p{margin:0}.late:hover{color:red}"),
        (".md-tooltip{margin:0}", ".md-tooltip{margin:0}"),
        (".md-typeset .tabs{margin:0}", ""),
        (".note:not(.tabs){margin:0}", ".note:not(.tabs){margin:0}"),
        (".note:is(.tabs,p:not(.x,.y)),.tabs:is(p,b){margin:0}", ".note:is(.tabs,p:not(.x,.y)){margin:0}"),
        ("@media print{.tabs{margin:0}.note{margin:0}}", "@media print{.note{margin:0}}"),
        ("@font-face{font-family:a;src:url(x.tabs)}", "@font-face{font-family:a;src:url(x.tabs)}"),
        ("@keyframes a{0%{margin:0.5em}to{margin:0}}", "@keyframes a{0%{margin:0.5em}to{margin:0}}"),
        (":root{--a:url('data:image/svg+xml;charset=utf-8,<svg/>')}", None),
    ],
)
def test_what_no_element_can_match_is_dropped(rule: str, left: str | None) -> None:
    assert without_unused(rule, USED) == (rule if left is None else left)


def test_the_published_sheet_has_the_rules_of_what_is_on_pages_and_no_tabs(site: Path) -> None:
    (sheet,) = (path.read_text(encoding="utf-8") for path in (site / "assets/stylesheets").glob("site.*.css"))
    assert ".tabbed-set" not in sheet
    for part in (".admonition", ".footnote", ".headerlink", ".md-search", ".md-nav", ".pay-table", "@media print"):
        assert part in sheet
    assert not re.search(r"[},]\s*\{", sheet)
    assert sheet.count("{") == sheet.count("}")
