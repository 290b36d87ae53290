"""What the pictures share: a figure under its caption, and a drawing that says in words what it shows."""

from calculators.render import html as h

OL, B = h.Tag("ol"), h.Tag("b")


def figure(kind: str, caption: str, *body: h.Node) -> str:
    """A figure of one ``kind``, the class of its styles."""
    return str(h.figure(f".chart.{kind}")[h.figcaption[caption], body])


def svg(name: str, size: tuple[int, int], title: str, says: str, *drawn: h.Node) -> h.Node:
    """A drawing of a ``size`` in its own units, with a ``title`` and what it ``says``; ``name`` is once on a page."""
    width, height = size
    return h.svg(viewBox=f"0 0 {width} {height}", role="img", aria_labelledby=f"{name}-title {name}-desc")[
        h.title(id=f"{name}-title")[title], h.desc(id=f"{name}-desc")[says], drawn
    ]


def px(value: float) -> str:
    """A length in the units of the drawing."""
    return f"{value:.1f}"
