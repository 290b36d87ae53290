"""Nothing is published that no page asks for."""

from pathlib import Path


def test_no_source_maps_search_languages_or_parts_of_templates_are_published(site: Path) -> None:
    names = [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()]
    assert [name for name in names if name.endswith(".map") or "lunr" in name or name.startswith("partials/")] == []
    scripts = (site / name for name in names if name.endswith(".js"))
    assert [path.name for path in scripts if "sourceMappingURL" in path.read_text(encoding="utf-8")] == []
