"""Where the peers' parts lie, and small steps that all builders take."""

import shutil
from pathlib import Path

HERE = Path(__file__).parent
PAGES = HERE / "pages"
MODULES = HERE / "node_modules"
RUNTIME = ("pyodide.mjs", "pyodide.asm.*js", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")


def copy(folder: Path, *files: Path) -> None:
    """Copy ``files`` into ``folder``."""
    for file in files:
        shutil.copy(file, folder)


def runtime(package: str) -> list[Path]:
    """The files of Pyodide itself in an npm package of it."""
    return [path for pattern in RUNTIME for path in (MODULES / package).glob(pattern)]
