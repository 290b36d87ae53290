"""A lock file of Pyodide that names the wheels lying beside it, for peers that ask for packages by name."""

import hashlib
import json
from collections.abc import Collection
from email import message_from_bytes
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

ENVIRONMENT = {"sys_platform": "emscripten", "platform_system": "Emscripten", "extra": ""}


def rewrite(folder: Path) -> None:
    """Point ``folder``'s lock file at each of its wheels.

    A package that Pyodide's own lock has keeps the dependencies that are listed there.
    """
    path = folder / "pyodide-lock.json"
    lock = json.loads(path.read_text(encoding="utf-8"))
    wheels = {parse_wheel_filename(wheel.name)[0]: wheel for wheel in sorted(folder.glob("*.whl"))}
    for name, wheel in wheels.items():
        known = lock["packages"].get(name, {})
        lock["packages"][name] = entry(wheel, known, wheels.keys() | lock["packages"].keys())
    path.write_text(json.dumps(lock), encoding="utf-8")


def entry(wheel: Path, known: dict[str, Any], names: Collection[str]) -> dict[str, Any]:
    """What the lock says of ``wheel``; ``known`` is what it said before."""
    with ZipFile(wheel) as content:
        members = content.namelist()
        metadata = content.read(next(member for member in members if member.endswith(".dist-info/METADATA")))
    tops = {member.split("/")[0].removesuffix(".py") for member in members if member.endswith(".py")}
    new = {
        "name": parse_wheel_filename(wheel.name)[0],
        "depends": [name for name in required(metadata) if name in names],
        "imports": sorted(tops),
        "install_dir": "site",
        "package_type": "package",
        "unvendored_tests": False,
    }
    sha256 = hashlib.sha256(wheel.read_bytes()).hexdigest()
    version = str(parse_wheel_filename(wheel.name)[1])
    return new | known | {"version": version, "file_name": wheel.name, "sha256": sha256}


def required(metadata: bytes) -> list[str]:
    """The names of the packages that a wheel with this ``metadata`` needs in a browser."""
    lines = message_from_bytes(metadata).get_all("Requires-Dist", [])
    requirements = [Requirement(line) for line in lines]
    return [canonicalize_name(one.name) for one in requirements if not one.marker or one.marker.evaluate(ENVIRONMENT)]
