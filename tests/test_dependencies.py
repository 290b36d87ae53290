"""What others wrote is pinned by its content, used, and named with its license where readers get it."""

import json
import re
import tomllib
from importlib.metadata import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PACKAGE = json.loads((ROOT / "package.json").read_text("utf-8"))
SHIPPED = PROJECT["project"]["dependencies"]
NEEDED = [*SHIPPED, *(one for group in PROJECT["dependency-groups"].values() for one in group)]
IMPORTED_AS = {
    "mkdocs-material": "name: material",
    "mkdocs-macros-plugin": "  - macros:",
    "import-linter": "lint-imports",
    "pytest-xdist": "--numprocesses",
    "ruff": "-m ruff",
    "mypy": "-m mypy",
    "flit_core": "flit_core.buildapi",
    "pyodide-build": '"py-compile"',
    "@types/node": '"node"',
}
"""How a package is used, where that is not by its name in an import."""
LICENSE_PAGE = "docs/about/licence.md"
OF_THE_THEME = ("mkdocs-material",)


def texts(*suffixes: str) -> str:
    """All that may use a package, but for what only lists it."""
    folders = "bench", "calculators", "claims", "drawings", "publish", "tests", "website", "docs/assets"
    files = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.suffix in suffixes]
    files += [ROOT / name for name in ("Makefile", "mkdocs.yml", "pyproject.toml", "tests/tsconfig.json", "macros.py")]
    return "\n".join(path.read_text("utf-8") for path in files if is_told(path))


def is_told(path: Path) -> bool:
    """Whether a file is one of ours, and not this one, which lists what is searched for."""
    return path.is_file() and "node_modules" not in path.parts and path != Path(__file__)


def name_of(requirement: str) -> str:
    return requirement.partition("==")[0]


def test_every_package_is_named_with_its_version() -> None:
    assert [one for one in NEEDED if not re.fullmatch(r"[\w.-]+==[\w.]+", one)] == []
    versions = {**PACKAGE["dependencies"], **PACKAGE["devDependencies"]}
    assert [name for name, one in versions.items() if not re.fullmatch(r"\d+\.\d+\.\d+", one)] == []
    assert re.fullmatch(r"[\w.-]+==[\w.]+", *PROJECT["build-system"]["requires"])


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-node.txt"])
def test_every_package_that_is_installed_has_its_hash(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert "://" not in text
    for one in re.split(r"\n(?=\S)", text.strip()):
        assert re.match(r"[\w.-]+==[\w.]+", one), one[:60]
        assert "--hash=sha256:" in one, one[:60]


def test_what_is_installed_is_what_is_asked_for() -> None:
    locked = re.findall(r"^([\w.-]+==[\w.]+)", (ROOT / "requirements.txt").read_text("utf-8"), re.MULTILINE)
    assert {one.lower().replace("_", "-") for one in NEEDED} <= {one.lower().replace("_", "-") for one in locked}
    packages = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    for name, version in {**PACKAGE["dependencies"], **PACKAGE["devDependencies"]}.items():
        assert packages[f"node_modules/{name}"]["version"] == version


@pytest.mark.parametrize("workflow", sorted((ROOT / ".github/workflows").glob("*.yml")), ids=lambda path: path.name)
def test_every_action_is_pinned_by_its_commit(workflow: Path) -> None:
    used = re.findall(r"uses: (\S+)", workflow.read_text("utf-8"))
    assert used
    assert [one for one in used if not one.startswith("./") and not re.search(r"@[0-9a-f]{40}$", one)] == []


def test_what_is_published_is_attested() -> None:
    workflow = (ROOT / ".github/workflows/pages.yml").read_text("utf-8")
    job = workflow[workflow.index("\n  attest:") :]
    assert "needs: deploy" in job
    assert "attestations: write" in job
    assert re.search(r"uses: actions/attest@[0-9a-f]{40} .*\n +with:\n +subject-checksums: checksums.txt", job)


@pytest.mark.parametrize("name", sorted({name_of(one) for one in NEEDED}))
def test_every_python_package_is_used(name: str) -> None:
    module = name.replace("-", "_")
    sign = IMPORTED_AS.get(name, rf"^\s*(?:import|from) {module}\b|-m {module}\b")
    pattern = sign if name not in IMPORTED_AS else re.escape(sign)
    assert re.search(pattern, texts(".py"), re.MULTILINE), f"nothing uses {name}: take it out of pyproject.toml"


@pytest.mark.parametrize("name", [*PACKAGE["dependencies"], *PACKAGE["devDependencies"]])
def test_every_npm_package_is_used(name: str) -> None:
    sign = IMPORTED_AS.get(name, name)
    assert sign in texts(".py", ".js", ".mjs", ".ts"), f"nothing uses {name}: take it out of package.json"


def license_of(name: str) -> str:
    """A package's license as it says itself."""
    said = metadata(name)
    return str(said.get("License-Expression") or said.get("License"))


def test_the_page_of_licenses_names_all_that_readers_get() -> None:
    text = (ROOT / LICENSE_PAGE).read_text("utf-8")
    rows = dict(re.findall(r"^\| \[?([\w. -]+?)\]?(?:\([^)]*\))? \|.*\| `([^`|]+)` \|$", text, re.MULTILINE))
    for name in map(name_of, (*SHIPPED, *OF_THE_THEME)):
        assert rows[name] == license_of(name)
    for name in PACKAGE["dependencies"]:
        said = json.loads((ROOT / "node_modules" / name / "package.json").read_text("utf-8"))["license"]
        assert rows[name] == said
