"""Packs the Python that a browser needs into zips of bytecode. Runs inside the full Pyodide, under Node.

Running there makes the bytecode right whatever Python the host has, and the bytes the same on every host: the
compiler and the zip writer are Pyodide's own. What goes in is not listed by hand: our code is imported
and put through everything, and what is then in ``sys.modules`` is what a reader's browser will need.
"""

import importlib
import importlib.util
import json
import sys
from types import ModuleType
from typing import Any

from calculators.answer import answer
from publish.pyodide import exercise
from publish.pyodide.line_tables import of_first_lines

OURS = "/source"
STANDARD_LIBRARY = next(path for path in sys.path if path.endswith(".zip"))
# Tried at boot by modules that do without them.
DONE_WITHOUT = frozenset({"bz2", "lzma", "_compression", "ssl", "base64"})
KEEP_DOCSTRINGS = frozenset({"pyodide", "_pyodide"})
SOME_DAY = (2000, 1, 1, 0, 0, 0)


def bytecode(module: ModuleType, done_without: frozenset[str] = DONE_WITHOUT) -> tuple[str, bytes] | None:
    """A module's path in the zip and its ``.pyc``; None where it is built in, frozen, or not to be shipped.

    The pyc is marked as an unchecked hash of its source: no date, and nothing to look up at import. The
    standard library goes without docstrings and asserts, ours without docstrings; Pyodide's keeps them, as it reads
    them.
    """
    spec = module.__spec__
    if spec is None or not spec.has_location or spec.origin is None or spec.name in done_without:
        return None
    root = next((root for root in (OURS, STANDARD_LIBRARY) if spec.origin.startswith(root + "/")), None)
    if root is None or not spec.origin.endswith(".py"):
        return None
    path = spec.origin.removeprefix(root + "/")
    source = spec.loader.get_data(spec.origin)  # type: ignore[union-attr]
    if root == OURS:
        code = compile(without_docstrings(source), path, "exec", dont_inherit=True, optimize=0)
    else:
        keep = path.split("/")[0] in KEEP_DOCSTRINGS
        code = compile(source, path, "exec", dont_inherit=True, optimize=0 if keep else 2)
    pyc = importlib._bootstrap_external._code_to_hash_pyc(  # type: ignore[attr-defined]
        of_first_lines(code), importlib.util.source_hash(source), checked=False
    )
    return path + "c", bytes(pyc)


def without_docstrings(source: bytes) -> Any:
    """The code without its docstrings. A class keeps a dot for one: a dataclass without would write its signature."""
    import ast  # the packer's own: imported once it is known what the reader needs

    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef) and ast.get_docstring(node) is not None:
            rest = ast.Constant("." if isinstance(node, ast.ClassDef) else None)
            node.body[0] = ast.copy_location(ast.Expr(ast.copy_location(rest, node.body[0])), node.body[0])
    return tree


def archive(files: dict[str, bytes]) -> bytes:
    """A zip of ``files``, the same bytes for the same content. Not compressed: the whole is, and better, later."""
    import io  # these are the packer's own: imported once it is known what the reader needs
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for path in sorted(files):
            entry = zipfile.ZipInfo(path, SOME_DAY)
            entry.create_system = 3
            package.writestr(entry, files[path])
    return out.getvalue()


def pack(modules: str, cases: str, apart: str, whole: str) -> list[bytes]:
    """The zip for ``modules`` of ours, a JSON list of names, once they have run what the ``cases`` type (JSON).

    After it a zip for each list of those that are to be ``apart``, and for each that is to be ``whole``: with all that
    it imports and the rest does not.
    """
    exercise.imports(json.loads(modules))
    for request in exercise.requests(cases):
        answer(request)
    exercise.trouble(answer)
    rest = dict(filter(None, map(bytecode, list(sys.modules.values()))))
    packs = [{path: rest.pop(path) for path in map(_path, names)} for names in json.loads(apart)]
    return [archive(rest), *map(archive, packs), *(archive(with_imports(names)) for names in json.loads(whole))]


def with_imports(names: list[str]) -> dict[str, bytes]:
    """The modules of these names and all that they import anew; they are forgotten after it."""
    for name in DONE_WITHOUT & sys.modules.keys():
        del sys.modules[name]
    before = set(sys.modules)
    for name in names:
        importlib.import_module(name)
    new = [sys.modules.pop(name) for name in sys.modules.keys() - before]
    return dict(filter(None, (bytecode(module, done_without=frozenset()) for module in new)))


def _path(module: str) -> str:
    """The path of a module's bytecode in a zip; a package's is that of its ``__init__``."""
    path = module.replace(".", "/")
    return f"{path}/__init__.pyc" if hasattr(sys.modules[module], "__path__") else f"{path}.pyc"
