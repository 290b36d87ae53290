"""The text of a document of a word processor (.docx): a zip, and in it the letter as XML."""

import zipfile
import zlib
from io import BytesIO
from pyexpat import ExpatError, ParserCreate

from calculators.offer_letter.files import OTHER, TOO_LARGE

MOST_NESTED = 100
MOST_XML = 5_000_000
"""Bytes of the letter once it is unpacked: twenty pages are half a million."""
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_NOT_SAID = ("http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback", f"{_W}moveFrom")
"""What is said again for older programs, and what stands elsewhere by now."""
_UNSEEN = (f"{_W}strike", f"{_W}dstrike", f"{_W}vanish")
"""Text that is struck out, or not shown."""
_PAGE, _CUT = 65_536, f"This document cannot be opened. {OTHER}"


def document_text(content: bytes) -> str:
    """The paragraphs of a document, a row of a table as one line with tabs. Raises ``ValueError`` with what to do."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as packed:
            part = packed.getinfo("word/document.xml")
            if part.flag_bits & 1:
                raise ValueError(f"This document is locked with a password. {OTHER}")
            with packed.open(part) as opened:
                xml = opened.read(MOST_XML + 1)
    except (zipfile.BadZipFile, zlib.error, LookupError, OSError, NotImplementedError, RuntimeError, EOFError):
        raise ValueError(_CUT) from None
    if len(xml) > MOST_XML:
        raise ValueError(TOO_LARGE)
    text = _Text()
    try:
        text.read(xml)
    except ExpatError:
        raise ValueError(_CUT) from None
    return "\n".join(text.lines)


class _Text:
    """Takes the text out while the XML goes by: nothing is kept of how deep it nests, whatever it nests."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._rows: list[list[list[str]]] = []  # of the open rows, each one's cells, each one's lines
        self._words: list[list[str]] = []  # of the open paragraphs
        self._in_text = self._is_unseen = False
        self._hidden = 0

    def read(self, xml: bytes) -> None:
        """Take out the text of this."""
        parser = ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._refuse
        for at in range(0, len(xml), _PAGE):
            parser.Parse(xml[at : at + _PAGE], False)
        parser.Parse(b"", True)

    def _refuse(self, *_: object) -> None:
        raise ValueError(f"This document is built in a way that no letter is. {OTHER}")

    def _start(self, tag: str, told: dict[str, str]) -> None:
        if tag in _NOT_SAID:
            self._hidden += 1
        elif self._hidden:
            return
        elif tag == f"{_W}t":
            self._in_text = not self._is_unseen
        elif tag == f"{_W}r":
            self._is_unseen = False
        elif tag in _UNSEEN:
            self._is_unseen |= told.get(f"{_W}val", "1") not in ("0", "false", "off")
        elif tag == f"{_W}p":
            self._words.append([])
        elif tag == f"{_W}tr":
            self._rows.append([])
            if len(self._rows) > MOST_NESTED:
                self._refuse()
        elif tag == f"{_W}tc" and self._rows:
            self._rows[-1].append([])
        elif tag in _SIGNS and self._words:
            self._words[-1].append(_SIGNS[tag])

    def _characters(self, text: str) -> None:
        if self._in_text and self._words:
            self._words[-1].append(text)

    def _end(self, tag: str) -> None:
        if tag in _NOT_SAID:
            self._hidden -= 1
        elif self._hidden:
            return
        elif tag == f"{_W}t":
            self._in_text = False
        elif tag == f"{_W}p":
            self._add(["".join(self._words.pop())])
        elif tag == f"{_W}tr":
            cells = self._rows.pop()
            # One cell is a frame around text, not a table.
            self._add(cells[0] if len(cells) == 1 else ["\t".join(map(" ".join, cells))])

    def _add(self, lines: list[str]) -> None:
        """Lines go into the cell that is open, else into the letter."""
        cells = self._rows[-1] if self._rows else None
        (cells[-1] if cells else self.lines).extend(lines)
