"""Pictures of the built site for newcomers: ``python -m bench.screens``, after ``make site``.

They show what a visitor sees first, at both widths and in both color schemes, and go into ``docs/assets/screens/``.
"""

from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, sync_playwright

from bench.chromium import chromium_path
from bench.pages_server import PagesServer

FOLDER = Path("docs/assets/screens")
PAGES = {
    "start": "",
    "desk": "desk/",
    "call-sheet": "calculators/call-sheet/",
    "counter-ask": "calculators/counter-ask/",
    "compare-offers": "calculators/compare-offers/",
    "total-comp": "calculators/total-comp/",
    "messages": "calculators/messages/",
}
SIZES = {"phone": (390, 844), "laptop": (1280, 800)}
SCHEMES: tuple[Literal["light", "dark"], ...] = "light", "dark"
QUALITY = 60


def take(browser: Browser, address: str) -> None:
    """Every page, width and scheme, in turn."""
    for size, (width, height) in SIZES.items():
        for scheme in SCHEMES:
            context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
            page = context.new_page()
            for name, path in PAGES.items():
                page.goto(address + path, wait_until="networkidle")
                file = FOLDER / f"{name}-{size}-{scheme}.jpg"
                page.screenshot(path=file, type="jpeg", quality=QUALITY)
            context.close()


def main() -> None:
    """Serve the built site as Pages does, and take its pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with PagesServer({"counterplay": Path("site")}) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(playwright), args=["--no-sandbox"])
        take(browser, f"{server.address}counterplay/")
        browser.close()


if __name__ == "__main__":
    main()
