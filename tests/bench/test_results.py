"""What the benchmarks make of times; never a time itself."""

from bench import table
from bench.comparing import Found
from bench.opening import Opening
from bench.peers import PEERS
from bench.results import comparison, p95
from bench.table import SITUATIONS


def opening(first: float) -> Opening:
    return Opening(first=first, sent=2_000_000, longest=0, blocked=0, recalculated=[1.0, 2.0, 30.0])


def found(peers: list[str], runs: int = 3) -> Found:
    return {(name, at): [opening(100 * i + 100) for i in range(runs)] for name in peers for at in SITUATIONS}


def test_medians_spread_and_ratios_reach_the_table() -> None:
    peers = [peer for peer in PEERS if peer.name in ("plain", "stock")]
    summary = comparison(found(["plain", "stock"]), peers)
    written = table.peers(summary).splitlines()
    assert summary["runs"] == 3
    assert len(written) == 4
    assert all("**1.00**<br>200<br><small>100 to 300</small>" in line and "| 2.00 |" in line for line in written[2:])


def test_ratios_need_the_baseline() -> None:
    peers = [peer for peer in PEERS if peer.name == "plain"]
    assert "**" not in table.peers(comparison(found(["plain"]), peers))


def test_19_of_20_stay_within_p95() -> None:
    assert p95([float(time) for time in range(1, 21)]) >= 19
    assert p95([5.0]) == 5.0


def test_every_part_has_a_table_or_says_it_was_not_measured() -> None:
    for part in table.TABLES:
        assert table.bench_table(part).startswith(("|", "*Not measured yet.*"))
    assert table.bench_fact("link.megabits") == "9"
    assert table.bench_fact("no.such.fact") == "–"
