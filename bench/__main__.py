"""Run the comparison: ``python -m bench``. ``--help`` says what can be chosen."""

import argparse
import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

from bench import results
from bench.comparing import compare
from bench.link import LinkServer
from bench.peers import PEERS, PORT, ROOT, Peer

BUILT = ROOT / ".cache" / "bench"


def build(peers: list[Peer]) -> dict[str, Path]:
    """Every peer's folder, built anew."""
    folders = {}
    for peer in peers:
        folder = folders[peer.name] = BUILT / peer.name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        peer.build(folder)
        print(f"built {peer.label}", flush=True)
    return folders


def main() -> None:
    """Build, measure, print, and keep the table where that was asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="The same sum, side by side in one browser.")
    parser.add_argument("--runs", type=int, default=7, help="how often each peer is measured (default: 7)")
    parser.add_argument("--only", nargs="+", choices=[peer.name for peer in PEERS], help="measure only these")
    parser.add_argument("--keep", action="store_true", help="write the table into bench/results/")
    chosen = parser.parse_args()
    peers = [peer for peer in PEERS if not chosen.only or peer.name in chosen.only]
    with LinkServer(build(peers), PORT) as server, sync_playwright() as playwright:
        found = compare(playwright, server, peers, chosen.runs)
    summary = results.summary(found, peers)
    print(results.table(summary))
    if chosen.keep:
        results.write(summary)


if __name__ == "__main__":
    main()
