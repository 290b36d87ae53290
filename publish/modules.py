"""JavaScript modules as readers get them.

A page asks for all of its modules at once, as a browser would find each only in the one that imports it. What stands in
them for the type checker stays behind.
"""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import urljoin

NAMED = re.compile(
    r"""<(?:script\b(?=[^>]*\stype=["']?module\b)[^>]*\ssrc|link\b(?=[^>]*\srel=["']?modulepreload\b)[^>]*\shref)"""
    r"""=["']?([^"'\s>]+)"""
)
IMPORT = re.compile(r"""^(?:import|export)\b[^'"`;(]*["'](\.[^"']+)["'];$""", re.MULTILINE)

FOR_TOOLS = re.compile(r"^[ \t]*/\*\*(?:(?!\*/).)*\*/\n", re.MULTILINE | re.DOTALL)
THEME = "javascripts"


def ours(site: Path) -> list[Path]:
    """The scripts of a built site that are not the theme's."""
    assets = site / "assets"
    return sorted(path for path in assets.rglob("*.js") if path.relative_to(assets).parts[0] != THEME)


def without_notes(script: str) -> str:
    """A script without the ``/** … */`` that stand on lines of their own, which are a third of it."""
    return FOR_TOOLS.sub("", script)


def named(html: str) -> list[str]:
    """The addresses of the modules that a page runs or preloads, as the page has them, in order."""
    return NAMED.findall(html)


def imports(name: str, read: Callable[[str], str]) -> list[str]:
    """What the module ``name`` imports as it starts, by names like its own."""
    return [urljoin(name, address) for address in IMPORT.findall(read(name))]


def imported(names: Iterable[str], imports_of: Callable[[str], list[str]]) -> list[str]:
    """What modules import as they start, and what those import, without the modules themselves; each once, in order."""
    named_ones = list(names)
    found = dict.fromkeys(named_ones)
    waiting = list(named_ones)
    while waiting:
        for one in imports_of(waiting.pop(0)):
            if one not in found:
                found[one] = None
                waiting.append(one)
    return [name for name in found if name not in named_ones]


def preloads(addresses: Iterable[str]) -> str:
    """The elements that ask for modules, a line each."""
    return "".join(f'    <link rel="modulepreload" href="{address}">\n' for address in addresses)
