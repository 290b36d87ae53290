"""A cache of built folders, each named after a digest of what it was built from."""

import hashlib
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

CAPACITY = 20
"""Folders that stay in a cache; the oldest beyond them are deleted."""


def digest(paths: Iterable[Path], salt: str = "") -> str:
    """Twelve hexadecimal digits for the names and the content of files; paths that are no files do not count."""
    found = hashlib.sha256(salt.encode())
    for path in sorted(paths):
        if path.is_file():
            content = path.read_bytes()
            found.update(f"{path.name} {len(content)}\n".encode() + content)
    return found.hexdigest()[:12]


def cached_folder(cache: Path, name: str, build: Callable[[Path], None]) -> Path:
    """The folder ``name`` in ``cache``; if there is none, ``build`` fills an empty one. What it raises is raised."""
    out = cache / name
    if out.exists():
        return out
    cache.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=cache) as scratch:
        built = Path(scratch, "built")
        built.mkdir()
        build(built)
        try:
            built.replace(out)  # at once, so that a build that is broken off leaves nothing half built
        except OSError:
            if not out.exists():  # else another build made the same
                raise
    for old in sorted(cache.iterdir(), key=lambda one: one.stat().st_mtime)[:-CAPACITY]:
        shutil.rmtree(old, ignore_errors=True)
    return out
