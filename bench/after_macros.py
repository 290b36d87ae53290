"""A hook for MkDocs that writes each page over its source as macros left it. Only for a copy of the project."""

from pathlib import Path

import yaml
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page


@event_priority(-100)
def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Write the page."""
    head = yaml.safe_dump(dict(page.meta), allow_unicode=True)
    Path(page.file.abs_src_path or "").write_text(f"---\n{head}---\n\n{markdown}", encoding="utf-8")
    return markdown
