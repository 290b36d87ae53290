"""Any built folder is finished alike, once, and says what is wrong with it."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from publish import finish
from publish.bundle import Bundle
from website import facts

VERSION = re.compile(r'<meta name="scripts-version" content="(\w{12})">')
HOME = "https://example.org/site/"
HEAD = '<meta charset="utf-8"><link rel="canonical" href="{home}"><link rel="stylesheet" href="{root}a.css">'
PAGE = f"<!doctype html><html><head>{HEAD}</head><body><article>{{body}}</article></body></html>"
TABLE = "<table><thead><tr><th>Year</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>"


def page(folder: Path, body: str = TABLE, root: str = "", home: str = HOME) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(PAGE.format(body=body, root=root, home=home), encoding="utf-8")


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A site of two pages as a builder leaves it."""
    site = tmp_path / "site"
    page(site)
    page(site / "a" / "b", root="../../", home=f"{HOME}a/b/")
    (site / "a.css").write_text("p{margin:0}", encoding="utf-8")
    (site / "assets" / "stylesheets").mkdir(parents=True)
    (site / "assets" / "offline").mkdir()
    (site / "assets" / "offline" / "offline.js").touch()
    return site


@pytest.fixture
def python(tmp_path: Path) -> Bundle:
    packed = tmp_path / "python.packed"
    packed.write_bytes(b"packed")
    return Bundle(address="assets/python/x/y/", files={"assets/python/x/y/python.packed": packed})


def test_each_page_finds_python_the_styles_and_the_offline_script(built: Path, python: Bundle) -> None:
    assert finish.finish(built, python) == []
    assert (built / "assets/python/x/y/python.packed").read_bytes() == b"packed"
    assert not (built / "a.css").exists()
    for path, root in ((built, ""), (built / "a" / "b", "../../")):
        html = (path / "index.html").read_text(encoding="utf-8")
        assert f'<meta name="python-bundle" content="{root}assets/python/x/y/">' in html
        assert f'<script src="{root}assets/offline/offline.js" type="module"></script>' in html
        assert f'<link rel="stylesheet" href="{root}assets/stylesheets/site.' in html
        assert '<td data-label="Year">' in html
        assert html.count("Content-Security-Policy") == 1


def test_a_page_says_which_scripts_it_is_for(built: Path, python: Bundle, tmp_path: Path) -> None:
    def version(script: str) -> str:
        site = tmp_path / script
        shutil.copytree(built, site)
        (site / "assets" / "offline" / "offline.js").write_text(script, encoding="utf-8")
        finish.finish(site, python)
        found = [VERSION.findall(path.read_text(encoding="utf-8")) for path in site.rglob("index.html")]
        assert found[0] == found[1]
        return str(found[0])

    assert version("2;") != version("3;")


def test_what_is_wrong_is_told(built: Path, python: Bundle) -> None:
    page(built, '<a href="gone/">x</a>')
    assert finish.finish(built, python) == ["index.html: <a> gone/ is not a file of the site"]


def test_a_site_is_finished_once(built: Path, python: Bundle) -> None:
    finish.finish(built, python)
    with pytest.raises(finish.Unfinishable, match="finished already"):
        finish.finish(built, python)


def test_a_folder_that_is_no_site_is_refused(built: Path, python: Bundle) -> None:
    page(built, home="")
    (built / "index.html").write_text('<meta charset="utf-8">', encoding="utf-8")
    with pytest.raises(finish.Unfinishable, match="site_url"):
        finish.finish(built, python)
    (built / "index.html").unlink()
    with pytest.raises(finish.Unfinishable, match=r"no index\.html"):
        finish.finish(built, python)


def test_a_page_with_other_styles_is_refused(built: Path, python: Bundle) -> None:
    (built / "a" / "b" / "index.html").write_text('<meta charset="utf-8">', encoding="utf-8")
    with pytest.raises(finish.Unfinishable, match="other style sheets"):
        finish.finish(built, python)


@pytest.mark.slow
def test_the_command_says_what_is_wrong_and_ends_badly(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "publish", "site", str(tmp_path)]
    root = Path(finish.__file__).parent.parent
    done = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert "no index.html" in done.stderr


def test_the_glossary_is_linked_in_the_article_alone(tmp_path: Path) -> None:
    page(tmp_path / "a", "<p>A clawback.</p>")
    text = (tmp_path / "a" / "index.html").read_text(encoding="utf-8").replace("<article>", "<p>RSU</p><article>")
    (tmp_path / "a" / "index.html").write_text(text, encoding="utf-8")
    list(facts.add(tmp_path))
    html = (tmp_path / "a" / "index.html").read_text(encoding="utf-8")
    assert '<a class="term" href="../reference/glossary/#clawback"' in html
    assert "<p>RSU</p>" in html
