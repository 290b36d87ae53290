"""What a long visit leaves in memory: pages by instant navigation, with our scripts and with the theme's alone.

``python -m bench.long_use`` measures it, which takes five minutes, and keeps it for the page on tests.
"""

import json
import re
import shutil
from datetime import UTC, datetime
from typing import Any

from playwright.sync_api import CDPSession, Page, Playwright, sync_playwright

from bench.opening import browser, prepared, profile
from bench.pages_server import PagesServer
from bench.peers import PORT, ROOT, SITE, site
from bench.tested import LONG_USE

PAGES = 500
STEP = 100
"""Pages between two looks at memory."""
WALK = (
    "calculators/total-comp/",
    "playbook/counter/",
    "calculators/counter-ask/",
    "desk/",
    "calculators/compare-offers/",
)
"""Pages that are opened in turn."""
OURS = re.compile(r"/assets/(?!javascripts/).*\.js$")
COUNTED = {"nodes": "Nodes", "listeners": "JSEventListeners", "bytes": "JSHeapUsedSize"}
FOLLOW = """path => {
  const link = document.createElement('a');
  link.href = new URL(path, document.querySelector('.md-logo').href).href;
  document.querySelector('.md-content').append(link);
  link.click();
}"""
REST = 150
"""Milliseconds on each page."""


def long_use(playwright: Playwright, server: PagesServer) -> dict[str, Any]:
    """What is in memory after so many pages, and what each adds: with our scripts, and with the theme's alone."""
    return {name: _walked(playwright, server, blocked=name == "theme") for name in ("theme", "site")}


def _walked(playwright: Playwright, server: PagesServer, *, blocked: bool) -> dict[str, Any]:
    with profile() as folder, browser(playwright, folder) as context:
        page = prepared(context, {"ready": ".nothing"})
        if blocked:
            page.route(OURS, lambda route: route.abort())
        page.goto(f"{server.address}{SITE}/{WALK[-1]}")
        page.wait_for_timeout(3_000)
        page.evaluate("window.isOneVisit = true")
        devtools = context.new_cdp_session(page)
        devtools.send("Performance.enable")
        looks = []
        for at in range(PAGES + len(WALK) + 1):
            opened = at - len(WALK)  # a first round fills what is kept for good
            if opened >= 0 and opened % STEP == 0:
                looks.append({"pages": opened, **_in_memory(page, devtools)})
            path = WALK[at % len(WALK)]
            page.evaluate(FOLLOW, path)
            page.wait_for_url(f"**/{path}")
            page.wait_for_timeout(REST)
        if not page.evaluate("window.isOneVisit"):
            raise RuntimeError("a page was loaded whole: it was not gone to by the theme's navigation")
    first, last = looks[0], looks[-1]
    return {"looks": looks, "each": {name: (last[name] - first[name]) / PAGES for name in COUNTED}}


def _in_memory(page: Page, devtools: CDPSession) -> dict[str, int]:
    page.wait_for_timeout(2_000)  # a page just left is held until the work that it put off is done
    for _ in range(3):
        devtools.send("HeapProfiler.collectGarbage")
    found = {one["name"]: int(one["value"]) for one in devtools.send("Performance.getMetrics")["metrics"]}
    return {name: found[metric] for name, metric in COUNTED.items()}


def main() -> None:
    """Build, walk, print, and keep what was found."""
    folder = ROOT / ".cache" / "bench" / SITE
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    site(folder)
    with PagesServer({SITE: folder}, PORT) as server, sync_playwright() as playwright:
        found = long_use(playwright, server)
    kept = json.dumps({"date": datetime.now(UTC).date().isoformat(), "pages": PAGES, **found}, indent=1)
    print(kept)
    LONG_USE.write_text(f"{kept}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
