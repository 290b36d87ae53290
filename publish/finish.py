"""A built folder becomes the site to publish. Which program built it makes no difference."""

import hashlib
import re
import shutil
from functools import cache, partial
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from publish import addresses, links, modules, offline, pages, policy, styles, tables, unused_styles
from publish.bundle import Bundle

OFFLINE = "assets/offline/offline.js"
UNUSED = ("partials", "assets/javascripts/lunr")
"""Folders that no page asks for: parts of templates, and the languages of search, of which English needs none."""
SOURCE_MAP = re.compile(r"\s*//# sourceMappingURL=\S+\s*$")


class Unfinishable(ValueError):
    """The folder is not a site of ours as a builder leaves it; the message says why."""


def finish(site: Path, python: Bundle) -> list[str]:
    """Finish the site built at ``site``, with the Python for its calculators, and say what is wrong with it.

    Raises:
        Unfinishable: it has been finished already, or its pages do not say where it will be.
        NotJoinable: a style sheet refers to another file.
        NoCharset: a page is not one of ours.
    """
    home = _home(site)
    _drop_unused(site)
    _add(site, python)
    _join_styles(site, home)
    for path in modules.ours(site):
        path.write_text(modules.without_notes(path.read_text(encoding="utf-8")), encoding="utf-8")
    imports_of = cache(partial(modules.imports, read=partial(_text, site)))
    version = f'  <meta name="scripts-version" content="{_version(site)}">\n'
    for path in _html(site):
        root = _root(site, path, home)
        html = addresses.relative(path.read_text(encoding="utf-8"), root)
        run = (_name(site, path, home, address) for address in modules.named(html))
        preloads = modules.preloads(root + name for name in modules.imported(run, imports_of))
        meta = f'  <meta name="python-bundle" content="{root}{python.address}">\n{version}'
        script = f'  <script src="{root}{OFFLINE}" type="module"></script>\n  </body>'
        html = html.replace("</head>", f"{meta}{preloads}  </head>", 1)
        html = script.join(html.rsplit("</body>", 1))
        path.write_text(tables.labeled(html), encoding="utf-8")
    found = list(pages.read(site))
    policy.apply(site, found)
    offline.write(site, python.files)
    return list(links.problems(site, home, found))


def _home(site: Path) -> str:
    """Where the site will be, ending in a slash: what its first page calls its own address."""
    index = site / "index.html"
    page = next(pages.read(site, "index.html"), None) if index.is_file() else None
    if page is None:
        raise Unfinishable(f"{site} holds no built site: there is no index.html")
    if (site / offline.WORKER).exists():
        raise Unfinishable(f"{site} is finished already: build it anew")
    home = next((one.address for one in page.references if one.rel == "canonical"), None)
    if home is None:
        raise Unfinishable("index.html has no canonical address: set site_url")
    return home


def _html(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


def _text(site: Path, name: str) -> str:
    return (site / name).read_text(encoding="utf-8")


def _name(site: Path, page: Path, home: str, address: str) -> str:
    """The file, relative to the site, that a page means by an address."""
    return urljoin(urljoin(home, page.relative_to(site).as_posix()), address).removeprefix(home)


def _root(site: Path, page: Path, home: str) -> str:
    """The way from a page to the site's first: relative, but for the page that is shown at any address."""
    if page.name != "index.html":
        return urlsplit(home).path
    return "../" * len(page.relative_to(site).parts[:-1])


def _drop_unused(site: Path) -> None:
    for folder in UNUSED:
        shutil.rmtree(site / folder, ignore_errors=True)
    for path in site.rglob("*.map"):
        path.unlink()
        script = path.with_suffix("")
        if script.suffix == ".js":
            script.write_text(SOURCE_MAP.sub("\n", script.read_text(encoding="utf-8")), encoding="utf-8")


def _version(site: Path) -> str:
    """What tells pages of one version of our scripts from another: a tab may be open while the site changes."""
    found = hashlib.sha256()
    for path in modules.ours(site):
        found.update(path.relative_to(site).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()[:12]


def _add(site: Path, python: Bundle) -> None:
    for address, path in python.files.items():
        (site / address).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, site / address)


def _join_styles(site: Path, home: str) -> None:
    """Put one style sheet in the place of all."""
    found = {path: path.read_text(encoding="utf-8") for path in _html(site)}

    def sheets(path: Path) -> tuple[str, ...]:
        return tuple(_name(site, path, home, address) for address in styles.named(found[path]))

    names = sheets(site / "index.html")
    parts = {part: content for name in names for part, content in styles.expanded(name, partial(_text, site))}
    used = unused_styles.words_used(found.values(), (path.read_text(encoding="utf-8") for path in site.rglob("*.js")))
    for part in parts:
        if part.startswith(styles.FOLDER):  # the theme's
            parts[part] = unused_styles.without_unused(parts[part], used)
    address, content = styles.joined(parts)
    for path, html in found.items():
        if sheets(path) != names:
            raise Unfinishable(f"{path.relative_to(site)} has other style sheets than index.html")
        path.write_text(styles.with_one(html, _root(site, path, home) + address), encoding="utf-8")
    for part in parts:
        (site / part).unlink()
    (site / address).write_text(content, encoding="utf-8")
