"""Everything the site refers to is there, and nothing comes from another origin."""

import re
from pathlib import Path

import pytest

from publish import links

HOME = "https://example.org/site/"
ASSETS = Path(__file__).resolve().parents[2] / "docs" / "assets"
PAGE = '<!doctype html><meta charset="utf-8"><h2 id="here">Here</h2>{}'
OUTSIDE = re.compile(r"""["'`](?:https?:)?//[a-z]""")


def test_nothing_is_wrong_with_the_built_site(site: Path, site_url: str) -> None:
    assert list(links.problems(site, site_url)) == []


def test_no_script_or_style_of_ours_names_another_origin(site: Path) -> None:
    ours = [*ASSETS.rglob("*.js"), *ASSETS.rglob("*.css"), site / "offline-worker.js"]
    assert len(ours) > 40
    for path in ours:
        text = path.read_text(encoding="utf-8").replace("http://www.w3.org/", "")
        assert not OUTSIDE.search(text), path.name


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        ('<a href="other/">x</a>', None),
        ('<a href="other/#there">x</a>', None),
        ('<a href="other/#offer=%7B%7D">x</a>', None),
        ('<a href="https://elsewhere.org/">x</a>', None),
        ('<a href="mailto:someone@example.org">x</a>', None),
        ('<link rel="canonical" href="https://example.com/">', None),
        ('<img src="data:image/png;base64,AA">', None),
        ('<a href="none/">x</a>', "index.html: <a> none/ is not a file of the site"),
        ('<a href="#gone">x</a>', "index.html: <a> #gone has no such anchor"),
        ('<a href="other/#here">x</a>', "index.html: <a> other/#here has no such anchor"),
        ('<a href="/elsewhere/">x</a>', "index.html: <a> /elsewhere/ leaves the site's folder"),
        ('<img src="none.png">', "index.html: <img> none.png is not a file of the site"),
        ('<img srcset="none.png 2x">', "index.html: <img> none.png is not a file of the site"),
        ('<script src="https://cdn.example.net/x.js"></script>', "asks another origin"),
        ('<link rel="stylesheet" href="//fonts.example.net/css">', "asks another origin"),
        ('<iframe src="https://video.example.net/"></iframe>', "asks another origin"),
        ('<form action="https://example.net/"></form>', "asks another origin"),
        ('<p style="color: red">x</p>', "index.html: <p> has an inline style"),
    ],
)
def test_a_reference_is_judged(html: str, problem: str | None, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "index.html").write_text(PAGE.format(html), encoding="utf-8")
    (tmp_path / "other" / "index.html").write_text('<meta charset="utf-8"><i id="there"></i>', encoding="utf-8")
    found = list(links.problems(tmp_path, HOME))
    assert len(found) == (1 if problem else 0)
    assert problem is None or problem in found[0]


def test_a_style_may_only_use_files_that_are_there(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_text("p{background:url('data:x')}i{background:url(none.png)}", encoding="utf-8")
    assert list(links.problems(tmp_path, HOME)) == ["a.css: none.png is not a file of the site"]
