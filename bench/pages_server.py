"""A web server that does as GitHub Pages does, for tests and benchmarks: sub-paths, gzip, ten minutes of caching.

It does the throttling for benchmarks, too, since what a browser throttles itself leaves out what its workers fetch.
"""

import asyncio
import gzip
import hashlib
import socket
import threading
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from pathlib import Path
from typing import Self
from urllib.parse import unquote, urlsplit

GZIPPED = {
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
def encoded(path: Path) -> tuple[bytes, str]:
    """A file's body as it is sent, and its entity tag."""
    content = path.read_bytes()
    body = gzip.compress(content, 6, mtime=0) if path.suffix in GZIPPED else content
    return body, f'"{hashlib.sha256(content).hexdigest()[:16]}"'


class PagesServer:
    """Serves ``folders`` by the first part of the address, in a thread of its own, while its context is entered.

    A folder's own ``404.html`` stands for what is not in it.

    Attributes:
        address: ends in a slash; the folders' names follow it.
        link: set it between two measurements.
        max_age: seconds that a browser may keep a file without asking; Pages says 600.
        bytes_sent: what has traveled since it was last set to 0, headers included.
    """

    def __init__(self, folders: dict[str, Path], port: int = 0) -> None:
        """Listen on ``port`` of this machine, or on any free one."""
        self.folders = folders
        self._socket = socket.create_server(("127.0.0.1", port))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}/"
        self.link = FAST
        self.max_age = PAGES_MAX_AGE
        self.bytes_sent = 0
        self._free_at = 0.0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Self:
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
        return await asyncio.start_server(self._serve, sock=self._socket)

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
        folder = self.folders.get(name)
        if folder is None:
            return _head(HTTPStatus.NOT_FOUND, {"Content-Length": "0"})
        path = folder / rest
        if target.partition("?")[0].endswith("/"):
            path /= "index.html"
        status = HTTPStatus.OK if path.is_file() else HTTPStatus.NOT_FOUND
        if status is HTTPStatus.NOT_FOUND:
            path = folder / "404.html"
            if not path.is_file():
                return _head(status, {"Content-Length": "0"})
        body, tag = encoded(path)
        headers = {"ETag": tag, "Cache-Control": f"max-age={self.max_age}"}
        if known.removeprefix("W/") == tag:
            return _head(HTTPStatus.NOT_MODIFIED, headers)
        headers["Content-Type"] = GZIPPED.get(path.suffix) or PLAIN.get(path.suffix, "application/octet-stream")
        headers["Content-Length"] = str(len(body))
        if path.suffix in GZIPPED:
            headers |= {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
        return _head(status, headers) + body

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
