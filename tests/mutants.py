"""Changes the calculators in small ways, one at a time, and counts how many changes the tests notice.

``make mutants`` draws some by a fixed seed; ``python -m tests.mutants calculators/offer --number 200`` draws others.
Each is tried in a copy of the repository: first by the tests of its own module and all cases, then, if it lives, by all
tests of the calculators.
"""

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COPIED = ("bench", "calculators", "claims", "docs", "drawings", "facts", "publish", "tests", "website")
FIRST = ("tests/calculators/test_cases.py", "tests/calculators/test_workings.py")
ALL = ("tests/calculators",)
SUMS = ("calculators/offer", "calculators/negotiation", "calculators/taxed_year")
SUMMED, DECLARED = "sums", "declarations"
LIMIT = 600
"""Seconds after which a change is taken to be noticed: it may never end."""
SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.And: ast.Or,
    ast.Or: ast.And,
}


@dataclass(frozen=True)
class Mutant:
    """A module with one change: its line, what it does, the module's text with it, and of what ``kind`` it is.

    That is a sum, in a function, or a declaration, outside of any.
    """

    line: int
    change: str
    source: str
    kind: str


def mutants(source: str) -> Iterator[Mutant]:
    """Every module that is ``source`` with one operator swapped or one number raised by one."""
    count = sum(1 for _ in _places(ast.parse(source)))
    for at in range(count):
        tree = ast.parse(source)
        line, change = _apply(list(_places(tree))[at])
        kind = SUMMED if _is_in_a_function(tree, line) else DECLARED
        yield Mutant(line, change, ast.unparse(ast.fix_missing_locations(tree)), kind)


def _is_in_a_function(tree: ast.Module, line: int) -> bool:
    functions = (one for one in ast.walk(tree) if isinstance(one, (ast.FunctionDef, ast.Lambda)))
    return any(one.lineno <= line <= (one.end_lineno or one.lineno) for one in functions)


def _places(tree: ast.Module) -> Iterator[tuple[ast.AST, int]]:
    """What can be changed: a node, and which of its comparisons."""
    for node in ast.walk(tree):
        match node:
            case ast.BinOp(op=op) | ast.BoolOp(op=op) if type(op) in SWAPPED:
                yield node, 0
            case ast.Compare(ops=ops):
                yield from ((node, at) for at, op in enumerate(ops) if type(op) in SWAPPED)
            case ast.Constant(value=int() as value) if not isinstance(value, bool):
                yield node, 0


def _apply(place: tuple[ast.AST, int]) -> tuple[int, str]:
    node, at = place
    before = ast.unparse(node)
    match node:
        case ast.BinOp() | ast.BoolOp():
            node.op = SWAPPED[type(node.op)]()  # type: ignore[assignment]
        case ast.Compare():
            node.ops[at] = SWAPPED[type(node.ops[at])]()  # type: ignore[call-overload]
        case ast.Constant(value=int() as value):
            node.value = value + 1
    return getattr(node, "lineno", 0), f"{before} -> {ast.unparse(node)}"


def is_noticed(folder: Path, module: Path) -> bool:
    """Whether the tests in ``folder`` fail; those of the module's own come first, as most fail there."""
    own = Path("tests") / module.parent / f"test_{module.name}"
    first = [str(own)] if (folder / own).exists() else []
    return _fails(folder, [*first, *FIRST]) or _fails(folder, ALL)


def _fails(folder: Path, tests: list[str] | tuple[str, ...]) -> bool:
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-m", "not slow", "-p", "no:cacheprovider", *tests]
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(folder)}
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, check=False, env=environment, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        return True
    return done.returncode != 0


def main() -> int:
    """Try some changes, and print those that no test noticed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", default=SUMS, help="files and folders to change")
    parser.add_argument("--number", type=int, default=40, help="how many changes to try")
    parser.add_argument("--seed", type=int, default=1, help="which ones")
    parser.add_argument("--at-least", type=int, default=0, help="percent that must be noticed")
    asked = parser.parse_args()
    modules = [path for one in asked.paths for path in _modules(ROOT / one)]
    found = [(path, mutant) for path in modules for mutant in mutants(path.read_text("utf-8"))]
    drawn = random.Random(asked.seed).sample(found, min(asked.number, len(found)))
    tried, noticed = Counter[str](), Counter[str]()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _copy(folder)
        for path, mutant in drawn:
            module = path.relative_to(ROOT)
            (folder / module).write_text(mutant.source, encoding="utf-8")
            killed = is_noticed(folder, module)
            shutil.copyfile(path, folder / module)
            tried[mutant.kind] += 1
            noticed[mutant.kind] += killed
            print(f"{'noticed' if killed else 'LIVES  '} {module}:{mutant.line} {mutant.change}", flush=True)
    shares = {kind: 100 * noticed[kind] // tried[kind] for kind in tried}
    for kind, share in shares.items():
        print(f"{noticed[kind]} of {tried[kind]} changes to {kind} were noticed ({share} %).")
    print(f"{len(found)} changes are possible.")
    return int(any(share < asked.at_least for share in shares.values()))


def _modules(path: Path) -> list[Path]:
    """The modules at a path but for the one that is made of the facts: its figures are held by their sources."""
    files = [path] if path.is_file() else sorted(path.rglob("*.py"))
    return [one for one in files if "claims --compile" not in one.read_text("utf-8")[:600]]


def _copy(folder: Path) -> None:
    skipped = shutil.ignore_patterns("__pycache__", "node_modules", "browser")
    for name in COPIED:
        shutil.copytree(ROOT / name, folder / name, ignore=skipped)
    for path in ROOT.iterdir():
        if path.is_file() and not path.is_symlink():
            shutil.copyfile(path, folder / path.name)


if __name__ == "__main__":
    sys.exit(main())
