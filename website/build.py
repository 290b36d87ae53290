"""Builds the site to publish: facts for the calculators, Python for browsers, the pages, what finishes them.

Any builder of MkDocs sites may make the pages. It is started as a program of its own, and nothing of ours is imported
by it but ``macros.py``.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

BUILDERS: Mapping[str, tuple[str, ...]] = {
    "mkdocs": ("--quiet", "--strict", "--config-file", "mkdocs.yml"),
    "properdocs": ("--quiet", "--strict", "--config-file", "mkdocs.yml"),
    "zensical": ("--clean", "--strict", "--config-file", "mkdocs.yml"),
}
"""What may build the pages, each with its options."""


class BuildFailed(RuntimeError):
    """A step ended badly; the message is what it said."""


def build(root: Path, site: Path, *, builder: str = "mkdocs", site_url: str | None = None) -> str:
    """Build the project at ``root`` into the folder ``site``, and say what the steps said.

    Args:
        root: the project's folder.
        site: where the site goes; what is there is replaced. Zensical wants it within the project's folder.
        builder: a name in ``BUILDERS``.
        site_url: where the site will be, ending in a slash, if not where ``mkdocs.yml`` says.

    Raises:
        BuildFailed: a step ended badly.
    """
    steps = (
        ("claims", "--compile"),
        ("publish", "bundle"),
        (builder, "build", *BUILDERS[builder]),
        ("website", "facts", str(site)),
        ("publish", "site", str(site)),
    )
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(root), "SITE_DIR": str(site)}
    if site_url:
        environment["SITE_URL"] = site_url
    shutil.rmtree(site, ignore_errors=True)
    said = ""
    for step in steps:
        command = [sys.executable, "-m", *step]
        done = subprocess.run(
            command,
            cwd=root,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        if done.returncode:
            raise BuildFailed(f"{' '.join(step)}:\n{done.stdout}")
        said += done.stdout
    return said
