"""Which browser tests and benchmarks drive: one that is installed, else Playwright's own."""

import os
import shutil
from pathlib import Path

from playwright.sync_api import Playwright

INSTALLED = "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"
HEADLESS = "chromium-headless-shell", "chrome-headless-shell"
"""The same engine without menus and toolbars: a new context starts in a third of the time."""


def chromium_path(playwright: Playwright, *, prefers_headless: bool = False) -> str | None:
    """The program to start, or None where there is none. ``CHROMIUM`` in the environment overrules the search."""
    named = os.environ.get("CHROMIUM")
    searched = (*HEADLESS, *INSTALLED) if prefers_headless else (*INSTALLED, *HEADLESS)
    found = [path for name in ((named,) if named else searched) if (path := shutil.which(name))]
    own = playwright.chromium.executable_path
    return found[0] if found else own if Path(own).exists() else None
