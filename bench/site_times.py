"""The site's own times: from reading a guide page to an answer, and from a key press to its answer everywhere."""

from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Playwright

from bench.link import LinkServer
from bench.opening import browser, opening, prepared, profile
from bench.peers import PEERS, SITE
from bench.results import p95
from calculators.catalog import CATALOG

GUIDE = "playbook/counter/"
READ = 10_000
"""Milliseconds for which the guide page is read."""
KEYS = 100

TO_CALCULATOR = """async () => {
  const link = document.querySelector('a[href*="calculators/total-comp/"]');
  const start = performance.now();
  link.click();
  return (await window.firstAnswer) - start;
}"""

PRESSES = """async ([count, sample]) => {
  const result = document.querySelector('.result');
  const change = () => new Promise((resolve) => {
    const observer = new MutationObserver(() => { observer.disconnect(); clearTimeout(timer); resolve(true); });
    const timer = setTimeout(() => { observer.disconnect(); resolve(false); }, 3000);
    observer.observe(result, { childList: true });
  });
  async function press(field, text) {
    const start = performance.now();
    const changed = change();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    if (!await changed) return undefined;
    result.getBoundingClientRect();
    return performance.now() - start;
  }
  const form = document.querySelector('offer-calculator form');
  for (const [name, text] of Object.entries(sample)) {
    const field = form.elements[name];
    if (!field) continue;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await new Promise((rest) => setTimeout(rest, 1000));
  for (const name of Object.keys(sample)) {
    const field = form.elements[name];
    const digits = sample[name].replace(/[^0-9]/g, '');
    if (field?.tagName !== 'INPUT' || !/^[$0-9,.]+k?$/i.test(sample[name])) continue;
    if (await press(field, `${digits}1`) === undefined) continue;
    const times = [];
    for (let i = 0; i < count; i++) {
      await new Promise((rest) => setTimeout(rest, 50)); // twenty keystrokes a second
      const time = await press(field, `${digits}${i % 2 + 2}`);
      if (time !== undefined) times.push(time);
      else if (i > times.length) break; // two that changed nothing: the answer does not hang on this field
    }
    if (times.length) return { field: field.name, times, longTasks: window.longTasks() };
  }
  return undefined;
}"""


def from_guide(playwright: Playwright, server: LinkServer, runs: int) -> dict[str, float]:
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


def key_presses(playwright: Playwright, server: LinkServer, site: Path) -> list[dict[str, Any]]:
    """For each calculator: median and 95th percentile of milliseconds from key press to answer, longest task."""
    order = next(peer for peer in PEERS if peer.name == SITE).order
    rows = []
    with profile() as folder, browser(playwright, folder) as context:
        for path in sorted((site / "calculators").glob("*/index.html")):
            page = prepared(context, order | {"output": ".nothing"})
            page.goto(f"{server.address}{SITE}/calculators/{path.parent.name}/")
            page.locator(".offer-tools").wait_for()
            slug = path.parent.name
            found = page.evaluate(PRESSES, [KEYS, dict(CATALOG[slug].sample)])
            page.close()
            if not found:
                print(f"{slug}: no number to change", flush=True)
                continue
            times = found["times"]
            rows.append(
                {
                    "slug": slug,
                    "field": found["field"],
                    "median": median(times),
                    "p95": p95(times),
                    "longest": max(found["longTasks"], default=0),
                }
            )
            print(rows[-1], flush=True)
    return rows
