"""A server at which some files fail, each in its way, as a host or a proxy makes them fail, until it heals."""

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from bench.pages_server import PagesServer

END = b"\r\n\r\n"


def missing(_: bytes) -> bytes:
    """Not there, and kept as that by the browser, as Pages lets it."""
    return b"HTTP/1.1 404 Not Found\r\nCache-Control: max-age=600\r\nContent-Length: 0" + END


def wrong_type(whole: bytes) -> bytes:
    """The file, said to be a page, as a proxy's sign-in has it."""
    head, _, body = whole.partition(END)
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-type")]
    return b"\r\n".join([*lines, b"Content-Type: text/html"]) + END + body


def altered(whole: bytes) -> bytes:
    """The file with a byte in its middle turned."""
    head, _, body = whole.partition(END)
    middle = len(body) // 2
    return head + END + body[:middle] + bytes([body[middle] ^ 0xFF]) + body[middle + 1 :]


class FaultyServer(PagesServer):
    """Serves as Pages does, but for the files whose address ends as one of ``faults`` says."""

    faults: Mapping[str, Callable[[bytes], bytes]] = {}

    def _response(self, target: str, known: str) -> bytes:
        path = urlsplit(target).path
        fault = next((fault for end, fault in self.faults.items() if path.endswith(end)), None)
        return fault(super()._response(target, "")) if fault else super()._response(target, known)
