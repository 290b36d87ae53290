"""What a reader would see as broken on a page, as a browser lays it out: at some widths, in some fonts."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from playwright.sync_api import Page

WIDTHS = 320, 390, 768, 1280
PHONE = 600

LETTERS = {"wide": 0.64, "narrow": 0.45}
"""How many em a letter takes: a digit of Verdana or DejaVu Sans, and one of Arial Narrow."""

# No font is on every machine, but each has a monospaced one, and `ch-width` makes its letters as wide as said.
# The second family keeps browsers from making it smaller.
_FORCED = (
    "*, ::before, ::after {{ font-family: monospace, serif !important; font-size-adjust: ch-width {} !important; }}"
)
FONTS = {"own": ""} | {font: _FORCED.format(width) for font, width in LETTERS.items()}
"""The style sheet that forces each font: the machine's own, a wide and a narrow one."""

# Three frames: by then the scripts that measure what is laid out have done so.
_WEAR = """async (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}"""

_LOOK = r"""() => {
  const found = new Set();
  const named = ({ localName, classList }) => [localName, ...classList].join('.');
  const say = (what, node) => {
    const words = node.textContent.trim().replace(/\s+/g, ' ').slice(0, 50);
    found.add(`${what}: ${node.parentElement ? `${named(node.parentElement)} > ` : ''}${named(node)} "${words}"`);
  };
  const isSeen = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const SCROLLS_BY_ITSELF = 'pre, code, input, select, textarea';

  const isCutOrScrolls = (node) => node !== document.body
    && (getComputedStyle(node).overflowX !== 'visible' || isCutOrScrolls(node.parentElement));

  const lookAtText = (node, style) => {
    const texts = [...node.childNodes].filter((one) => one.nodeType === Node.TEXT_NODE && one.data.trim());
    if (!texts.length) return;
    const box = node.getBoundingClientRect();
    const letter = parseFloat(style.fontSize);
    const isWord = texts.map(({ data }) => data.trim()).join('').length > 3;
    if (isWord && box.width < 2.2 * letter && box.height > 3.2 * letter) say('squeezed', node);
    if (style.overflowX !== 'visible') return;
    const range = document.createRange();
    for (const text of texts) {
      range.selectNodeContents(text);
      const { left, right } = range.getBoundingClientRect();
      const ends = right > innerWidth + 1 || left < -1;
      const spills = style.display !== 'inline' && (left < box.left - 2 || right > box.right + 2);
      if (spills || (ends && !isCutOrScrolls(node))) say('spills', node);
    }
  };

  const lookAtBox = (node, style) => {
    const hidden = node.scrollWidth - node.clientWidth;
    if (hidden <= 2 || node.clientWidth <= 8 || style.textOverflow === 'ellipsis') return;
    if (/auto|scroll/.test(style.overflowX)) say(`${hidden}px to scroll to`, node);
    if (/hidden|clip/.test(style.overflowX)) say(`${hidden}px cut`, node);
  };

  const lookAtDrawing = (drawing) => {
    const frame = drawing.getBoundingClientRect();
    const words = [...drawing.querySelectorAll('text')].filter((node) => node.textContent.trim());
    const boxes = words.map((node) => node.getBoundingClientRect());
    for (const [at, box] of boxes.entries()) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1) say('leaves its drawing', words[at]);
      for (let other = at + 1; other < boxes.length; other += 1) {
        const its = boxes[other];
        const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
        const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
        const touches = across > 1 && down > 0.35 * Math.min(box.height, its.height);
        if (touches) say(`on "${words[other].textContent.trim()}"`, words[at]);
      }
    }
  };

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth + 1) found.add(`the page is ${scrollWidth}px wide`);
  const content = document.querySelector('.md-content');
  for (const fold of content.querySelectorAll('details')) fold.open = true;
  for (const node of content.querySelectorAll('*')) {
    if (node.closest('.visually-hidden') || !isSeen(node)) continue;
    if (node.localName === 'svg') lookAtDrawing(node);
    if (node.closest(`svg, ${SCROLLS_BY_ITSELF}`)) continue;
    const style = getComputedStyle(node);
    lookAtText(node, style);
    lookAtBox(node, style);
  }
  return [...found];
}"""


def paths(site: Path) -> list[str]:
    """Where every page is."""
    listed = ElementTree.parse(site / "sitemap.xml").iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")
    return [(one.text or "").split("/counterplay/", 1)[1] for one in listed]


def kind_of_screen(width: int) -> dict[str, Any]:
    """The options of a browser's context that make it one as wide as that: a phone's where it is narrow."""
    phone = {"is_mobile": True, "has_touch": True} if width < PHONE else {}
    return {"viewport": {"width": width, "height": 900}, **phone}


def wear(page: Page, font: str) -> None:
    """Have the page in that font."""
    page.evaluate(_WEAR, FONTS[font])


def look(page: Page) -> list[str]:
    """What is wrong with the page as it is."""
    found: list[str] = page.evaluate(_LOOK)
    return found


def look_in_every_font(page: Page) -> Iterator[tuple[str, str]]:
    """The font and the fault, of each that the page has."""
    for font in FONTS:
        wear(page, font)
        yield from ((font, fault) for fault in look(page))
    wear(page, "own")
