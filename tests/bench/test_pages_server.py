"""The server behaves as Pages does, over the link it is told."""

import gzip
from collections.abc import Iterator
from contextlib import closing
from email.message import Message
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bench.pages_server import SLOW, PagesServer

SCRIPT = b"let answer = 42;\n" * 100


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PagesServer]:
    (tmp_path / "a.js").write_bytes(SCRIPT)
    (tmp_path / "a.packed").write_bytes(b"\x00" * 10)
    (tmp_path / "index.html").write_text("<p>Hello")
    with PagesServer({"peer": tmp_path}) as started:
        yield started


def get(server: PagesServer, path: str, **headers: str) -> tuple[int, Message, bytes]:
    with closing(HTTPConnection(urlsplit(server.address).netloc)) as connection:
        connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        return response.status, response.headers, response.read()


def test_text_travels_gzipped_and_the_rest_as_it_is(server: PagesServer) -> None:
    _, headers, body = get(server, "/peer/a.js")
    assert gzip.decompress(body) == SCRIPT
    assert headers["Cache-Control"] == "max-age=600"
    _, headers, body = get(server, "/peer/a.packed")
    assert body == b"\x00" * 10
    assert headers["Content-Encoding"] is None
    assert get(server, "/peer/")[0] == 200


def test_a_copy_that_still_holds_is_not_sent_again(server: PagesServer) -> None:
    tag = get(server, "/peer/a.js")[1]["ETag"]
    server.bytes_sent = 0
    assert get(server, "/peer/a.js", If_None_Match=tag)[0] == 304
    assert 0 < server.bytes_sent < 200


def test_what_is_not_there_is_not_found(server: PagesServer) -> None:
    assert get(server, "/peer/none.js")[0] == 404
    assert get(server, "/other/")[0] == 404


def test_a_folder_says_itself_what_is_not_there(server: PagesServer, tmp_path: Path) -> None:
    (tmp_path / "404.html").write_text("<p>Not here")
    status, headers, body = get(server, "/peer/none/")
    assert (status, headers["Content-Type"]) == (404, "text/html; charset=utf-8")
    assert gzip.decompress(body) == b"<p>Not here"


def test_the_slow_link_sends_the_same(server: PagesServer) -> None:
    server.link = SLOW
    assert gzip.decompress(get(server, "/peer/a.js")[2]) == SCRIPT
