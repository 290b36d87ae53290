"""What tests of every level share: the bundle, and the built site, served under a sub-path as GitHub Pages does."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from publish import bundle

ROOT = Path(__file__).resolve().parent.parent
SUB_PATH = "/counterplay/"


class PagesHandler(SimpleHTTPRequestHandler):
    """Serves a folder under the sub-path, quietly, with the site's own page for what is not there."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
    }

    def translate_path(self, path: str) -> str:
        """The file for an address; outside the sub-path there is none."""
        return super().translate_path(path.removeprefix(SUB_PATH[:-1]) if path.startswith(SUB_PATH) else "/nowhere")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with 404.html."""
        body = Path(self.directory, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class PagesServer(ThreadingHTTPServer):
    """A server for `folder` on a free port of this machine."""

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), partial(PagesHandler, directory=str(folder)))
        self.folder = folder


@pytest.fixture(scope="session")
def python_bundle() -> bundle.Bundle:
    """The Python that browsers get."""
    return bundle.make(ROOT)


@pytest.fixture(scope="session")
def _server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PagesServer]:
    with PagesServer(tmp_path_factory.mktemp("site")) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture(scope="session")
def site_url(_server: PagesServer) -> str:
    """The address of the built and served site, ending in a slash."""
    address = f"http://127.0.0.1:{_server.server_port}{SUB_PATH}"
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(_server.folder)]
    environment = os.environ | {"SITE_URL": address, "NO_MKDOCS_2_WARNING": "1"}
    built = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert built.returncode == 0, f"the site does not build:\n{built.stdout}{built.stderr}"
    return address


@pytest.fixture(scope="session")
def site(site_url: str, _server: PagesServer) -> Path:
    """The folder of the built site."""
    return _server.folder
