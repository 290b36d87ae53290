"""The Python a reader's browser runs: Pyodide with what our code uses of it, and a zip of what our code imports.

The WebAssembly is a lean build of Pyodide's (see ``lean``), made by watching our code run. The whole lies beside it,
for the day on which something was overlooked. The zip is written inside Pyodide itself (see ``pyodide/pack.py``), so
its bytecode is that of the interpreter which will run it. pyodide-build's ``py-compile`` writes the bytecode of the
*host's* Python instead, which differs even between 3.13.0 and Pyodide's 3.13.2; it also dates its entries and keeps
every module. So it does not make what is shipped, but the tests ask it for a second opinion.

There are two folders, each named after what is in it, so that a browser may keep them for ever: the outer
changes with Pyodide, the inner with our code. To move to another Pyodide, change its version in package.json
and nothing else.
"""

import importlib.util
import json
import shutil
import tomllib
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

from publish import build_cache, lean, node, packing, webassembly

PACKER = Path(__file__).parent / "pyodide"
ASKING = [PACKER.parents[1] / "docs/assets/python" / name for name in ("python-calls.js", "warm-up.js")]
OURS = "calculators"
LIBRARIES = ("markupsafe", "pypdf")
APART = {
    "words": (
        "calculators.negotiation.both_grants",
        "calculators.negotiation.for_a_yes",
        "calculators.negotiation.heard",
        "calculators.negotiation.left_behind",
        "calculators.negotiation.more_signs",
        "calculators.negotiation.notes_on_words",
        "calculators.negotiation.only_tried",
        "calculators.negotiation.other_matters",
        "calculators.negotiation.reply_signs",
        "calculators.negotiation.sayings",
        "calculators.negotiation.their_answers",
        "calculators.negotiation.their_conditions",
        "calculators.negotiation.their_counts",
        "calculators.negotiation.their_currency",
        "calculators.negotiation.their_day",
        "calculators.negotiation.their_deciding",
        "calculators.negotiation.their_due",
        "calculators.negotiation.their_extensions",
        "calculators.negotiation.their_figures",
        "calculators.negotiation.their_grants",
        "calculators.negotiation.their_idioms",
        "calculators.negotiation.their_increases",
        "calculators.negotiation.their_last_figures",
        "calculators.negotiation.their_later",
        "calculators.negotiation.their_letter",
        "calculators.negotiation.their_level",
        "calculators.negotiation.their_limits",
        "calculators.negotiation.their_lists",
        "calculators.negotiation.their_matches",
        "calculators.negotiation.their_numbers",
        "calculators.negotiation.their_offers",
        "calculators.negotiation.their_openings",
        "calculators.negotiation.their_others",
        "calculators.negotiation.their_parts",
        "calculators.negotiation.their_percents",
        "calculators.negotiation.their_phrases",
        "calculators.negotiation.their_pieces",
        "calculators.negotiation.their_raises",
        "calculators.negotiation.their_reasons",
        "calculators.negotiation.their_refusals",
        "calculators.negotiation.their_round",
        "calculators.negotiation.their_shorthand",
        "calculators.negotiation.their_time",
        "calculators.negotiation.their_trades",
        "calculators.negotiation.their_tries",
        "calculators.negotiation.their_uncounted",
        "calculators.negotiation.their_unnamed",
        "calculators.negotiation.their_unpriced",
        "calculators.negotiation.their_unread",
        "calculators.negotiation.their_vesting",
        "calculators.negotiation.their_yes",
        "calculators.negotiation.untaken",
        "calculators.negotiation.while_they_decide",
        "calculators.offer.area_names",
        "calculators.offer.gazetteer",
        "calculators.offer.occupation_titles",
        "calculators.offer.wage_table",
    ),
    "letter": (
        "calculators.offer_letter",
        "calculators.offer_letter.amounts",
        "calculators.offer_letter.anniversaries",
        "calculators.offer_letter.bonuses",
        "calculators.offer_letter.by_year",
        "calculators.offer_letter.called",
        "calculators.offer_letter.candidates",
        "calculators.offer_letter.cliffs",
        "calculators.offer_letter.comma_rows",
        "calculators.offer_letter.compared",
        "calculators.offer_letter.conditions",
        "calculators.offer_letter.day_order",
        "calculators.offer_letter.days",
        "calculators.offer_letter.denied",
        "calculators.offer_letter.differences",
        "calculators.offer_letter.door",
        "calculators.offer_letter.equity",
        "calculators.offer_letter.figures",
        "calculators.offer_letter.files",
        "calculators.offer_letter.finding",
        "calculators.offer_letter.labels",
        "calculators.offer_letter.later",
        "calculators.offer_letter.missing",
        "calculators.offer_letter.moved",
        "calculators.offer_letter.names",
        "calculators.offer_letter.offered",
        "calculators.offer_letter.pay",
        "calculators.offer_letter.pay_periods",
        "calculators.offer_letter.plain",
        "calculators.offer_letter.read",
        "calculators.offer_letter.sentences",
        "calculators.offer_letter.sign_on_parts",
        "calculators.offer_letter.stated",
        "calculators.offer_letter.tables",
        "calculators.offer_letter.terms",
        "calculators.offer_letter.unusual",
        "calculators.offer_letter.versions",
        "calculators.offer_letter.vesting",
        "calculators.offer_letter.whose",
        "calculators.offer_letter.worded",
        "calculators.render.letter",
        "calculators.render.marked",
    ),
    "letter-check": ("calculators.negotiation.letter_check",),
    "take-home": (
        "calculators.offer.year_taxes",
        "calculators.take_home",
        "calculators.taxed_year",
        "calculators.taxed_year.asked",
        "calculators.taxed_year.figures",
        "calculators.taxed_year.words",
    ),
    "contract": (
        "calculators.contract_or_salary",
        "calculators.declare.hourly_rate",
        "calculators.offer.equal_salary",
        "calculators.offer.self_employment",
    ),
    "benefits": (
        "calculators.offer.espp",
        "calculators.offer.match_words",
    ),
    "states": (
        "calculators.offer.local_tax",
        "calculators.offer.place_taxes",
        "calculators.offer.state_credits",
        "calculators.offer.state_deductions",
        "calculators.offer.state_tables",
        "calculators.offer.state_tax",
    ),
    "amount-words": (
        "calculators.declare.as_mailed",
        "calculators.declare.differences",
        "calculators.declare.hours_a_week",
        "calculators.declare.kinds_of_pay",
        "calculators.declare.lengths",
        "calculators.declare.loose_days",
        "calculators.declare.posted_ends",
        "calculators.declare.shares_said",
        "calculators.declare.sources_said",
        "calculators.declare.standing",
        "calculators.declare.told_amounts",
    ),
    "sign-on-words": ("calculators.declare.sign_on_words",),
    "schedule-words": (
        "calculators.offer.stepped_vests",
        "calculators.offer.worded_schedules",
    ),
    "old-data": ("calculators.negotiation.old_meanings",),
    "currency": ("calculators.negotiation.in_currency",),
    "living": (
        "calculators.living.base_elsewhere",
        "calculators.living.sums",
        "calculators.offer.living_prices",
        "calculators.offer.price_table",
    ),
    "rehearsal": (
        "calculators.recruiter",
        "calculators.recruiter.choices",
        "calculators.recruiter.draws",
        "calculators.recruiter.ending",
        "calculators.recruiter.giving",
        "calculators.recruiter.hidden",
        "calculators.recruiter.marks",
        "calculators.recruiter.play",
        "calculators.recruiter.rules",
        "calculators.recruiter.says",
        "calculators.recruiter.scenario",
        "calculators.recruiter.scenarios",
        "calculators.recruiter.setting",
        "calculators.recruiter.table",
        "calculators.rehearsal",
    ),
    "own-words": (
        "calculators.own_words",
        "calculators.own_words.acceptance",
        "calculators.own_words.days",
        "calculators.own_words.figures",
        "calculators.own_words.moves",
        "calculators.own_words.present_pay",
        "calculators.own_words.refusals",
        "calculators.own_words.rivals",
        "calculators.own_words.spelling",
    ),
}
"""Modules that few readers need, in packs by name: for an offer letter, for looking over one's own, for the rehearsal
and what is typed there, for take-home, for contracts and the tables of state taxes, for other currencies, for what pay
is worth where one lives, for benefits by formula, for amounts, sign-ons and schedules told in words, for pasted words,
places and wages.

Each pack is a file of its own, such as ``words.packed``, fetched once one of its modules is missed.
"""
WITH_IMPORTS = {
    "mail": ("calculators.offer_letter.mails",),
    "document": ("calculators.offer_letter.documents", "encodings.cp437"),
    "pdf": (
        "calculators.offer_letter.pdfs",
        *(f"encodings.{name}" for name in ("charmap", "cp1252", "mac_roman", "utf_16_be", "utf_16_le")),
    ),
}
"""Packs for files that are dropped, with all that their modules import and nobody else does. Codecs go by name."""
PACKS = APART | WITH_IMPORTS
FORMAT = 13  # to be raised when what is made of the same inputs changes


@dataclass(frozen=True, kw_only=True)
class Bundle:
    """The files to publish.

    Attributes:
        address: the inner folder, relative to the site, ending in a slash. Pyodide lies in its parent.
        files: where each file goes, relative to the site, and where it lies now.
    """

    address: str
    files: dict[str, Path]


def make(root: Path, pyodide: Path | None = None) -> Bundle:
    """The bundle for the project at ``root``: packed anew only when something that goes into it changed.

    Args:
        root: the project's folder.
        pyodide: the folder of another Pyodide than the one that the project pins, to compare.

    Raises:
        NodeFailed: Node is missing or our code does not run in Pyodide.
        FileNotFoundError: the npm packages are not installed.
    """
    pyodide = pyodide or root / "node_modules" / "pyodide"
    runtime, code = _runtime(root, pyodide), _code(root, pyodide)
    outer = f"assets/python/{build_cache.digest(runtime.iterdir())}/"
    address = f"{outer}{build_cache.digest(code.iterdir())}/"
    files = {outer + path.name: path for path in sorted(runtime.iterdir())}
    files |= {address + path.name: path for path in sorted(code.iterdir())}
    return Bundle(address=address, files=files)


def _runtime(root: Path, pyodide: Path) -> Path:
    """The folder of Pyodide itself, its whole WebAssembly packed, and of the decoder that unpacks it."""
    decoder = root / "node_modules" / "zstddec"

    def build(out: Path) -> None:
        shutil.copyfile(pyodide / "pyodide.mjs", out / "pyodide.mjs")
        shutil.copyfile(next(pyodide.glob("pyodide.asm.*js")), out / "pyodide.asm.mjs")
        (out / "pyodide.packed").write_bytes(packing.pack({"wasm": packing.split_before_data(_wasm(pyodide))}))
        (out / "zstd.wasm").write_bytes(packing.zstd_decoder(decoder))

    inputs = [pyodide / "package.json", decoder / "package.json", *_files_of(packing)]
    return build_cache.cached_folder(root / ".cache" / "runtime", build_cache.digest(inputs, salt=str(FORMAT)), build)


def _code(root: Path, pyodide: Path) -> Path:
    """The folder of what our code needs: the lean WebAssembly and the zip in one file, each pack in one of its own."""
    packages = {OURS: root / OURS} | {name: _folder(name) for name in LIBRARIES}

    def build(out: Path) -> None:
        # All that Pyodide asks of its list of packages when none is to be loaded: which Pyodide it is for.
        lock = json.loads((pyodide / "pyodide-lock.json").read_text(encoding="utf-8"))
        about = {"lock": {"info": lock["info"], "packages": {}}, "packs": PACKS}
        with TemporaryDirectory() as scratch:
            zipped, *packs = _zips(pyodide, packages, Path(scratch))
            coverage = measure_coverage(pyodide, packages[OURS], zipped, packs, about["lock"])
            files = {
                "wasm": packing.split_before_data(lean.lean(_wasm(pyodide), coverage)),
                "zip": [zipped.read_bytes()],
            }
            (out / "python.packed").write_bytes(packing.pack(files, about))
            for pack in packs:
                (out / f"{pack.stem}.packed").write_bytes(packing.pack({"zip": [pack.read_bytes()]}))

    examples = sorted(packages[OURS].glob("*.toml"))
    theirs = [pyodide / "package.json", pyodide / "python_stdlib.zip"]
    inputs = [*_sources(packages), *examples, *PACKER.iterdir(), *ASKING, *theirs]
    name = build_cache.digest([*inputs, *_files_of(packing, lean, webassembly)], salt=str(FORMAT))
    return build_cache.cached_folder(root / ".cache" / "python", name, build)


def _zips(pyodide: Path, packages: dict[str, Path], out: Path) -> list[Path]:
    """Bytecode of our code and of what it imports, and after it of each pack, in the folder ``out``."""
    files = [out / f"{name}.zip" for name in ("python", *PACKS)]
    folders = {name: str(folder) for name, folder in packages.items()}
    order = {
        "pyodide": str(pyodide),
        "packages": folders,
        "modules": [name for name in modules(packages[OURS]) if not _is_with_imports(name)],
        "cases": cases(packages[OURS]),
        "apart": list(APART.values()),
        "whole": list(WITH_IMPORTS.values()),
        "out": list(map(str, files)),
    }
    node.run(PACKER / "pack.mjs", text=json.dumps(order))
    return files


def measure_coverage(
    pyodide: Path,
    exercised: Path,
    zipped: Path,
    packs: list[Path],
    lock: dict[str, Any],
    exercise: Path = PACKER / "exercise.py",
) -> lean.Coverage:
    """Which functions of Pyodide's run when the code in all zips is put through what the exercise holds.

    ``exercised`` is the folder of our package, with the worked examples beside its modules.
    """
    with TemporaryDirectory() as scratch:
        marked = Path(scratch, "marked.wasm")
        marked.write_bytes(lean.instrument(_wasm(pyodide)))
        order = {
            "pyodide": str(pyodide),
            "wasm": str(marked),
            "mark": lean.MARK,
            "zip": str(zipped),
            "packs": [(str(pack), PACKS[pack.stem]) for pack in packs],
            "lock": lock,
            "exercise": str(exercise),
            "modules": [name for name in modules(exercised) if not _is_with_imports(name)],
            "cases": cases(exercised),
        }
        seen = json.loads(node.run(PACKER / "watch.mjs", text=json.dumps(order)))
    return lean.Coverage(called=frozenset(seen["called"]), bases=seen["bases"])


def _is_with_imports(module: str) -> bool:
    return any(module in names for names in WITH_IMPORTS.values())


def _wasm(pyodide: Path) -> bytes:
    return (pyodide / "pyodide.asm.wasm").read_bytes()


def _files_of(*modules: ModuleType) -> list[Path]:
    """The files of the modules that build something: it is built anew when they change."""
    return [Path(str(module.__file__)) for module in modules]


def _folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"{package} is not installed: run make")
    return Path(spec.origin).parent


def _sources(packages: dict[str, Path]) -> list[Path]:
    return [path for folder in packages.values() for path in sorted(folder.rglob("*.py"))]


def cases(package: Path) -> dict[str, list[dict[str, str]]]:
    """What the worked examples beside the calculators type, by slug."""
    files = sorted(package.glob("*.toml"))
    found = {path.stem.replace("_", "-"): tomllib.loads(path.read_text("utf-8")).get("case", []) for path in files}
    return {slug: [dict(case["typed"]) for case in some] for slug, some in found.items()}


def modules(package: Path) -> list[str]:
    """The names of all modules in a package's folder."""
    paths = (path.relative_to(package.parent).with_suffix("") for path in sorted(package.rglob("*.py")))
    return [".".join(path.parts).removesuffix(".__init__") for path in paths]
