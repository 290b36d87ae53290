"""Writes the service worker that lets the site be read, and calculate, without a network."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

WORKER = "offline-worker.js"
TEMPLATE = Path(__file__).parent / WORKER
# Never asked for by a reader's page, or asked for by machines only.
EXCLUDED = ("assets/javascripts/lunr/", "assets/python/", "sitemap.xml", WORKER)
EXCLUDED_ENDINGS = (".map", ".gz", "open-graph.png")


def write(site: Path, python: Iterable[str]) -> None:
    """Write the worker into `site`.

    Args:
        site: the built site, otherwise finished: the worker holds a hash of every file it stores.
        python: the addresses of the Python bundle, relative to the site; stored once a page has used them.
    """
    files = {
        _address(path.relative_to(site)): hashlib.sha256(path.read_bytes()).hexdigest()[:12]
        for path in sorted(site.rglob("*"))
        if path.is_file() and _is_stored(path.relative_to(site).as_posix())
    }
    constants = f"const FILES = {json.dumps(files)};\nconst PYTHON = {json.dumps(sorted(python))};\n"
    (site / WORKER).write_text(constants + TEMPLATE.read_text(encoding="utf-8"), encoding="utf-8")


def _is_stored(path: str) -> bool:
    return not path.startswith(EXCLUDED) and not path.endswith(EXCLUDED_ENDINGS)


def _address(path: Path) -> str:
    return path.as_posix().removesuffix("index.html") if path.name == "index.html" else path.as_posix()
