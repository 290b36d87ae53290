"""What tests of every level share: the bundle, and the built site, served."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from bench.pages_server import PagesServer
from publish import bundle
from tests.tried import keep, level_of
from website.build import build

ROOT = Path(__file__).resolve().parent.parent
SUB_PATH = "counterplay"
"""Where the site lies on its server, as on Pages."""

# A busy machine is not a broken rule; bench/ measures speed.
# Nor is a run in which chance gives many examples that a law says nothing of.
CHANCE = [HealthCheck.too_slow, HealthCheck.filter_too_much]
# The same code tries the same examples, so that a change alone turns a test red; `make fuzz` draws others.
settings.register_profile("counterplay", deadline=None, derandomize=True, suppress_health_check=CHANCE)
settings.register_profile("fast", settings.get_profile("counterplay"), max_examples=10)
settings.register_profile("fuzz", deadline=None, max_examples=500, print_blob=True, suppress_health_check=CHANCE)
settings.load_profile("counterplay")


FAST = "not slow"
NEEDS_NODE = {"python_bundle", "site", "site_url", "site_server"}
"""Fixtures that Node takes part in."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """An option for where to keep what the run tried."""
    parser.addoption("--tried", type=Path, help="a file to write, as JSON, what the run tried")


def pytest_configure(config: pytest.Config) -> None:
    """Try few examples of each law where the slow tests are left out."""
    if config.option.markexpr == FAST:
        settings.load_profile("fast")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as ``slow`` what uses Node, directly or through the built site; a browser is given that site."""
    for item in items:
        if NEEDS_NODE & {*getattr(item, "fixturenames", ())}:
            item.add_marker("slow")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how long each level took: whoever made a level slow sees it at once. Keep what was tried, if asked to."""
    reports = [one for some in terminalreporter.stats.values() for one in some if isinstance(one, pytest.TestReport)]
    if reports:
        took = (f"{level} {seconds:.0f}" for level, seconds in seconds_by_level(reports).items())
        terminalreporter.write_line(f"Seconds by level: {', '.join(took)}.")
    if file := terminalreporter.config.option.tried:
        keep(file, reports)


def seconds_by_level(reports: Iterable[pytest.TestReport]) -> dict[str, float]:
    """Seconds in each folder of the tests, with all that they set up; the longest first.

    What several levels share, as the built site, counts for the first that asks for it.
    """
    found: dict[str, float] = defaultdict(float)
    for report in reports:
        found[level_of(report)] += report.duration
    return dict(sorted(found.items(), key=lambda pair: -pair[1]))


@pytest.fixture(scope="session")
def python_bundle() -> bundle.Bundle:
    """The Python that browsers get."""
    return bundle.make(ROOT)


@pytest.fixture(scope="session")
def site_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PagesServer]:
    """The site, built as it is published, and served under a sub-path."""
    with PagesServer({SUB_PATH: tmp_path_factory.mktemp("site")}) as server:
        build(ROOT, server.folders[SUB_PATH], site_url=f"{server.address}{SUB_PATH}/")
        yield server


@pytest.fixture(scope="session")
def site_url(site_server: PagesServer) -> str:
    """The address of the served site, ending in a slash."""
    return f"{site_server.address}{SUB_PATH}/"


@pytest.fixture(scope="session")
def site(site_server: PagesServer) -> Path:
    """The folder of the built site."""
    return site_server.folders[SUB_PATH]
