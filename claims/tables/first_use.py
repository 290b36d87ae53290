"""Links the first use of each glossary term on a page to its entry, with the definition as the link's title."""

import re
from collections.abc import Iterator
from functools import cache
from html import escape

from claims.tables.glossary import HOME, Term, terms

PROSE = {"p", "li", "td", "dd"}
HEADINGS = {"h1", "h2", "h3", "h4", "summary"}
NOT_IN = HEADINGS | {"a", "abbr", "button", "cite", "code", "figure", "kbd", "nav", "pre", "svg"}
NOT_IN_CLASS = {"say", "write", "avoid", "doors", "calculator", "worked-examples"}
"""Words to say or send are the reader's to copy, and a calculator's part of a page is the calculator's."""
VOID = {"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
MARKUP = re.compile(r"""<(?:!--.*?--|![^>]*+|/?([a-zA-Z][^\s/>]*+)(?:[^>"']++|"[^"]*+"|'[^']*+')*+)>""", re.DOTALL)
"""A comment, a declaration, or a tag, which is named."""
CLASSES = re.compile(r"""\sclass\s*=\s*["']?([^"'>]*)""")


@cache
def _spellings() -> tuple[tuple[Term, tuple[str, ...], re.Pattern[str]], ...]:
    """Each term with its spellings in lower case, which are quick to look for, and the pattern that decides."""
    return tuple((term, tuple(map(str.lower, term.forms)), _pattern(term.forms)) for term in terms() if term.forms)


def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(forms, key=len, reverse=True)
    either = "|".join(re.escape(form) if not form[0].islower() else f"(?i:{re.escape(form)})" for form in longest_first)
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])")


def _places(form: str, words: str) -> Iterator[int]:
    place = words.find(form)
    while place >= 0:
        yield place
        place = words.find(form, place + 1)


class _Linker:
    """Copies HTML as it is, but for the first use of each term in prose."""

    def __init__(self, html: str, glossary: str, own: str) -> None:
        self.html = html
        self.glossary = glossary
        self.waiting: dict[Term, re.Pattern[str]] = {}
        self.places: list[int] = []  # where one of them may be
        words = html.replace("İ", "I").lower()  # the one letter that grows when it is lowered
        for term, lower, form in _spellings():
            if term.see != own and (places := [place for one in lower for place in _places(one, words)]):
                self.waiting[term] = form
                self.places += places
        self.open: list[tuple[str, bool, bool]] = []  # tag, in prose, barred

    def linked(self) -> str:
        """The page with its links. Only text in which a term may be is looked at."""
        out: list[str] = []
        copied = 0
        for start, end in self._prose():
            text = self._linked(self.html[start:end])
            out += [self.html[copied:start], text]
            copied = end
        return "".join([*out, self.html[copied:]])

    def _prose(self) -> Iterator[tuple[int, int]]:
        """Where text begins and ends that stands in prose and in which a term may be."""
        places = sorted(self.places, reverse=True)
        prose, barred, at = False, False, 0
        for markup in MARKUP.finditer(self.html):
            if not places:
                return
            start = markup.start()
            if places[-1] < start:
                if prose and not barred:
                    yield at, start
                while places and places[-1] < start:
                    places.pop()
            at = markup.end()
            if markup[1]:
                self._tag(markup[0], markup[1].lower())
                _, prose, barred = self.open[-1] if self.open else ("", False, False)

    def _tag(self, written: str, tag: str) -> None:
        if written.startswith("</"):
            if any(tag == one for one, _, _ in self.open):
                while self.open.pop()[0] != tag:
                    pass
        elif tag not in VOID and not written.endswith("/>"):
            _, prose, barred = self.open[-1] if self.open else ("", False, False)
            classes = CLASSES.search(written)
            unmarked = bool(classes and not NOT_IN_CLASS.isdisjoint(classes[1].split()))
            self.open.append((tag, prose or tag in PROSE, barred or tag in NOT_IN or unmarked))

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
    """``html`` of the page at ``address`` (relative to the site, as ``tactics/sign-on/``), its terms linked.

    A term is not linked on the page that explains it, nor on the glossary itself.
    """
    if address == HOME:
        return html
    return _Linker(html, "../" * address.count("/") + HOME, address.rstrip("/")).linked()
