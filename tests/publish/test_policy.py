"""Every published page carries the content policy, and holds nothing that the policy would stop."""

import re
from pathlib import Path

import pytest

from publish import pages, policy

META = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')


@pytest.fixture(scope="module")
def built(site: Path) -> dict[str, str]:
    return {path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in site.rglob("*.html")}


def test_every_page_has_the_same_policy_before_anything_it_holds_for(built: dict[str, str]) -> None:
    policies = set()
    for name, html in built.items():
        (found,) = META.finditer(html)
        assert not re.search(r"<(script|link|style|img)\b", html[: found.start()]), name
        policies.add(found[1])
    assert len(policies) == 1


def test_every_inline_script_may_run_and_no_style_is_dropped(site: Path, built: dict[str, str]) -> None:
    for page in pages.read(site):
        content = META.findall(built[page.path])[0]
        assert all(policy.source_hash(script) in content for script in page.inline_scripts), page.path
        assert not page.inline_styles, page.path


def test_nothing_is_let_in_wholesale(built: dict[str, str]) -> None:
    (content,) = {META.findall(html)[0] for html in built.values()}
    assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:"} & set(content.replace(";", " ").split())


def test_no_page_has_an_event_handler_in_an_attribute(built: dict[str, str]) -> None:
    for name, html in built.items():
        assert not re.search(r"<[a-z][^>]*\son[a-z]+=", html), name


def test_the_policy_lets_a_script_run_by_the_hash_of_its_text() -> None:
    # SHA-256 of nothing, in base64.
    assert policy.source_hash("") == "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"


def test_a_file_that_is_no_page_of_ours_is_refused(tmp_path: Path) -> None:
    (tmp_path / "stray.html").write_text("<p>hello</p>", encoding="utf-8")
    with pytest.raises(policy.NoCharset, match=r"stray\.html"):
        policy.apply(tmp_path)
