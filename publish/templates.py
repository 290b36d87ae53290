"""The theme's templates, compiled once and kept for the next build."""

from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache


def keep(env: Environment, root: Path) -> None:
    """Have `env` keep what it compiles for the project at `root`. A template that changed is compiled anew."""
    shelf = root / ".cache" / "templates"
    shelf.mkdir(parents=True, exist_ok=True)
    env.bytecode_cache = FileSystemBytecodeCache(str(shelf))
