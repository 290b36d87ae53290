"""The side-by-side run: every peer in turn, again and again, so that a busy minute hits all of them."""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Playwright

from bench.link import FAST, SLOW, Link, LinkServer
from bench.opening import Opening, browser, opening, profile
from bench.peers import Peer

KEYS = 20
OPENINGS = 4
"""Openings in one browser; the last of them counts as warm."""

type Found = dict[tuple[str, str], list[Opening]]
"""By peer and situation: cold, warm, restart, or slow."""


def compare(playwright: Playwright, server: LinkServer, peers: Iterable[Peer], runs: int) -> Found:
    """Open every peer in every situation ``runs`` times, interleaved."""
    found: Found = defaultdict(list)
    for run in range(1, runs + 1):
        for peer in peers:
            for situation, one in situations(playwright, server, peer):
                found[peer.name, situation].append(one)
            print(f"run {run} of {runs}: {peer.label}: {told(found, peer)}", flush=True)
    return dict(found)


def situations(playwright: Playwright, server: LinkServer, peer: Peer) -> Iterable[tuple[str, Opening]]:
    """One of each: first and fourth opening, one after a restart of the browser, and a first on a slow link."""
    address = f"{peer.name}/{peer.path}"

    def once(folder: Path, link: Link, openings: int, keys: int = 0) -> list[Opening]:
        server.link = link
        with browser(playwright, folder) as context:
            return [opening(context, server, address, peer.order, keys) for _ in range(openings)]

    with profile() as folder:
        first, *_, last = once(folder, FAST, OPENINGS, KEYS)
        yield "cold", first
        yield "warm", last
        server.max_age = 0  # as after Pages' ten minutes: the browser asks whether its copies still hold
        yield "restart", once(folder, FAST, 1)[0]
        server.max_age = 600
    with profile() as folder:
        yield "slow", once(folder, SLOW, 1)[0]


def told(found: Found, peer: Peer) -> str:
    """The newest numbers, for whoever watches."""
    newest = {situation: times[-1] for (name, situation), times in found.items() if name == peer.name}
    return ", ".join(f"{situation} {one.first:.0f} ms {one.sent / 1e6:.2f} MB" for situation, one in newest.items())
