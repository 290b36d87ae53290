"""The peers that bring a whole app framework: stlite and marimo, with all that they load beside them.

Wheels come from the package registry, in the versions that Pyodide's own lock file names, where the framework can do
with those. Few compiled packages have a wheel for Pyodide there: of some the pure-Python part does, for the others a
stand-in is written, and the label says so.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from bench import pyodide_lock, wheels
from bench.building import HERE, MODULES, PAGES, copy, runtime

TOOLS = HERE.parent / ".cache" / "bench-marimo"
STAND_INS = {
    "fastparquet": ("2024.11.0", "fastparquet"),
    "libopenssl": ("1.1.1", "libopenssl"),
    "numpy": ("2.2.5", "numpy"),
    "pandas": ("2.3.3", "pandas"),
    "pillow": ("11.3.0", "PIL"),
    "pyrsistent": ("0.20.0", "pyrsistent"),
    "rpds_py": ("0.30.0", "rpds"),
    "ssl": ("1.0.0", "ssl"),
}
"""Version and module, by package: what Streamlit needs in a page and only Pyodide's own server has."""


def stlite(folder: Path) -> None:
    """Streamlit in the page."""
    build = MODULES / "@stlite" / "browser" / "build"
    shutil.copytree(build, folder, ignore=shutil.ignore_patterns("*.map", "*.d.ts"), dirs_exist_ok=True)
    copy(folder, PAGES / "stlite.py", PAGES / "pay.py")
    shutil.copy(PAGES / "stlite.html", folder / "index.html")
    beside = python(folder, "pyodide-stlite", "requirements-stlite.txt", abi="cp313", tag="pyemscripten_2025_0_wasm32")
    wheels.pure("markupsafe", beside)
    stand_in = (PAGES / "stand-in.py").read_bytes()
    for package, (version, name) in STAND_INS.items():
        wheels.write(beside, package, version, {f"{name}/__init__.py": stand_in})
    pyodide_lock.rewrite(beside)


def marimo(folder: Path) -> None:
    """A notebook of marimo's, exported by its own command, and told where its Python is.

    It is one of Markdown: for one of Python the exporter would fetch a linter, to look for modules beside it.
    """
    notebook = folder / "notebook.md"
    text = (PAGES / "marimo.md").read_text(encoding="utf-8")
    notebook.write_text(replaced(text, "# pay.py", (PAGES / "pay.py").read_text(encoding="utf-8")), encoding="utf-8")
    command = [exporter(), "--yes", "export", "html-wasm", "--mode", "run", "--force", str(notebook)]
    subprocess.run([*command, "--output", str(folder)], check=True, capture_output=True, encoding="utf-8")
    page = folder / "index.html"
    told = 'data-pyodide-index-url="./pyodide/" data-pyodide-lockfile-url="./pyodide/pyodide-lock.json"'
    html = replaced(page.read_text(encoding="utf-8"), '<marimo-wasm hidden="">', f'<marimo-wasm hidden="" {told}>')
    page.write_text(html, encoding="utf-8")
    beside = python(
        folder, "pyodide-marimo", "requirements-marimo-page.txt", abi="cp314", tag="pyemscripten_2026_0_wasm32"
    )
    wheels.pure("pyyaml", beside)
    pyodide_lock.rewrite(beside)


def python(folder: Path, package: str, locked: str, *, abi: str, tag: str) -> Path:
    """Put Pyodide and the wheels of a locked list into a folder within ``folder``; that folder."""
    beside = folder / "pyodide"
    options = ["--implementation", "cp", "--abi", abi, "--abi", "none", "--platform", tag]
    wheels.downloaded(beside, locked, "--python-version", abi.removeprefix("cp"), *options)
    copy(beside, *runtime(package))
    return beside


def exporter() -> str:
    """The path of marimo's command, installed apart from the project's own packages when its locked list is new."""
    locked, installed = HERE / "requirements-marimo.txt", TOOLS / "requirements.txt"
    if not installed.exists() or installed.read_bytes() != locked.read_bytes():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(TOOLS)], check=True)
        install = [str(TOOLS / "bin" / "python"), "-m", "pip", "install", "--quiet", "--require-hashes"]
        subprocess.run([*install, "-r", str(locked)], check=True)
        shutil.copy(locked, installed)
    return str(TOOLS / "bin" / "marimo")


def replaced(text: str, old: str, new: str) -> str:
    """``text`` with ``new`` in place of the one ``old``."""
    if text.count(old) != 1:
        raise ValueError(f"{old!r} is there {text.count(old)} times, not once")
    return text.replace(old, new)
