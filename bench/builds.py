"""How long a build takes: beside plain Material, and as the number of pages grows."""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from bench.peers import ROOT

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
COPIED = "calculators", "claims", "drawings", "docs", "overrides", "publish", "bench"
OFFER_PAGE = """# Offer {number}

{{{{ calculator("total-comp") }}}}

{{{{ company("openai") }}}}
"""


def seconds(folder: Path) -> float:
    """Processor seconds for one build of the project in ``folder``, from a process started for it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with tempfile.TemporaryDirectory() as out:
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--no-strict", "--site-dir", out]
        environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
        subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@contextmanager
def project() -> Iterator[Path]:
    """A copy of the project to change."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, "project")
        leave = shutil.ignore_patterns("node_modules", "__pycache__")
        for name in COPIED:
            shutil.copytree(ROOT / name, folder / name, ignore=leave)
        for name in ("macros.py", "mkdocs.yml"):
            shutil.copy(ROOT / name, folder)
        (folder / "node_modules").symlink_to(ROOT / "node_modules")
        (folder / ".cache").symlink_to(ROOT / ".cache")
        yield folder


def beside_plain() -> dict[str, float]:
    """Processor seconds for the site, and for the same Markdown under plain Material; medians, builds alternating."""
    with project() as ours, project() as plain:
        (plain / "mkdocs.yml").write_text(PLAIN, encoding="utf-8")
        times = [(seconds(ours), seconds(plain)) for _ in range(RUNS)]
    return {"site": median(one for one, _ in times), "plain": median(one for _, one in times)}


def growth() -> dict[str, float]:
    """Processor seconds by the number of generated pages, each an offer with its calculator and a company."""
    found = {}
    with project() as folder:
        found["0"] = seconds(folder)
        generated = folder / "docs" / "generated"
        generated.mkdir()
        for size in SIZES:
            for number in range(size):
                page = OFFER_PAGE.format(number=number)
                (generated / f"offer-{number}.md").write_text(page, encoding="utf-8")
            found[str(size)] = seconds(folder)
    return found
