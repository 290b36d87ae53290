"""A server that does as GitHub Pages does: a sub-path, gzip, ten minutes of caching, the site's own 404 page."""

import gzip
from contextlib import suppress
from functools import cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

SUB_PATH = "/counterplay/"
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".xml": "application/xml",
}
OTHER_TYPES = {".png": "image/png", ".zip": "application/zip"}


@cache
def packed(path: Path) -> bytes:
    """A file as it is sent."""
    content = path.read_bytes()
    return gzip.compress(content, mtime=0) if path.suffix in TYPES else content


class PagesServer(ThreadingHTTPServer):
    """Serves `folder` under the sub-path on a free port of this machine."""

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), partial(PagesHandler, directory=str(folder)))
        self.folder = folder
        self.address = f"http://127.0.0.1:{self.server_port}{SUB_PATH}"


class PagesHandler(SimpleHTTPRequestHandler):
    """Answers one request."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Send the file, or the folder's index, or the page that says there is none."""
        address = unquote(urlsplit(self.path).path)
        path = Path(self.directory, address.removeprefix(SUB_PATH))
        if address.endswith("/"):
            path /= "index.html"
        found = address.startswith(SUB_PATH) and path.is_file()
        if found:
            self._send(HTTPStatus.OK, path)
        else:
            self._send(HTTPStatus.NOT_FOUND, Path(self.directory, "404.html"))

    def _send(self, status: HTTPStatus, path: Path) -> None:
        body = packed(path)
        self.send_response(status)
        self.send_header("Content-Type", TYPES.get(path.suffix) or OTHER_TYPES.get(path.suffix, "text/plain"))
        if path.suffix in TYPES:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Cache-Control", "max-age=600")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with suppress(ConnectionError):  # a browser that has gone elsewhere
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""
