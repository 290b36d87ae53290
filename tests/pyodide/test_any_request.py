"""5,000 of the requests drawn by what the catalog declares are answered by the lean Python as by the host's."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.any_requests import any_requests
from tests.pyodide.running import Pyodide

ROOT = Path(__file__).resolve().parents[2]
SEEDS = range(100, 110)
EACH = 500
ANSWERS = """
import sys
from calculators.answer import answer
from tests.any_requests import any_requests
for request in any_requests(*map(int, sys.argv[1:])):
    print(answer(request))
"""


def host_answers(seed: int) -> list[str]:
    """What a Python of the host replies that answered nothing before."""
    command = [sys.executable, "-c", ANSWERS, str(seed), str(EACH)]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, encoding="utf-8", errors="surrogatepass")
    return told.stdout.removesuffix("\n").split("\n")


@pytest.mark.parametrize("seed", SEEDS)
def test_any_request_is_answered_the_same(
    seed: int, pyodide: Pyodide, record_property: Callable[[str, object], None]
) -> None:
    for request, expected in zip(any_requests(seed, EACH), host_answers(seed), strict=True):
        assert pyodide.answer(request) == expected, request
    record_property("requests_in_both", EACH)
