"""Drops the rules of a style sheet that are for nothing on the site: browsers weigh each of them for every element.

The theme styles all that Markdown can be made into. What its scripts make begins with ``md-``, and is kept.
"""

import re
from collections.abc import Container, Iterable

CLASSES = re.compile(r"""\sclass=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
WORD = re.compile(r"[\w-]+")
RULE = re.compile(r"([^{};]+)(\{[^{}]*\})")
"""A selector list and its block; of a rule with others in it, those."""
CLASS = re.compile(r"\.([a-zA-Z_][\w-]*)")
OF_SEVERAL = re.compile(r":(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)")
"""A part that may hold without a class that it names."""
LISTED = re.compile(r"(?:[^,()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+")
MADE_BY_SCRIPTS = "md-"


def words_used(pages: Iterable[str], scripts: Iterable[str]) -> set[str]:
    """What may be a class of an element: the classes in pages, and every word in scripts."""
    found = {name for html in pages for one in CLASSES.findall(html) for name in "".join(one).split()}
    return found.union(*(WORD.findall(script) for script in scripts))


def without_unused(sheet: str, used: Container[str]) -> str:
    """The style sheet without selectors that ask for a class that is not ``used``, and without rules of none other."""

    def is_used(selector: str) -> bool:
        named = CLASS.findall(OF_SEVERAL.sub("", selector))
        return all(name in used or name.startswith(MADE_BY_SCRIPTS) for name in named)

    def kept(rule: re.Match[str]) -> str:
        if rule[1].lstrip().startswith("@"):
            return rule[0]
        every = LISTED.findall(rule[1])
        some = [one for one in every if is_used(one)]
        return rule[0] if len(some) == len(every) else f"{','.join(some)}{rule[2]}" if some else ""

    return RULE.sub(kept, sheet)
