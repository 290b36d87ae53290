"""5,000 of the requests drawn by what the catalog declares are answered by the lean Python as by the host's."""

import pytest

from calculators.answer import answer
from tests.any_requests import any_requests
from tests.pyodide.running import Pyodide

SEEDS = range(100, 110)
EACH = 500


@pytest.mark.parametrize("seed", SEEDS)
def test_any_request_is_answered_the_same(seed: int, pyodide: Pyodide) -> None:
    for request in any_requests(seed, EACH):
        assert pyodide.answer(request) == answer(request), request
