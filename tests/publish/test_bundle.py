"""The Python bundle is whole, the same on every build, and named after what is in it."""

import gzip
import importlib.util
import json
import marshal
import os
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from types import CodeType
from zipfile import ZipFile

import pytest

import calculators
from publish import bundle, node
from publish.bundle import Bundle
from tests.unpacking import unpacked

ROOT = Path(calculators.__file__).parent.parent
HEADER = 16  # bytes of a .pyc before its code
UNCHECKED = b"\x01\x00\x00\x00"


def zipped(made: Bundle, name: str) -> dict[str, bytes]:
    """What is in the zip of one of the packed files."""
    with ZipFile(BytesIO(unpacked(made.files[made.address + name].read_bytes())[1]["zip"])) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


@pytest.fixture(scope="module")
def package(python_bundle: Bundle) -> dict[str, bytes]:
    """All of it: what every reader gets, and what is apart."""
    found = zipped(python_bundle, "python.packed")
    for name in bundle.PACKS:
        found |= zipped(python_bundle, f"{name}.packed")
    return found


def project(folder: Path, extra: str = "") -> Path:
    """A copy of what the bundle is made from, with ``extra`` at the end of the answer's module."""
    shutil.copytree(ROOT / "calculators", folder / "calculators", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    with (folder / "calculators" / "answer.py").open("a", encoding="utf-8") as answer:
        answer.write(extra)
    return folder


def test_another_build_elsewhere_is_the_same_to_the_byte(python_bundle: Bundle, tmp_path: Path) -> None:
    again = bundle.make(project(tmp_path))
    assert again.address == python_bundle.address
    for address, path in python_bundle.files.items():
        assert again.files[address].read_bytes() == path.read_bytes()


def test_a_change_of_ours_moves_our_folder_and_leaves_pyodides(python_bundle: Bundle, tmp_path: Path) -> None:
    changed = bundle.make(project(tmp_path, "\nCHANGED = True\n"))
    assert changed.address != python_bundle.address
    assert Path(changed.address).parent == Path(python_bundle.address).parent


@pytest.mark.slow
def test_code_that_does_not_run_stops_the_build_with_the_reason(tmp_path: Path) -> None:
    with pytest.raises(node.NodeFailed, match="NameError: name 'nothing' is not defined"):
        bundle.make(project(tmp_path, "\nnothing\n"))
    assert not list((tmp_path / ".cache" / "python").iterdir())


def test_every_module_is_bytecode_that_needs_no_source_and_has_no_date(package: dict[str, bytes]) -> None:
    assert {Path(name).suffix for name in package} == {".pyc"}
    assert {code[4:8] for code in package.values()} == {UNCHECKED}


def test_only_what_is_imported_goes_in(package: dict[str, bytes]) -> None:
    assert {"calculators/answer.pyc", "markupsafe/__init__.pyc", "decimal.pyc", "traceback.pyc"} <= package.keys()
    assert not {"markupsafe/_speedups.pyc", "unittest/__init__.pyc", "ssl.pyc", "pack.pyc"} & package.keys()


def test_what_few_readers_need_is_apart_and_nowhere_else(python_bundle: Bundle) -> None:
    everywhere = zipped(python_bundle, "python.packed").keys()
    for pack, modules in bundle.APART.items():
        apart = {
            name.removesuffix(".pyc").removesuffix("/__init__") for name in zipped(python_bundle, f"{pack}.packed")
        }
        assert apart == {name.replace(".", "/") for name in modules}
        assert not {f"{name}.pyc" for name in apart} & everywhere
    every = [name for modules in bundle.PACKS.values() for name in modules]
    assert len(every) == len(set(every))


def test_what_opens_files_comes_with_all_that_it_imports_and_splits_no_package(python_bundle: Bundle) -> None:
    everywhere = zipped(python_bundle, "python.packed").keys()
    packages = {name.split("/")[0] for name in everywhere if "/" in name}
    for pack, modules in bundle.WITH_IMPORTS.items():
        apart = zipped(python_bundle, f"{pack}.packed").keys()
        assert {f"{name.replace('.', '/')}.pyc" for name in modules} <= apart
        assert not apart & everywhere
        added_to = {name.split(".")[0] for name in modules}
        theirs = {name.split("/")[0] for name in apart if "/" in name} - added_to
        assert not theirs & packages
        packages |= theirs


WHO_NEEDS_IT = """
import json, sys
sys.modules.update(dict.fromkeys(json.loads(sys.argv[1])))  # as if they were not there
from calculators.answer import answer
from calculators.catalog import SLUGS
needing = []
for slug in SLUGS:
    try:
        answer(json.dumps({"slug": slug}))
        answer(json.dumps({"slug": slug, "typed": {"base": "180k", "recruiter": "Ann"}}))
    except ModuleNotFoundError:
        needing.append(slug)
print(*needing)
"""


def test_one_calculator_alone_waits_for_what_is_apart() -> None:
    needs = {"words": ["three-numbers"], "contract": ["contract-or-salary"]}
    needs |= {one: [one] for one in ("rehearsal", "take-home")}
    for pack, modules in bundle.PACKS.items():
        command = [sys.executable, "-c", WHO_NEEDS_IT, json.dumps(modules)]
        found = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout.split()
        assert found == needs.get(pack, [])


def test_it_weighs_little(python_bundle: Bundle) -> None:
    """Four megabytes would be Pyodide trimmed and gzipped; what Pages gzips counts as gzipped.

    The whole WebAssembly does not count: hardly a reader ever needs it. What is apart comes with what asks for it.
    """
    gzipped, later = {".mjs", ".wasm"}, ("/pyodide.packed", *(f"/{name}.packed" for name in bundle.PACKS))
    sent = [path for address, path in python_bundle.files.items() if not address.endswith(later)]
    contents = [(path.suffix, path.read_bytes()) for path in sent]
    assert sum(len(gzip.compress(body) if suffix in gzipped else body) for suffix, body in contents) < 2_352_000


def test_the_whole_is_what_pyodide_ships(python_bundle: Bundle) -> None:
    packed = next(path for address, path in python_bundle.files.items() if address.endswith("/pyodide.packed"))
    shipped = ROOT / "node_modules" / "pyodide" / "pyodide.asm.wasm"
    assert unpacked(packed.read_bytes())[1]["wasm"] == shipped.read_bytes()


def test_nothing_names_this_machine(package: dict[str, bytes]) -> None:
    assert not [name for name, code in package.items() if str(ROOT).encode() in code or b"/source/" in code]


HAS_DOCSTRING = 0x4000000


def told(code: CodeType) -> list[object]:
    """What a code object says, whatever instructions say it: those differ between patch releases of one Python.

    Without docstrings, which are not shipped, and so without texts that could be one: whole sentences, and nothing.
    """
    inner = [
        told(const) if isinstance(const, CodeType) else const
        for const in code.co_consts
        if not could_be_docstring(const)
    ]
    names = [name for name in code.co_names if name != "__doc__"]
    return [code.co_qualname, code.co_firstlineno, code.co_flags & ~HAS_DOCSTRING, code.co_varnames, names, inner]


def could_be_docstring(const: object) -> bool:
    return const is None or (isinstance(const, str) and (const.rstrip().endswith((".", "?", '"')) or "\n" in const))


def test_pyodide_build_compiles_our_source_to_the_same_names_and_constants(
    package: dict[str, bytes], tmp_path: Path
) -> None:
    if package["calculators/answer.pyc"][:4] != importlib.util.MAGIC_NUMBER:
        pytest.skip("pyodide-build compiles with this Python, which is not of Pyodide's minor version")
    sources = {path.relative_to(ROOT).as_posix(): path for path in (ROOT / "calculators").rglob("*.py")}
    archive = tmp_path / "calculators.zip"
    with ZipFile(archive, "w") as opened:
        for name, path in sources.items():
            opened.write(path, name)
    command = [str(Path(sys.executable).parent / "pyodide"), "py-compile", "--silent", str(archive)]
    lines_only = os.environ | {"PYTHONNODEBUGRANGES": "1"}
    subprocess.run(command, check=True, capture_output=True, env=lines_only)
    with ZipFile(archive) as opened:
        for name in sources:
            theirs, ours = opened.read(name + "c"), package[name + "c"]
            assert told(marshal.loads(ours[HEADER:])) == told(marshal.loads(theirs[HEADER:])), name


def test_the_built_site_holds_it_where_the_pages_say(site: Path, python_bundle: Bundle) -> None:
    for address, path in python_bundle.files.items():
        assert (site / address).read_bytes() == path.read_bytes()
    about, _ = unpacked((site / python_bundle.address / "python.packed").read_bytes())
    assert about["lock"]["packages"] == {}
    assert f'<meta name="python-bundle" content="{python_bundle.address}">' in (site / "index.html").read_text()
