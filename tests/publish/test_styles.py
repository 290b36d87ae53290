"""The style sheets keep to one scale of type, and are joined into one, in their order."""

import re
from pathlib import Path

import pytest

from publish import styles
from publish.pages import read

ASSETS = Path(__file__).resolve().parents[2] / "docs" / "assets"
SHEETS = sorted(path for path in ASSETS.rglob("*.css") if path.stem not in ("print", "site"))
SIZE = re.compile(r"font-size: (?!var\(--size-[a-z]+\);|inherit;).*")
WEIGHT = re.compile(r"font-weight: (?!400;|600;).*")


PAGE = """<link rel="icon" href="i">
    <link rel="stylesheet" href="a.css">
<script></script>
    <link href='b.css' media=all rel=stylesheet>
<link rel="modulepreload" href="m">"""
ONE = """<link rel="icon" href="i">
    <link rel="stylesheet" href="x">
<script></script>
<link rel="modulepreload" href="m">"""


def test_a_page_names_its_style_sheets_in_order() -> None:
    assert styles.named(PAGE) == ["a.css", "b.css"]


def test_one_stands_where_the_first_stood_and_nothing_else_changes() -> None:
    assert styles.with_one(PAGE, "x") == ONE
    assert styles.with_one("<p>", "x") == "<p>"


def test_what_they_hold_follows_in_order_under_a_name_of_its_own() -> None:
    address, content = styles.joined({"a": "p{margin:0}\n/*# sourceMappingURL=a.css.map */", "b": "p{margin:1px}"})
    assert content == "p{margin:0}\np{margin:1px}\n"
    assert address != styles.joined({"a": "p{margin:2px}"})[0]


def test_what_a_sheet_imports_comes_before_it_in_order() -> None:
    sheets = {
        "a/order.css": '/* Order */\n@import "b/one.css";\n@import "two.css";\np{margin:0}',
        "a/b/one.css": '@import "../three.css";\ni{margin:0}',
        "a/two.css": "b{margin:0}",
        "a/three.css": "q{margin:0}",
    }
    found = dict(styles.expanded("a/order.css", sheets.__getitem__))
    assert list(found) == ["a/three.css", "a/b/one.css", "a/two.css", "a/order.css"]
    assert styles.joined(found)[1].split("\n")[:4] == ["q{margin:0}", "i{margin:0}", "b{margin:0}", "/* Order */"]


def test_every_sheet_has_its_place_in_the_order() -> None:
    order = ASSETS / "site.css"
    placed = [name for name, _ in styles.expanded(str(order), lambda name: Path(name).read_text(encoding="utf-8"))]
    assert sorted(placed) == sorted(map(str, ASSETS.rglob("*.css")))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.stem)
def test_sizes_and_weights_are_of_the_scale(sheet: Path) -> None:
    """Each font in each size and weight is looked up before the first paint: half of them took a fifth of its time."""
    found = sheet.read_text(encoding="utf-8")
    assert not [*SIZE.findall(found), *WEIGHT.findall(found)]


def test_a_reference_that_would_break_is_refused() -> None:
    styles.joined({"a": 'p{background:url("data:image/svg+xml,<svg/>")}'})
    for reference in ("p{background:url(../a.svg)}", '@import "b.css";'):
        with pytest.raises(styles.NotJoinable):
            styles.joined({"a": reference})


def test_each_page_asks_for_one_style_sheet(site: Path) -> None:
    for page in read(site):
        assert len([one for one in page.references if one.rel == "stylesheet"]) == 1, page.path
