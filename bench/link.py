"""A web server that does as GitHub Pages does, over a link as fast or as slow as told.

The server does the throttling, since what a browser throttles itself leaves out what its workers fetch.
"""

import asyncio
import gzip
import hashlib
import threading
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from pathlib import Path
from urllib.parse import unquote, urlsplit

PACKED = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".py": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".toml": "text/plain; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".xml": "application/xml",
}
"""Types that are sent gzipped."""
PLAIN = {".png": "image/png", ".woff2": "font/woff2", ".zip": "application/zip"}
CHUNK = 8192
PAGES_MAX_AGE = 600


@dataclass(frozen=True, kw_only=True)
class Link:
    """How fast bytes travel: bits a second over all connections together, seconds before each response."""

    name: str
    rate: float = float("inf")
    delay: float = 0.0


FAST = Link(name="fast")
SLOW = Link(name="slow", rate=9_000_000, delay=0.060)


@cache
def sent(path: Path) -> tuple[bytes, str]:
    """A file as it travels, and its entity tag."""
    content = path.read_bytes()
    body = gzip.compress(content, 6, mtime=0) if path.suffix in PACKED else content
    return body, f'"{hashlib.sha256(content).hexdigest()[:16]}"'


class LinkServer:
    """Serves ``folders`` by the first part of the address, in a thread of its own.

    Attributes:
        link: set it between two measurements.
        max_age: seconds that a browser may keep a file without asking; Pages says 600.
        bytes_sent: what has travelled since it was last set to 0, headers included.
    """

    def __init__(self, folders: dict[str, Path], port: int) -> None:
        self.folders = folders
        self.address = f"http://127.0.0.1:{port}/"
        self.link = FAST
        self.max_age = PAGES_MAX_AGE
        self.bytes_sent = 0
        self._port = port
        self._free_at = 0.0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> "LinkServer":
        self._listening = asyncio.run_coroutine_threadsafe(self._listen(), self._loop)
        self._thread.start()
        self._listening.result()
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _listen(self) -> asyncio.Server:
        return await asyncio.start_server(self._serve, "127.0.0.1", self._port)

    async def _stop(self) -> None:
        self._listening.result().close()
        connections = asyncio.all_tasks() - {asyncio.current_task()}
        for connection in connections:
            connection.cancel()
        await asyncio.gather(*connections, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                asked = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:])}
                await asyncio.sleep(self.link.delay)
                await self._send(writer, self._response(head[0].split()[1], asked.get("if-none-match", "")))
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    def _response(self, target: str, known: str) -> bytes:
        name, _, rest = unquote(urlsplit(target).path).lstrip("/").partition("/")
        path = self.folders.get(name, Path("/nonexistent")) / rest
        if target.partition("?")[0].endswith("/"):
            path /= "index.html"
        if not path.is_file():
            return _head(HTTPStatus.NOT_FOUND, {"Content-Length": "0"})
        body, tag = sent(path)
        headers = {"ETag": tag, "Cache-Control": f"max-age={self.max_age}"}
        if known.removeprefix("W/") == tag:
            return _head(HTTPStatus.NOT_MODIFIED, headers)
        headers["Content-Type"] = PACKED.get(path.suffix) or PLAIN.get(path.suffix, "application/octet-stream")
        headers["Content-Length"] = str(len(body))
        if path.suffix in PACKED:
            headers |= {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
        return _head(HTTPStatus.OK, headers) + body

    async def _send(self, writer: asyncio.StreamWriter, message: bytes) -> None:
        self.bytes_sent += len(message)
        if self.link.rate == float("inf"):
            writer.write(message)
        else:
            for start in range(0, len(message), CHUNK):
                part = message[start : start + CHUNK]
                now = self._loop.time()
                self._free_at = max(now, self._free_at) + len(part) * 8 / self.link.rate
                await asyncio.sleep(self._free_at - now)
                writer.write(part)
        await writer.drain()


def _head(status: HTTPStatus, headers: dict[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status.value} {status.phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
