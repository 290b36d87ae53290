"""Links the first use of each glossary term on a page to its entry, with the definition as the link's title."""

import re
from collections.abc import Iterable
from html import escape
from html.parser import HTMLParser

from claims.tables.glossary import HOME, Term, terms

PROSE = {"p", "li", "td", "dd"}
HEADINGS = {"h1", "h2", "h3", "h4", "summary"}
NOT_IN = HEADINGS | {"a", "abbr", "button", "cite", "code", "figure", "kbd", "nav", "pre", "svg"}
NOT_IN_CLASS = {"say", "write", "avoid", "doors", "calculator", "worked-examples"}
"""Words to say or send are the reader's to copy, and a calculator's part of a page is the calculator's."""
VOID = {"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


def _pattern(forms: Iterable[str]) -> re.Pattern[str]:
    spelt = sorted(forms, key=len, reverse=True)
    either = "|".join(re.escape(form) if not form[0].islower() else f"(?i:{re.escape(form)})" for form in spelt)
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])")


class _Linker(HTMLParser):
    """Copies HTML as it is, but for the first use of each term in prose."""

    def __init__(self, glossary: str, own: str) -> None:
        super().__init__(convert_charrefs=False)
        self.glossary = glossary
        self.waiting = {term: _pattern(term.forms) for term in terms() if term.forms and term.see != own}
        self.open: list[tuple[str, bool, bool]] = []  # tag, in prose, barred
        self.out: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.out.append(self.get_starttag_text() or "")
        if tag in VOID:
            return
        _, prose, barred = self.open[-1] if self.open else ("", False, False)
        classes = set((dict(attrs).get("class") or "").split())
        self.open.append((tag, prose or tag in PROSE, barred or tag in NOT_IN or bool(classes & NOT_IN_CLASS)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.out.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        self.out.append(f"</{tag}>")
        if any(tag == one for one, _, _ in self.open):
            while self.open.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        _, prose, barred = self.open[-1] if self.open else ("", False, False)
        self.out.append(self._linked(data) if prose and not barred else data)

    def handle_entityref(self, name: str) -> None:
        self.out.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.out.append(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        self.out.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self.out.append(f"<!{decl}>")

    def _linked(self, text: str) -> str:
        done: list[str] = []
        while found := self._first(text):
            term, start, end = found
            del self.waiting[term]
            done += [text[:start], self._link(term, text[start:end])]
            text = text[end:]
        return "".join([*done, text])

    def _first(self, text: str) -> tuple[Term, int, int] | None:
        matches = [(term, match) for term, form in self.waiting.items() if (match := form.search(text))]
        if not matches:
            return None
        term, match = min(matches, key=lambda pair: (pair[1].start(), -pair[1].end()))
        return term, match.start(), match.end()

    def _link(self, term: Term, words: str) -> str:
        return f'<a class="term" href="{self.glossary}#{term.id}" title="{escape(term.says)}">{words}</a>'


def link_first_uses(html: str, address: str) -> str:
    """`html` of the page at `address` (relative to the site, as `tactics/sign-on/`), its terms linked.

    A term is not linked on the page that explains it, nor on the glossary itself.
    """
    if address == HOME:
        return html
    linker = _Linker("../" * address.count("/") + HOME, address.rstrip("/"))
    linker.feed(html)
    linker.close()
    return "".join(linker.out)
