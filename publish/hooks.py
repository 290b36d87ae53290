"""Where MkDocs calls `publish`, thinly. A preview (`mkdocs serve`) gets only the Python bundle of it."""

import logging
import sys
from pathlib import Path

from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # MkDocs loads a hook by its path

from publish import bundle, links, node, offline, pages, policy, reference, styles, tables

log = logging.getLogger("mkdocs.plugins.publish")
to_be_published = False
python: bundle.Bundle


def on_startup(*, command: str, dirty: bool) -> None:
    """Note whether this is a preview."""
    global to_be_published
    to_be_published = command != "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Make the Python bundle and tell the pages where it will be."""
    global python
    root = Path(config.config_file_path).parent
    try:
        python = bundle.make(root)
    except (node.NodeFailed, FileNotFoundError) as error:
        raise PluginError(f"The Python bundle cannot be made. {error}") from error
    config.extra["python_bundle"] = python.address
    if to_be_published:
        script = ExtraScriptValue("assets/offline.js")
        script.type = "module"
        config.extra_javascript.append(script)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the bundle and the list of claims to the site."""
    for address, path in python.files.items():
        files.append(File.generated(config, address, abs_src_path=str(path)))
    files.append(File.generated(config, reference.CLAIMS, content=reference.claims_json()))
    if to_be_published:
        _join_styles(files, config)
    for line in reference.overdue():
        log.info("Past its day of review: %s", line)
    return files


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Link the first use of each glossary term."""
    return reference.link_terms(html, page.url)


def on_page_context(context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation) -> TemplateContext:
    """Label the tables."""
    page.content = tables.labelled(page.content or "")
    return context


def _join_styles(files: Files, config: MkDocsConfig) -> None:
    """Put one style sheet in the place of all, and tell the pages its name."""
    found = {file.src_uri: file for file in files}
    taken = [found[name] for name in styles.to_join(found, config.extra_css)]
    address, content = styles.joined({file.src_uri: file.content_string for file in taken})
    for file in taken:
        files.remove(file)
    files.append(File.generated(config, address, content=content))
    config.extra["style_sheet"] = address
    config.extra_css = []


@event_priority(-100)  # after the plugins that write files of their own
def on_post_build(config: MkDocsConfig) -> None:
    """Finish and check the site. A problem is a warning, and so, as MkDocs is told to be strict, an error."""
    if not to_be_published:
        return
    site = Path(config.site_dir)
    read = list(pages.read(site))
    policy.apply(site, read)
    offline.write(site, python.files)
    for problem in links.problems(site, config.site_url or "/", read):
        log.warning(problem)
