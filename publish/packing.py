"""Packs files tighter than the gzip that GitHub Pages sends: what the browser's `unpack.js` reads.

A packed file is the length of a header (four bytes, little-endian), the header as JSON, and zstd frames one after the
other. The header's `frames` lists each frame's packed and unpacked length, so that the first can be unpacked, and used,
while the next is on its way.
"""

import base64
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import zstandard

LEVEL = 22
WINDOW = 24  # 2**24 bytes: all of any file here, so that everything may refer to everything before it
WASM_AS_TEXT = re.compile(r'"(AGFzbQ[^"]+)"')
DATA = 11  # number of the WebAssembly section that holds what memory starts with


def packed(parts: Iterable[bytes], about: dict[str, Any] | None = None) -> bytes:
    """The packed file of `parts`, one frame each; `about` goes into its header."""
    parts = list(parts)
    parameters = zstandard.ZstdCompressionParameters.from_level(LEVEL, window_log=WINDOW, threads=0)
    compressor = zstandard.ZstdCompressor(compression_params=parameters)
    frames = [compressor.compress(part) for part in parts]
    sizes = [[len(frame), len(part)] for frame, part in zip(frames, parts, strict=True)]
    header = json.dumps({"frames": sizes} | (about or {}), separators=(",", ":")).encode()
    return b"".join((len(header).to_bytes(4, "little"), header, *frames))


def code_and_data(wasm: bytes) -> tuple[bytes, bytes]:
    """A WebAssembly module cut in two before its data, so that the code compiles while the data arrives.

    Raises:
        ValueError: it has no data, or is no module.
    """
    at = 8
    while at < len(wasm):
        size, content = _leb128(wasm, at + 1)
        if wasm[at] == DATA:
            return wasm[:at], wasm[at:]
        at = content + size
    raise ValueError("no data section: not the WebAssembly of Pyodide")


def decoder(package: Path) -> bytes:
    """The zstd decoder for browsers, as WebAssembly, out of the npm package `zstddec`.

    Raises:
        ValueError: the package has another shape than the pinned one.
    """
    found = WASM_AS_TEXT.search((package / "dist" / "zstddec.mjs").read_text(encoding="utf-8"))
    if not found:
        raise ValueError(f"{package.name} holds no WebAssembly")
    return base64.b64decode(found[1])


def _leb128(content: bytes, at: int) -> tuple[int, int]:
    """The number written at `at`, seven bits a byte, and where the next thing begins."""
    number = shift = 0
    while True:
        byte = content[at]
        number |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return number, at
