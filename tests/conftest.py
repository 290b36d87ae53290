"""What tests of every level share: the bundle, and the built site, served."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from publish import bundle
from tests.serving import PagesServer
from website.build import build

ROOT = Path(__file__).resolve().parent.parent

# A busy machine is not a broken rule; bench/ measures speed.
settings.register_profile("counterplay", deadline=None)
settings.load_profile("counterplay")


@pytest.fixture(scope="session")
def python_bundle() -> bundle.Bundle:
    """The Python that browsers get."""
    return bundle.make(ROOT)


@pytest.fixture(scope="session")
def site_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PagesServer]:
    """The site, built as it is published, and served under a sub-path."""
    with PagesServer(tmp_path_factory.mktemp("site")) as server:
        build(ROOT, server.folder, site_url=server.address)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture(scope="session")
def site_url(site_server: PagesServer) -> str:
    """The address of the served site, ending in a slash."""
    return site_server.address


@pytest.fixture(scope="session")
def site(site_server: PagesServer) -> Path:
    """The folder of the built site."""
    return site_server.folder
