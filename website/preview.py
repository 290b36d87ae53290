"""Hooks for MkDocs that make a preview (``mkdocs serve``) like the published site, its calculators live.

In any other build they do nothing: what the published site needs is done by ``publish``, whatever builds the pages.
"""

import logging
import subprocess
import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # MkDocs loads a hook by its path

from publish import addresses, bundle, node, tables

log = logging.getLogger("mkdocs.plugins.preview")
previewing = False


def on_startup(*, command: str, dirty: bool) -> None:
    """Note whether this is a preview."""
    global previewing
    previewing = command == "serve"


@event_priority(100)  # before the macros import the calculators
def on_config(config: MkDocsConfig) -> None:
    """Let the calculators count with the facts as they are now."""
    if not previewing:
        return
    command, root = [sys.executable, "-m", "claims", "--compile"], Path(config.config_file_path).parent
    done = subprocess.run(command, cwd=root, stderr=subprocess.PIPE, encoding="utf-8", check=False)
    if done.returncode:
        raise PluginError(f"The facts cannot be read.\n{done.stderr}")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the Python bundle, and tell the pages where it is."""
    if not previewing:
        return files
    try:
        python = bundle.make(Path(config.config_file_path).parent)
    except (node.NodeFailed, FileNotFoundError) as error:
        raise PluginError(f"The Python bundle cannot be made. {error}") from error
    config.extra["python_bundle"] = python.address
    for address, path in python.files.items():
        files.append(File.generated(config, address, abs_src_path=str(path)))
    return files


@event_priority(-100)  # after the plugins that write files of their own
def on_post_build(config: MkDocsConfig) -> None:
    """Link the glossary, list the claims, resolve our addresses and label the tables."""
    if not previewing:
        return
    from website import facts, search  # now, as `macros.py` has the package read afresh

    site = Path(config.site_dir)
    search.add(site)
    for line in facts.add(site):
        log.info("Past its day of review: %s", line)
    for path in site.rglob("*.html"):
        root = "../" * (len(path.relative_to(site).parts) - 1)
        html = addresses.relative(path.read_text(encoding="utf-8"), root)
        path.write_text(tables.labeled(html), encoding="utf-8")
