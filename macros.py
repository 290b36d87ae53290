"""Hands the functions of ``website.macros`` to the pages. mkdocs-macros runs this file anew at each build."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

RELOADED = "bench", "calculators", "claims", "drawings", "website"
"""Packages read afresh at every build, or ``make serve`` would show yesterday's forms: hence the imports below."""


class MacrosPlugin(Protocol):
    """What is used here of the plugin."""

    def macro(self, function: Callable[..., str], name: str = "") -> object:
        """Let pages call ``function`` by its name."""


def define_env(env: MacrosPlugin) -> None:
    """Give the pages their macros."""
    root = str(Path(__file__).resolve().parent)
    if root not in sys.path:  # not every builder starts from there
        sys.path.insert(0, root)
    for name in [name for name in sys.modules if name.partition(".")[0] in RELOADED]:
        del sys.modules[name]
    from website.macros import MACROS

    for macro in MACROS:
        env.macro(macro)


def on_pre_page_macros(env: MacrosPlugin) -> None:
    """Number each page's claim marks from one."""
    from claims.pages import start_page

    start_page()
