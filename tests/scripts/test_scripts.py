"""The scripts keep to what Python agreed to, and what they are checked with is pinned whole."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from calculators.answer import answer
from publish import node
from publish.pyodide import exercise
from tests.scripts import contract

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted(Path(__file__).parent.glob("*.test.js"))


def test_the_contract_is_what_python_replies_today() -> None:
    assert contract.FILE.read_text(encoding="utf-8") == contract.written(), "run python -m tests.scripts.contract"


def keys(text: str) -> frozenset[str]:
    """What a request names; nothing for what is none."""
    try:
        request = json.loads(text)
    except ValueError:
        return frozenset()
    return frozenset(request) if isinstance(request, dict) else frozenset()


def test_readers_python_was_seen_at_every_kind_of_request() -> None:
    """What no request of exercise.py needs is left out of the Python that readers get."""
    seen = {keys(text) for text in exercise.requests("{}")}
    seen |= {keys(json.dumps(one)) for one in json.loads(exercise.files_dropped())}
    assert {frozenset(one["request"]) for calls in contract.contract().values() for one in calls.values()} <= seen


@pytest.mark.parametrize("kind", contract.ASKED)
def test_a_key_more_in_a_request_changes_nothing(kind: str) -> None:
    """So a page may outlive the Python it was written for."""
    for _, _, request in contract.ASKED[kind].values():
        assert answer(json.dumps({**request, "unheard_of": 1})) == answer(json.dumps(request))


def test_one_script_alone_knows_our_modules_and_what_python_raises() -> None:
    scripts = [path for folder in ("docs", "publish", "tests") for path in (ROOT / folder).rglob("*.*js")]
    words = re.compile(r"pyimport\(['\"`]calculators|['\"`]ModuleNotFoundError|__path__")
    assert [path.name for path in scripts if words.search(path.read_text("utf-8"))] == ["python-calls.js"]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_in_javascript(script: Path) -> None:
    command = [node.executable(), "--test", "--test-reporter=tap", str(script)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    assert re.search(r"^# pass [1-9]", done.stdout, re.MULTILINE)


def test_packages_are_pinned_by_their_content_and_from_no_host() -> None:
    text = (ROOT / "package-lock.json").read_text(encoding="utf-8")
    packages = json.loads(text)["packages"]
    assert "://" not in text
    assert not [name for name, package in packages.items() if name and "integrity" not in package]
    platforms = {name.rpartition("/")[2] for name in packages if name.startswith("node_modules/@")}
    for system in ("darwin-arm64", "darwin-x64", "linux-x64", "linux-arm64", "win32-x64"):
        assert len([name for name in platforms if system in name]) >= 2, system
