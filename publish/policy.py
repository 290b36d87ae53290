"""The content policy of the published site: nothing runs, loads or is sent but from and to the site itself.

It stands in each page, as GitHub Pages sends no headers of ours. Every page has the same one, with the hashes
of all the theme's inline scripts, because instant navigation keeps the policy of the page it began on.
"""

import base64
import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

from publish import pages

CHARSET = re.compile(r"<meta charset=[^>]*>", re.IGNORECASE)


class NoCharset(ValueError):
    """A page has no ``<meta charset>``, after which the policy goes."""


def source_hash(script: str) -> str:
    """The hash by which a policy lets one inline script run."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def policy(scripts: Iterable[str]) -> str:
    """The policy that lets ``scripts`` run inline, and otherwise only what the site serves.

    WebAssembly runs in a worker, which a page's policy does not bind.
    """
    hashes = "".join(f" {found}" for found in sorted({source_hash(script) for script in scripts}))
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self'{hashes}",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "object-src 'none'",
        )
    )


def apply(site: Path, read: Iterable[pages.Page] | None = None) -> None:
    """Put the policy into every page under ``site``, before anything it is to hold for.

    Args:
        site: the folder of the built site.
        read: its pages, if they have been read already.

    Raises:
        NoCharset: a page is not one of ours.
    """
    found = list(pages.read(site) if read is None else read)
    content = policy(script for page in found for script in page.inline_scripts)
    tag = f'<meta http-equiv="Content-Security-Policy" content="{content}">'
    for page in found:
        charset = CHARSET.search(page.html)
        if not charset:
            raise NoCharset(page.path)
        html = page.html[: charset.end()] + tag + page.html[charset.end() :]
        (site / page.path).write_text(html, encoding="utf-8")
