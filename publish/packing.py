"""Packs files tighter than the gzip that GitHub Pages sends: what the browser's ``unpack.js`` reads.

A packed file is the packed and unpacked lengths of a header (four bytes each, little-endian), the header as JSON in a
zstd frame, and further frames one after the other. The header's ``files`` lists, for each file by name, its frames'
packed and unpacked lengths: so the first frame can be unpacked, and used, while the next is on its way. Each frame ends
in a checksum of what it holds, so that a single damaged bit is noticed before anything of it is used.
"""

import base64
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import zstandard

from publish.webassembly import DATA, Module

COMPRESSION_LEVEL = 22
WINDOW_LOG = 24  # 2**24 bytes: all of any file here, so that everything may refer to everything before it
WASM_AS_TEXT = re.compile(r'"(AGFzbQ[^"]+)"')


def pack(files: Mapping[str, Iterable[bytes]], about: dict[str, Any] | None = None) -> bytes:
    """The packed file of ``files``, each by its name and in parts, a frame each; ``about`` goes into its header."""
    parameters = zstandard.ZstdCompressionParameters.from_level(
        COMPRESSION_LEVEL, window_log=WINDOW_LOG, threads=0, write_checksum=True
    )
    compressor = zstandard.ZstdCompressor(compression_params=parameters)
    sizes: dict[str, list[list[int]]] = {name: [] for name in files}
    frames = []
    for name, parts in files.items():
        for part in parts:
            frames.append(compressor.compress(part))
            sizes[name].append([len(frames[-1]), len(part)])
    header = json.dumps({"files": sizes} | (about or {}), separators=(",", ":")).encode()
    packed = compressor.compress(header)
    lengths = (len(one).to_bytes(4, "little") for one in (packed, header))
    return b"".join((*lengths, packed, *frames))


def split_before_data(wasm: bytes) -> tuple[bytes, bytes]:
    """A WebAssembly module cut in two before its data, so that the code compiles while the data arrives.

    Raises:
        ValueError: its last section is not its data.
    """
    sections = Module.read(wasm).sections
    if sections[-1][0] != DATA:
        raise ValueError("data is not the last section: not the WebAssembly of Pyodide")
    code = Module(sections[:-1]).written()
    return code, wasm[len(code) :]


def zstd_decoder(package: Path) -> bytes:
    """The zstd decoder for browsers, as WebAssembly, out of the npm package ``zstddec``.

    Raises:
        ValueError: the package has another shape than the pinned one.
    """
    found = WASM_AS_TEXT.search((package / "dist" / "zstddec.mjs").read_text(encoding="utf-8"))
    if not found:
        raise ValueError(f"{package.name} holds no WebAssembly")
    return base64.b64decode(found[1])
