"""Every module that a page runs is asked for by the page itself."""

from pathlib import Path

from publish import modules
from publish.pages import read

ASSETS = Path(__file__).resolve().parents[2] / "docs" / "assets"
PAGE = """<head><link href=w.js rel=modulepreload><link rel="stylesheet" href="a.css"></head>
<script src="plain.js"></script><script type="module" src="../a/one.js"></script>"""
SCRIPTS = {
    "a/one.js": "import { x } from './two.js';\nimport {\n  y,\n} from '../b/three.js';\nawait import('./late.js');",
    "a/two.js": "import * as one from './one.js';\nimport '../b/three.js';\nimport from_no_file from 'library';",
    "b/three.js": "export { w } from './four.js';\nconst text = `import { q } from './none.js'`;",
    "b/four.js": "",
}


def test_a_page_runs_and_preloads_modules() -> None:
    assert modules.named(PAGE) == ["w.js", "../a/one.js"]


def test_what_a_module_imports_is_found_however_deep_and_once() -> None:
    def imports_of(name: str) -> list[str]:
        return modules.imports(name, SCRIPTS.__getitem__)

    assert modules.imported(["a/one.js"], imports_of) == ["a/two.js", "b/three.js", "b/four.js"]
    assert modules.imported(["a/one.js", "b/three.js"], imports_of) == ["a/two.js", "b/four.js"]


def test_what_is_for_the_type_checker_stays_behind() -> None:
    script = """/* Kept. */
/** Said.
    @param {string} a */
const f = (a) => /** @type {X} */ (a); // kept
  /** @type {Y} */
  const text = '/** kept */';
/** @type {Z} */ const kept = 1;
"""
    assert (
        modules.without_notes(script)
        == """/* Kept. */
const f = (a) => /** @type {X} */ (a); // kept
  const text = '/** kept */';
/** @type {Z} */ const kept = 1;
"""
    )


def test_readers_get_every_script_of_ours_and_no_note(site: Path) -> None:
    names = {path.relative_to(site).as_posix() for path in modules.ours(site)}
    assert names == {f"assets/{path.relative_to(ASSETS).as_posix()}" for path in ASSETS.rglob("*.js")}
    for path in modules.ours(site):
        assert "\n/**" not in path.read_text(encoding="utf-8"), path


def test_no_page_of_the_site_waits_for_a_module_to_name_another(site: Path) -> None:
    for page in read(site):
        asked = [one.address for one in page.references if one.rel == "modulepreload"]
        asked += [one.address for one in page.references if one.tag == "script" and "/python/" not in one.address]
        has_worker = any(address.endswith("/answer-worker.js") for address in asked)
        assert has_worker == ("<offer-calculator" in page.html), page.path
        folder = (site / page.path).parent
        for address in asked:
            if address.startswith("/"):
                continue  # the page for any address
            text = (folder / address).read_text(encoding="utf-8")
            missing = [one for one in modules.IMPORT.findall(text) if not _is_asked(folder, address, one, asked)]
            assert not missing, (page.path, address)


def _is_asked(folder: Path, address: str, imported: str, asked: list[str]) -> bool:
    wanted = ((folder / address).parent / imported).resolve()
    return wanted in [(folder / one).resolve() for one in asked]
