"""How long a build takes: beside plain Material, and as the number of pages grows."""

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from bench.project import copy_project
from website.build import build

type Build = Callable[[Path, Path], object]
"""Builds the project in one folder into the other."""

RUNS = 3
SIZES = (10, 100, 1000)
PLAIN = """
site_name: Plain
theme: {name: material, variant: classic, font: false}
plugins: [search, tags]
markdown_extensions:
  - abbr
  - admonition
  - attr_list
  - def_list
  - footnotes
  - md_in_html
  - tables
  - toc: {permalink: "#"}
  - pymdownx.details
  - pymdownx.highlight
  - pymdownx.superfences
  - pymdownx.tabbed: {alternate_style: true}
"""
"""Material with our Markdown extensions and nothing else: no macros, hooks, overrides or site map."""
HOOK = "  - website/preview.py"
PACKED = "python", "runtime"
"""What the cache holds of Python as it is packed for browsers."""
OFFER_PAGE = """# Offer {number}

{{{{ calculator("total-comp") }}}}

{{{{ company("openai") }}}}
"""


def pages(folder: Path, site: Path) -> None:
    """Build the pages of the project in ``folder`` into ``site``, unfinished."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--no-strict", "--site-dir", str(site)]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)


def seconds(folder: Path, build: Build) -> float:
    """Processor seconds for one build of the project in ``folder``, from processes started for it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with tempfile.TemporaryDirectory() as out:
        build(folder, Path(out))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@contextmanager
def project() -> Iterator[Path]:
    """A copy of the project to change, never built."""
    with tempfile.TemporaryDirectory() as scratch:
        yield copy_project(Path(scratch, "project"))


def under_plain_material(site: Path) -> None:
    """Build into ``site`` what plain Material makes of the Markdown that macros leave."""
    with project() as folder:
        settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
        with_hook = settings.replace(HOOK, f"{HOOK}\n  - bench/after_macros.py")
        (folder / "mkdocs.yml").write_text(with_hook, encoding="utf-8")
        pages(folder, site)
        (folder / "mkdocs.yml").write_text(PLAIN, encoding="utf-8")
        pages(folder, site)


def beside_plain() -> dict[str, float]:
    """Processor seconds for the site and for plain Material; medians, builds alternating.

    ``site`` is all of it, to the finished site. ``plain`` builds the same Markdown as it stands, its
    macros unread; ``plain_after_macros`` the Markdown that macros make of it, which is what ours has to convert.
    """
    with project() as ours, project() as plain, project() as after:
        settings = (after / "mkdocs.yml").read_text(encoding="utf-8")
        with_hook = settings.replace(HOOK, f"{HOOK}\n  - bench/after_macros.py")
        (after / "mkdocs.yml").write_text(with_hook, encoding="utf-8")
        builds: dict[str, tuple[Path, Build]] = {
            "site": (ours, build),
            "plain": (plain, pages),
            "plain_after_macros": (after, pages),
        }
        seconds(after, pages)
        for folder in (plain, after):
            (folder / "mkdocs.yml").write_text(PLAIN, encoding="utf-8")
        times = [{name: seconds(*one) for name, one in builds.items()} for _ in range(RUNS)]
    return {name: median(one[name] for one in times) for name in builds}


def growth() -> dict[str, float]:
    """Processor seconds by the number of generated pages, each an offer with its calculator and a company."""
    found = {}
    with project() as folder:
        found["0"] = seconds(folder, build)
        generated = folder / "docs" / "generated"
        generated.mkdir()
        for size in SIZES:
            for number in range(size):
                page = OFFER_PAGE.format(number=number)
                (generated / f"offer-{number}.md").write_text(page, encoding="utf-8")
            found[str(size)] = seconds(folder, build)
    return found
