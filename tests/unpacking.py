"""Reads packed files as publish/packing.py describes them; the browser's reader is `unpack.js`."""

import json
from typing import Any

import zstandard


def unpacked(content: bytes) -> tuple[dict[str, Any], bytes]:
    """A packed file's header and what it holds."""
    start = 4 + int.from_bytes(content[:4], "little")
    about = json.loads(content[4:start])
    whole = b""
    for packed, size in about["frames"]:
        part = zstandard.decompress(content[start : start + packed])
        assert len(part) == size
        whole, start = whole + part, start + packed
    assert start == len(content)
    return about, whole
