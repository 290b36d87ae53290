"""Writes the service worker that lets the site be read, and calculate, without a network."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from publish.bundle import WITH_IMPORTS
from publish.modules import without_notes

WORKER = "offline-worker.js"
TEMPLATE = Path(__file__).parent / WORKER
# Never asked for by a reader's page, or by machines only; and pictures of pages, for who has the pages.
EXCLUDED = ("assets/javascripts/lunr/", "assets/screens/", "sitemap.xml", WORKER)
STARTS = "/python.packed"
NOT_AHEAD = (STARTS, *(f"/{name}.packed" for name in WITH_IMPORTS))  # kept like the rest of Python: once it was used
EXCLUDED_ENDINGS = (".map", ".gz", "open-graph.png")


def write(site: Path, python: Iterable[str]) -> None:
    """Write the worker into ``site``.

    Args:
        site: the built site, otherwise finished: the worker holds a hash of every file it stores.
        python: the addresses of the Python bundle, relative to the site; stored once a page has used them.
    """
    python = sorted(python)
    paths = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*")) if path.is_file()}
    files = {
        _address(name): hashlib.sha256(path.read_bytes()).hexdigest()[:12]
        for name, path in paths.items()
        if _is_stored(name) and name not in python
    }
    folders = {address.removesuffix(STARTS) for address in python if address.endswith(STARTS)}
    apart = [one for one in python if one.rpartition("/")[0] in folders and not one.endswith(NOT_AHEAD)]
    told = {"FILES": files, "PYTHON": python, "APART": apart}
    constants = "".join(f"const {name} = {json.dumps(value)};\n" for name, value in told.items())
    (site / WORKER).write_text(constants + without_notes(TEMPLATE.read_text(encoding="utf-8")), encoding="utf-8")


def _is_stored(path: str) -> bool:
    return not path.startswith(EXCLUDED) and not path.endswith(EXCLUDED_ENDINGS)


def _address(path: str) -> str:
    return path.removesuffix("index.html") if path.rpartition("/")[2] == "index.html" else path
