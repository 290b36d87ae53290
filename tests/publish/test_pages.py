"""A page's tags are read as a browser reads them."""

from pathlib import Path

import pytest

from publish import pages


def page(html: str, folder: Path) -> pages.Page:
    (folder / "index.html").write_text(html, encoding="utf-8")
    (found,) = pages.read(folder)
    return found


@pytest.mark.parametrize(
    ("html", "addresses"),
    [
        ('<a href="x">', ["x"]),
        ("<A HREF='x'>", ["x"]),
        ("<a href=x>", ["x"]),
        ('<a title="a > b" href="x&amp;y">', ["x&y"]),
        ('<a\n  class="c"\n  href = " x "\n>', ["x"]),
        ('<img src="a" srcset="b 1x, c 2x"/>', ["a", "b", "c"]),
        ('<a href="x"></a><a href="x"></a>', ["x"]),
        ('<!-- <a href="x"> --><a href="y">', ["y"]),
        ("""<script>const a = '<a href="x">';</script><a href="y">""", ["y"]),
        ("<p title='<a href=\"x\">'>1 < 2</p>", []),
        ('<a data-href="x">href="y"</a>', []),
    ],
)
def test_references(html: str, addresses: list[str], tmp_path: Path) -> None:
    assert [reference.address for reference in page(html, tmp_path).references] == addresses


def test_ids_and_styles(tmp_path: Path) -> None:
    found = page('<p id="a"><i ID=b style="c"></i><p id=""><style>p {}</style>', tmp_path)
    assert found.ids == {"a", "b", ""}
    assert found.inline_styles == ["i", "style"]


def test_a_script_that_runs_is_one_without_a_source_and_with_no_type_for_data(tmp_path: Path) -> None:
    data = '<script src="x"></script><script type="application/json">b</script>'
    assert page(f"<script>a</script>{data}<SCRIPT type=module>c</SCRIPT >", tmp_path).inline_scripts == ["a", "c"]
