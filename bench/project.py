"""Copies of the project, to change and build without touching it."""

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOT_COPIED = shutil.ignore_patterns(
    ".git", ".venv", "node_modules", ".cache", "site", "site-*", "dist", "__pycache__", ".*_cache", ".hypothesis"
)
SHARED_CACHES = "python", "runtime"
"""What the cache holds of Python as it is packed for browsers: it takes Node a while to make."""


def copy_project(folder: Path) -> Path:
    """Copy the project's sources to ``folder``, which must not exist, and return it.

    The npm packages are the project's own, and so is the packed Python if it was ever made; everything else that is
    built in the copy stays in the copy.
    """
    shutil.copytree(ROOT, folder, ignore=NOT_COPIED)
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    (folder / ".cache").mkdir()
    for name in SHARED_CACHES:
        (ROOT / ".cache" / name).mkdir(parents=True, exist_ok=True)
        (folder / ".cache" / name).symlink_to(ROOT / ".cache" / name)
    return folder
