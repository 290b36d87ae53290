"""The side-by-side run: every peer in turn, again and again, so that a busy minute hits all of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from playwright.sync_api import Playwright

from bench.opening import Opening, browser, opening, profile
from bench.pages_server import FAST, PAGES_MAX_AGE, SLOW, PagesServer
from bench.peers import Peer

KEYS = 20
STAY = 5000
"""Milliseconds that a browser's first opening stays on the page, as a reader would, for what the page then prepares."""
REST = 200
OPENINGS = 4
"""Openings in one browser; the last of them counts as warm."""

type Found = dict[tuple[str, str], list[Opening]]
"""By peer and situation: cold, warm, slow or next day."""


def compare(playwright: Playwright, server: PagesServer, peers: Iterable[Peer], runs: int) -> Iterator[Found]:
    """Open every peer in every situation ``runs`` times, interleaved; gives what was found so far after each run."""
    found: Found = defaultdict(list)
    for run in range(1, runs + 1):
        for peer in peers:
            for situation, one in situations(playwright, server, peer):
                found[peer.name, situation].append(one)
            print(f"run {run} of {runs}: {peer.label}: {progress(found, peer)}", flush=True)
        yield dict(found)


def situations(playwright: Playwright, server: PagesServer, peer: Peer) -> Iterable[tuple[str, Opening]]:
    """One of each: a first and a fourth opening; on a slow link a first, and one by a browser started anew.

    That last one finds its copies out of date, as after Pages' ten minutes, and asks whether they still hold.
    """
    address = f"{peer.name}/{peer.path}"

    def once(folder: Path, stays: list[int], keys: int = 0) -> list[Opening]:
        with browser(playwright, folder) as context:
            return [opening(context, server, address, peer.order, keys, stay) for stay in stays]

    server.link, server.max_age = FAST, PAGES_MAX_AGE
    with profile() as folder:
        first, *_, last = once(folder, [STAY, *[REST] * (OPENINGS - 1)], KEYS)
        yield "cold", first
        yield "warm", last
    server.link, server.max_age = SLOW, 0
    with profile() as folder:
        yield "slow", once(folder, [STAY])[0]
        yield "next day", once(folder, [REST])[0]


def progress(found: Found, peer: Peer) -> str:
    """The newest numbers, for whoever watches."""
    newest = {situation: times[-1] for (name, situation), times in found.items() if name == peer.name}
    return ", ".join(f"{situation} {one.first:.0f} ms {one.sent / 1e6:.2f} MB" for situation, one in newest.items())
