"""A typed HTML builder on markupsafe that escapes by default.

    div(".figure", data_group="a")[label(for_="x")["Base"], None, [p["one"], p["two"]]]

Attributes: a trailing underscore is dropped, others become hyphens; ``None`` and ``False`` are left out, ``True`` is
written bare. Children: text is escaped, ``Markup`` is not, ``None`` and booleans are nothing, iterables are joined.
Eager strings rather than a tree: an answer has a thousand elements and a keystroke has 16 ms (decisions log).
"""

from collections.abc import Callable, Iterable
from functools import lru_cache, partial

from markupsafe import Markup, escape

type Node = str | Tag | bool | Iterable[Node] | None
type Attribute = str | bool | None

_VOID = {"input"}
_html: Callable[[str], Markup] = partial(str.__new__, Markup)
"""Text marked as HTML, past ``Markup``'s own constructor, which asks what it is given."""


class Tag:
    """An element's start tag: call it for attributes, index it for children."""

    __slots__ = ("_end", "_name", "start")

    def __init__(self, name: str, attributes: str = "") -> None:
        self._name = name
        self.start = f"<{name}{attributes}>"
        self._end = "" if name in _VOID else f"</{name}>"

    def __call__(self, classes: str = "", /, **attributes: Attribute) -> "Tag":
        """The tag with ``classes`` (as ``".a.b"``) and attributes."""
        return _tag(self._name, classes, **attributes)

    def __getitem__(self, children: Node) -> Markup:
        return _html(f"{self.start}{_joined(children)}{self._end}")

    def __html__(self) -> str:
        return self.start + self._end


@lru_cache(maxsize=4096)
def _tag(tag: str, classes: str, /, **attributes: Attribute) -> Tag:
    """A tag with its attributes written out; remembered, since an answer opens the same tags over and over."""
    written = f' class="{classes[1:].replace(".", " ")}"' if classes else ""
    for name, value in attributes.items():
        if value is None or value is False:
            continue
        key = name.rstrip("_").replace("_", "-")
        written += f" {key}" if value is True else f' {key}="{_escaped(value)}"'
    return Tag(tag, written)


def valued(value: str, text: str, /, **attributes: Attribute) -> Markup:
    """A ``data`` element of ``text`` for people, with a machine's ``value``: it changes with each key press, so that
    only the rest of its start is remembered.
    """
    start = _tag("data", "", **attributes).start.removesuffix(">")
    return _html(f'{start} value="{escape(value)}">{_escaped(text)}</data>')


def joined(*children: Node) -> Markup:
    """Children one after the other, without an element around them."""
    return _html(_joined(children))


@lru_cache(maxsize=8192, typed=True)
def _escaped(text: str) -> str:
    """Remembered, since nearly all texts of an answer are labels. By type: ``Markup`` equals the text it holds."""
    return str(escape(text))


def _joined(child: Node) -> str:
    kind = type(child)
    if kind is Markup:
        return child  # type: ignore[return-value]
    if kind is not list and kind is not tuple:  # asked before the rest: most of what is not finished is one of these
        if isinstance(child, str):
            return _escaped(child)
        if child is None or isinstance(child, bool):
            return ""
        if isinstance(child, Tag):
            return child.__html__()
    return "".join([one if type(one) is Markup else _joined(one) for one in child])  # type: ignore[union-attr]


def _tags(names: str) -> list[Tag]:
    return [Tag(name) for name in names.split()]


div, p, span, small, a, ul, ol, li = _tags("div p span small a ul ol li")
figure, figcaption, noscript = _tags("figure figcaption noscript")
details, summary, dl, dt, dd = _tags("details summary dl dt dd")
table, caption, thead, tbody, tr, th, td = _tags("table caption thead tbody tr th td")
form, fieldset, legend, label, input_, textarea, select, option, datalist, button, template = _tags(
    "form fieldset legend label input textarea select option datalist button template"
)
svg, title, desc, line, rect, polyline, text = _tags("svg title desc line rect polyline text")
data = Tag("data")
offer_calculator = Tag("offer-calculator")
offer_answer = Tag("offer-answer")
shared_shape = Tag("shared-shape")
