"""What is measured: each peer is a folder of static files, built here from pinned packages."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bench import app_peers, wheels
from bench.building import MODULES, PAGES, copy, runtime
from publish import bundle
from website import build as website_build

ROOT = Path(__file__).parent.parent
ASSETS = ROOT / "docs" / "assets" / "python"
SCRIPTS = sorted(ASSETS.glob("*.js"))
PORT = 8791
SITE = "counterplay"


@dataclass(frozen=True, kw_only=True)
class Peer:
    """One way to do the sum in a page.

    Attributes:
        name: the folder it is served from.
        label: what readers of the table see.
        build: writes the page and what it loads into an empty folder.
        ready, input, output: where the harness waits, types and reads, as selectors.
        also: what else is typed first, by selector, where the page does not begin with the sum's own example.
        enter: whether an answer comes only on Enter.
        deep: whether the page hides its parts in shadow trees.
        path: the page within the folder.
    """

    name: str
    label: str
    build: Callable[[Path], None]
    ready: str = "#base"
    input: str = "#base"
    output: str = "#answer"
    also: dict[str, str] = field(default_factory=dict)
    enter: bool = False
    deep: bool = False
    path: str = ""

    @property
    def order(self) -> dict[str, object]:
        """What the harness is told."""
        return {name: getattr(self, name) for name in ("ready", "input", "output", "also", "enter", "deep")}


def page(folder: Path, *, head: str = "", body: str = "") -> None:
    """Write the page that all peers share."""
    html = (PAGES / "index.html").read_text(encoding="utf-8")
    html = html.replace("<!--head-->", head).replace("<!--body-->", body)
    (folder / "index.html").write_text(html, encoding="utf-8")


def module(name: str) -> str:
    """A script element for an ES module."""
    return f'<script type="module" src="{name}"></script>'


def plain(folder: Path) -> None:
    """The sum in the page's own language."""
    copy(folder, PAGES / "plain.js")
    page(folder, body=module("plain.js"))


def ours(pyodide: Path | None = None) -> Callable[[Path], None]:
    """The bundle and the scripts of the site in the page that all share; on another Pyodide if one is named."""

    def build(folder: Path) -> None:
        python = bundle.make(ROOT, pyodide)
        for address, path in python.files.items():
            (folder / address).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, folder / address)
        copy(folder, PAGES / "ask.js", *SCRIPTS)
        ahead = [path.name for path in SCRIPTS if path.name != "picture-worker.js"]
        preloads = "".join(f'<link rel="modulepreload" href="{name}">' for name in ahead)
        page(folder, head=f'<meta name="python-bundle" content="{python.address}">{preloads}', body=module("ask.js"))

    return build


def stock(package: str, micropip: bool = False) -> Callable[[Path], None]:
    """Pyodide whole, with our wheel."""

    def build(folder: Path) -> None:
        copy(folder, PAGES / "ask.js", *runtime(package))
        shutil.copy(PAGES / "stock-ask.js", folder / "ask-python.js")
        files = [wheels.pure("markupsafe", folder), wheels.ours(folder)]
        tools = wheels.downloaded(folder) if micropip else []
        worker = (PAGES / "stock-worker.js").read_text(encoding="utf-8")
        worker = worker.replace("WHEELS = []", f"WHEELS = {files}").replace("MICROPIP = []", f"MICROPIP = {tools}")
        (folder / "stock-worker.js").write_text(worker, encoding="utf-8")
        page(folder, body=module("ask.js"))

    return build


def pyscript(kind: str, interpreter: str) -> Callable[[Path], None]:
    """PyScript with the interpreter beside it; ``kind`` is its tag: py or mpy."""

    def build(folder: Path) -> None:
        scripts = MODULES / "@pyscript" / "core" / "dist"
        shutil.copytree(scripts, folder, ignore=shutil.ignore_patterns("*.map"), dirs_exist_ok=True)
        micropython = MODULES / "@micropython" / "micropython-webassembly-pyscript"
        copy(folder, *(runtime("pyodide-next") if kind == "py" else micropython.glob("micropython.*")))
        copy(folder, PAGES / "pyscript.py", PAGES / "pay.py")
        config = f'{{"interpreter": "./{interpreter}", "files": {{"./pay.py": "./pay.py"}}}}'
        script = f'<script type="{kind}" src="pyscript.py" config=\'{config}\'></script>'
        page(folder, head='<link rel="stylesheet" href="core.css">' + module("core.js"), body=script)

    return build


def site(folder: Path) -> None:
    """The site as it is published, at the address it is served from here."""
    website_build.build(ROOT, folder, site_url=f"http://127.0.0.1:{PORT}/{SITE}/")


PEERS = (
    Peer(name="plain", label="plain JavaScript", build=plain),
    Peer(name="mpy", label="PyScript 0.7.31, MicroPython 1.27", build=pyscript("mpy", "micropython.mjs")),
    Peer(name="ours", label="Counterplay's Python in the same page", build=ours()),
    Peer(name="ours-314", label="the same on Pyodide 314.0.7", build=ours(MODULES / "pyodide-next")),
    Peer(
        name=SITE,
        label="Counterplay, its calculator's page",
        build=site,
        path="calculators/total-comp/",
        ready=".offer-tools",
        input="offer-calculator [name=base]",
        also={"offer-calculator [name=sign_on]": "30,000", "offer-calculator [name=grant]": "200,000"},
        output=".result data[data-figure=first_year]",
    ),
    Peer(name="stock", label="Pyodide 314.0.7 with our wheel", build=stock("pyodide-next")),
    Peer(name="micropip", label="the same, by micropip", build=stock("pyodide-next", micropip=True)),
    Peer(name="py", label="PyScript 0.7.31, Pyodide 314.0.7", build=pyscript("py", "pyodide.mjs")),
    Peer(
        name="stlite",
        label="stlite 1.9.2 (lower bound: large wheels stubbed)",
        build=app_peers.stlite,
        ready=".stTextInput input",
        input=".stTextInput input",
        output=".stMarkdown",
        enter=True,
    ),
    Peer(
        name="marimo",
        label="marimo 0.25.2, exported",
        build=app_peers.marimo,
        ready=".mo-label input",
        input=".mo-label input",
        output=".output .markdown",
        deep=True,
    ),
)
