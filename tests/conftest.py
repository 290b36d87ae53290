"""What tests of every level share: the bundle, and the built site, served."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from publish import bundle
from tests.serving import PagesServer

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
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(server.folder)]
        environment = os.environ | {"SITE_URL": server.address, "NO_MKDOCS_2_WARNING": "1"}
        built = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)
        assert built.returncode == 0, f"the site does not build:\n{built.stdout}{built.stderr}"
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
