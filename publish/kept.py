"""Folders of made things, kept between builds by what they were made from."""

import hashlib
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

KEPT = 20


def digest(paths: Iterable[Path], salt: str = "") -> str:
    """A short name for the content of files, and for their names."""
    found = hashlib.sha256(salt.encode())
    for path in sorted(paths):
        if path.is_file():
            content = path.read_bytes()
            found.update(f"{path.name} {len(content)}\n".encode() + content)
    return found.hexdigest()[:12]


def folder(shelf: Path, name: str, make: Callable[[Path], None]) -> Path:
    """The folder `name` on `shelf`; `make` fills it if it is not there. The oldest make room."""
    out = shelf / name
    if out.exists():
        return out
    shelf.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=shelf) as scratch:
        made = Path(scratch, "made")
        made.mkdir()
        make(made)
        try:
            made.replace(out)  # at once, so that a build that is broken off leaves nothing half made
        except OSError:
            if not out.exists():  # else another build made the same
                raise
    for old in sorted(shelf.iterdir(), key=lambda one: one.stat().st_mtime)[:-KEPT]:
        shutil.rmtree(old, ignore_errors=True)
    return out
