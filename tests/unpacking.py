"""Reads packed files as publish/packing.py describes them; the browser's reader is ``unpack.js``."""

import json
from typing import Any

import zstandard


def unpacked(content: bytes) -> tuple[dict[str, Any], dict[str, bytes]]:
    """A packed file's header, and the files in it."""
    start = 8 + int.from_bytes(content[:4], "little")
    header = zstandard.decompress(content[8:start])
    assert len(header) == int.from_bytes(content[4:8], "little")
    about = json.loads(header)
    files = dict.fromkeys(about["files"], b"")
    for name, frames in about["files"].items():
        for packed, size in frames:
            part = zstandard.decompress(content[start : start + packed])
            assert len(part) == size
            files[name], start = files[name] + part, start + packed
    assert start == len(content)
    return about, files
