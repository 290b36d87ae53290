"""The trimmed Python lacks nothing that our code, or a report of its failure, needs."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import calculators
from publish.bundle import Bundle
from tests.pyodide.running import Pyodide
from tests.unpacking import unpacked

PACKAGE = Path(calculators.__file__).parent
TRACEBACK = """
import traceback
from calculators.answer import answer
try:
    answer(None, None)
except TypeError:
    told = traceback.format_exc()
told
"""


def modules() -> list[str]:
    paths = (path.relative_to(PACKAGE.parent).with_suffix("") for path in PACKAGE.rglob("*.py"))
    return [".".join(path.parts).removesuffix(".__init__") for path in paths]


def test_every_module_of_ours_is_there_and_imports(whole: Pyodide) -> None:
    whole.run("import importlib")
    for name in modules():
        assert whole.run(f"importlib.import_module({name!r}).__name__") == name


def test_a_traceback_can_be_told(whole: Pyodide) -> None:
    assert "TypeError" in whole.run(TRACEBACK)


def test_nothing_is_imported_from_source(python_bundle: Bundle) -> None:
    packed = python_bundle.files[python_bundle.address + "python.packed"].read_bytes()
    with ZipFile(BytesIO(unpacked(packed)[1]["zip"])) as package:
        assert {Path(name).suffix for name in package.namelist()} == {".pyc"}
