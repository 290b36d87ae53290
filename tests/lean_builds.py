"""Lean builds of Pyodide other than the one that is shipped."""

from pathlib import Path
from tempfile import TemporaryDirectory

from publish import bundle, lean, packing
from publish.bundle import Bundle
from tests.unpacking import unpacked

PYODIDE = Path(bundle.__file__).parent.parent / "node_modules" / "pyodide"
OURS = Path(bundle.__file__).parent.parent / bundle.OURS
LEAST = Path(__file__).parent / "pyodide" / "least" / "exercise.py"


def wasm(made: Bundle, *, blank: int = 0, exercise: Path = bundle.PACKER / "exercise.py") -> bytes:
    """A lean build for the code of the bundle ``made``, after another exercise, or with other blanks."""
    about, files = unpacked(made.files[made.address + "python.packed"].read_bytes())
    with TemporaryDirectory() as scratch:
        zipped = Path(scratch, "python.zip")
        zipped.write_bytes(files["zip"])
        packs = [Path(scratch, f"{name}.zip") for name in about["packs"]]
        for pack in packs:
            pack.write_bytes(unpacked(made.files[f"{made.address}{pack.stem}.packed"].read_bytes())[1]["zip"])
        coverage = bundle.measure_coverage(PYODIDE, OURS, zipped, packs, about["lock"], exercise)
    return lean.lean((PYODIDE / "pyodide.asm.wasm").read_bytes(), coverage, blank)


def least(made: Bundle) -> bytes:
    """A packed file like the bundle's ``python.packed``, whose WebAssembly can start and say what is no question."""
    about, files = unpacked(made.files[made.address + "python.packed"].read_bytes())
    parts = {"wasm": packing.split_before_data(wasm(made, exercise=LEAST)), "zip": [files["zip"]]}
    return packing.pack(parts, {"lock": about["lock"], "packs": about["packs"]})
