"""The site's own times: from reading a guide page to an answer, and from a key press to its answer everywhere."""

import json
import re
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import BrowserContext, Playwright

from bench.opening import browser, opening, prepared, profile
from bench.pages_server import PagesServer
from bench.peers import PEERS, SITE
from bench.results import p95
from calculators.answer import answer
from calculators.catalog import CATALOG
from website.desk import BAR

GUIDE = "playbook/offer-call/"
READ = 10_000
"""Milliseconds for which a page is read before anything is done with it."""
KEYS = 100
KEY_RUNS = 3
BEFORE_KEYS = 6_000
"""Milliseconds from opening a calculator until it is typed into: Python has started and warmed up by then."""

TO_CALCULATOR = """async () => {
  const link = document.querySelector('a[href*="calculators/total-comp/"]');
  const start = performance.now();
  link.click();
  return (await window.firstAnswer) - start;
}"""

TYPE_SAMPLE = """async (sample) => {
  const form = document.querySelector('offer-calculator form');
  for (const [name, text] of Object.entries(sample)) {
    if (!form.elements[name]) continue;
    form.elements[name].value = text;
    form.elements[name].dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await new Promise((rest) => setTimeout(rest, 1000));
  return Object.fromEntries(new FormData(form));
}"""

PRESSES = """async ([name, presses]) => {
  const result = document.querySelector('.result');
  const field = document.querySelector('offer-calculator form').elements[name];

  /** Resolves with the time at which just the answer `html` stands on the page, laid out. */
  function shown(html) {
    const wanted = document.createElement('div');
    wanted.innerHTML = html;
    return new Promise((resolve, reject) => {
      const observer = new MutationObserver(() => {
        result.getBoundingClientRect();
        const now = performance.now();
        const copy = result.cloneNode(true);
        for (const table of copy.querySelectorAll('[data-stacked]')) table.removeAttribute('data-stacked'); // its width
        if (result.childNodes.length !== wanted.childNodes.length) return;
        if (![...copy.childNodes].every((node, at) => node.isEqualNode(wanted.childNodes[at]))) return;
        observer.disconnect();
        clearTimeout(timer);
        resolve(now);
      });
      const timer = setTimeout(() => reject(new Error(`no answer to ${field.name}: ${field.value}`)), 10_000);
      observer.observe(result, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  }

  const times = [];
  for (const [text, html] of presses) {
    await new Promise((rest) => setTimeout(rest, 50)); // twenty keystrokes a second
    const answered = shown(html);
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    times.push(await answered - start);
  }
  return { times: times.slice(1), longTasks: window.longTasks() };
}"""


def presses(slug: str, typed: dict[str, str]) -> tuple[str, list[tuple[str, str]]]:
    """The first number or date of a calculator's sample, what is typed there in turn, and the answer to each.

    No text comes twice and each changes the answer, so that nothing is measured that was remembered whole.
    """
    for name, text in CATALOG[slug].sample.items():
        replies = [(new, _html(slug, typed | {name: new})) for new in _texts(text)]
        shown = [html for _, html in replies]
        if name in typed and replies and all(shown) and all(a != b for a, b in pairwise(shown)):
            return name, replies
    raise LookupError(f"{slug}: no number or date to change")


def _html(slug: str, typed: dict[str, str]) -> str:
    parts = BAR if slug == "desk" else ()
    return str(json.loads(answer(json.dumps({"slug": slug, "typed": typed, "open": [], "parts": parts})))["html"])


def _texts(text: str) -> list[str]:
    """The numbers or days that follow, and one more for the press that is not counted."""
    following = range(1, KEYS + 2)
    if re.fullmatch(r"[$0-9,]+", text):
        return [str(int(re.sub(r"[$,]", "", text)) + after) for after in following]
    try:
        return [str(date.fromisoformat(text) + timedelta(days=after)) for after in following]
    except ValueError:
        return []


def from_guide(playwright: Playwright, server: PagesServer, runs: int) -> dict[str, float]:
    """Milliseconds from a click on a guide page to an answer on a calculator's, and for a page of plain JavaScript."""
    plain, site = (next(peer for peer in PEERS if peer.name == name) for name in ("plain", SITE))
    ours, floor = [], []
    for _ in range(runs):
        with profile() as folder, browser(playwright, folder) as context:
            floor += [opening(context, server, "plain/", plain.order, 0, 200).first for _ in range(2)][1:]
            page = prepared(context, site.order)
            page.goto(f"{server.address}{SITE}/{GUIDE}")
            page.wait_for_timeout(READ)
            ours.append(page.evaluate(TO_CALCULATOR))
    return {"site": median(ours), "plain": median(floor)}


def key_presses(playwright: Playwright, server: PagesServer, site: Path) -> list[dict[str, Any]]:
    """Milliseconds from key press to answer, for each calculator and the desk: median, 95th percentile, longest task.

    Each is the median of the runs, every one in a browser of its own, which has seen none of the pages.
    """
    pages = {
        path.parent.name: str(path.parent.relative_to(site)) for path in sorted(site.glob("calculators/*/index.html"))
    }
    pages["desk"] = "desk"
    found: dict[str, list[dict[str, Any]]] = {slug: [] for slug in pages}
    for _ in range(KEY_RUNS):
        with profile() as folder, browser(playwright, folder) as context:
            for slug, page in pages.items():
                found[slug].append(_key_presses(context, server, slug, page))
                print(slug, found[slug][-1], flush=True)
    return [
        {"slug": slug, "field": runs[0]["field"]}
        | {name: median(run[name] for run in runs) for name in ("median", "p95", "longest")}
        for slug, runs in found.items()
    ]


def _key_presses(context: BrowserContext, server: PagesServer, slug: str, path: str) -> dict[str, Any]:
    page = prepared(context, {"ready": ".nothing"})
    page.goto(f"{server.address}{SITE}/{path}/")
    page.locator(".offer-tools").wait_for()
    page.wait_for_timeout(BEFORE_KEYS)
    name, replies = presses(slug, page.evaluate(TYPE_SAMPLE, dict(CATALOG[slug].sample)))
    found = page.evaluate(PRESSES, [name, replies])
    page.close()
    times = found["times"]
    return {"field": name, "median": median(times), "p95": p95(times), "longest": max(found["longTasks"], default=0)}
