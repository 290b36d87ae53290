"""Wheels for the peers that install one: ours, what it stands on, and the installer's own."""

import base64
import hashlib
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

ROOT = Path(__file__).resolve().parent.parent


def ours(folder: Path) -> str:
    """Build the calculators' wheel into ``folder``; its file name."""
    code = f"from flit_core.buildapi import build_wheel; print(build_wheel({str(folder)!r}))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, encoding="utf-8")
    return done.stdout.strip()


def pure(package: str, folder: Path) -> str:
    """A wheel of the pure-Python part of an installed package; its file name.

    Pyodide has compiled builds of such packages, but they are on no registry that has only packages.
    """
    version = metadata.version(package)
    files = metadata.files(package) or []
    content = {str(file): Path(file.locate()).read_bytes() for file in files if file.suffix == ".py"}
    return write(folder, package, version, content)


def write(folder: Path, name: str, version: str, content: dict[str, bytes], tag: str = "py3-none-any") -> str:
    """Write a wheel of ``content`` by path; its file name."""
    info = f"{name}-{version}.dist-info"
    content |= {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: true\nTag: {tag}\n".encode(),
    }
    record = "".join(f"{path},sha256={_hash(body)},{len(body)}\n" for path, body in content.items())
    content[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    file = f"{name}-{version}-{tag}.whl"
    with ZipFile(folder / file, "w", ZIP_DEFLATED) as wheel:
        for path, body in content.items():
            wheel.writestr(path, body)
    return file


def downloaded(folder: Path, locked: str = "requirements.txt", *options: str) -> list[str]:
    """Fetch the wheels of a ``locked`` list into ``folder``, each with the hash that is locked; their file names.

    ``options`` are pip's own, for wheels of another platform than this one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    listed = str(Path(__file__).parent / locked)
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes", *options]
    subprocess.run([*command, "--only-binary=:all:", "--dest", str(folder), "-r", listed], check=True)
    return sorted(path.name for path in folder.glob("*.whl"))


def _hash(body: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(body).digest()).rstrip(b"=").decode()
