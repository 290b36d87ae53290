"""Pictures of the site: each that is taken is there, and is shown."""

from itertools import product
from pathlib import Path

from bench.screens import FOLDER, PAGES, SCHEMES, SIZES

ROOT = Path(__file__).resolve().parents[2]
TAKEN = {f"{page}-{size}-{scheme}.jpg" for page, size, scheme in product(PAGES, SIZES, SCHEMES)}


def test_each_picture_that_is_taken_is_there_and_no_other() -> None:
    assert {path.name for path in (ROOT / FOLDER).iterdir()} == TAKEN


def test_the_page_of_pictures_shows_them_all(site: Path) -> None:
    page = (site / "about" / "screens" / "index.html").read_text(encoding="utf-8")
    assert all(f"assets/screens/{name}" in page for name in TAKEN)


def test_the_readme_shows_two_at_most() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert 1 <= sum(readme.count(name) for name in TAKEN) <= 2
