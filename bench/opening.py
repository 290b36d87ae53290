"""One browser, one page, one opening of it: what it took."""

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, Playwright

from bench.chromium import chromium_path
from bench.pages_server import PagesServer

HARNESS = (Path(__file__).parent / "harness.js").read_text(encoding="utf-8")
TIMEOUT_MS = 120_000


@dataclass(frozen=True, kw_only=True)
class Opening:
    """What one opening of a page took.

    Attributes:
        first: milliseconds from navigation to the first answer to typed input.
        sent: bytes that the server sent until then.
        longest: milliseconds of the longest task of the page's own thread; 0 below 50.
        blocked: what such tasks took beyond 50 ms each, summed.
        recalculated: milliseconds from each later key press to its answer.
    """

    first: float
    sent: int
    longest: float
    blocked: float
    recalculated: list[float] = field(default_factory=list)


@contextmanager
def profile() -> Iterator[Path]:
    """A browser profile that nobody used before."""
    folder = Path(tempfile.mkdtemp(prefix="bench-profile-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def browser(playwright: Playwright, folder: Path) -> Iterator[BrowserContext]:
    """A browser started on a profile, and at rest."""
    context = playwright.chromium.launch_persistent_context(
        folder,
        executable_path=chromium_path(playwright),
        args=["--no-sandbox"],
        viewport={"width": 1280, "height": 800},
    )
    context.set_default_timeout(TIMEOUT_MS)
    context.pages[0].wait_for_timeout(500)
    yield context
    context.close()


def prepared(context: BrowserContext, order: dict[str, object]) -> Page:
    """A new tab with the harness in it."""
    page = context.new_page()
    page.add_init_script(f"window.order = {json.dumps(order)};\n{HARNESS}")
    return page


def opening(
    context: BrowserContext, server: PagesServer, address: str, order: dict[str, object], keys: int, rest: int
) -> Opening:
    """Open a page in a tab of its own, type into it, ``keys`` times more, and stay for ``rest`` milliseconds."""
    page = prepared(context, order)
    server.bytes_sent = 0
    page.goto(server.address + address, wait_until="commit")
    first = page.evaluate("() => window.firstAnswer")
    sent = server.bytes_sent
    tasks = page.evaluate("() => window.longTasks()")
    recalculated = page.evaluate("(count) => window.recalculate(count)", keys) if keys else []
    page.wait_for_timeout(rest)
    page.close()
    return Opening(
        first=first,
        sent=sent,
        longest=max(tasks, default=0),
        blocked=sum(task - 50 for task in tasks),
        recalculated=recalculated,
    )
