"""Addresses that no builder rewrites: ``site:assets/x.js``, counted from the site's root, until the site is finished.

Builders differ in what they make of relative addresses in HTML: MkDocs leaves them as they are, Zensical takes them as
relative to the source file. All leave alone what has a scheme.
"""

import re

IN_ATTRIBUTE = re.compile(r"""(\s(?:href|src)=["'])site:""")


def relative(html: str, root: str) -> str:
    """The page's HTML with each ``site:`` replaced by ``root``, the way to the site's root: ``../../``, say."""
    return IN_ATTRIBUTE.sub(lambda found: found[1] + root, html)
