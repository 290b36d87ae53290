"""Run the benchmarks: ``python -m bench``. ``--help`` says what can be chosen."""

import argparse
import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Playwright, sync_playwright

from bench import builds, results, site_times, table
from bench.chromium import chromium_path
from bench.comparing import compare
from bench.pages_server import PagesServer
from bench.peers import PEERS, PORT, ROOT, SITE, Peer
from publish import node

BUILT = ROOT / ".cache" / "bench"
PARTS = "peers", "keys", "lighthouse", "builds"
MATERIAL = "material"
SCORED = {
    "Start": f"{SITE}/",
    "The desk": f"{SITE}/desk/",
    "A guide page": f"{SITE}/{site_times.GUIDE}",
    "A calculator": f"{SITE}/calculators/total-comp/",
    "The guide page under plain Material": f"{MATERIAL}/{site_times.GUIDE}",
}


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


def scores(playwright: Playwright, server: PagesServer, runs: int) -> dict[str, dict[str, float]]:
    """Lighthouse's scores by the page's name, the median of all runs, which go round the pages."""
    builds.under_plain_material(BUILT / MATERIAL)
    server.folders[MATERIAL] = BUILT / MATERIAL
    script, browser = (
        Path(__file__).parent / "lighthouse.mjs",
        chromium_path(playwright) or playwright.chromium.executable_path,
    )
    addresses = {name: server.address + path for name, path in SCORED.items()}
    found = [json.loads(node.run(script, browser, *addresses.values())) for _ in range(runs)]
    categories = found[0][addresses["Start"]]
    return {
        name: {one: median(run[address][one] for run in found) for one in categories}
        for name, address in addresses.items()
    }


def measured(
    part: str, playwright: Playwright, server: PagesServer, peers: list[Peer], runs: int
) -> Iterator[dict[str, Any]]:
    """What one part of the run found, under the names that the tables read; of the long part, as it goes on."""
    match part:
        case "peers":
            for found in compare(playwright, server, peers, runs):
                yield results.comparison(found, peers)
        case "keys":
            yield {"guide": site_times.from_guide(playwright, server, runs)}
            yield {"keys": site_times.key_presses(playwright, server, server.folders[SITE])}
        case "lighthouse":
            yield {"lighthouse": scores(playwright, server, runs)}
        case _:
            yield {"build": builds.beside_plain()}
            yield {"growth": builds.growth()}


def main() -> None:
    """Build, measure, print, and save what was measured where that was asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="The same sum, side by side in one browser.")
    parser.add_argument("--runs", type=int, default=7, help="how often each peer is measured (default: 7)")
    parser.add_argument("--only", nargs="+", choices=[peer.name for peer in PEERS], help="measure only these peers")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS, help="do only these parts")
    parser.add_argument("--keep", action="store_true", help="write what is found into bench/results/")
    chosen = parser.parse_args()
    peers = [peer for peer in PEERS if not chosen.only or peer.name in chosen.only]
    needed = [peer for peer in PEERS if (peer in peers and "peers" in chosen.parts) or peer.name in (SITE, "plain")]
    with PagesServer(build(needed), PORT) as server, sync_playwright() as playwright:
        for part in chosen.parts:
            for found in measured(part, playwright, server, peers, chosen.runs):
                print(json.dumps(found) if part != "peers" else table.peers(found), flush=True)
                if chosen.keep:
                    results.save(found)


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        raise SystemExit(f"{error}\n{error.stdout or ''}{error.stderr or ''}") from None
