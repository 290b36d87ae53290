"""Addresses from the site's root become relative, whatever page they stand on."""

import pytest

from publish.addresses import relative


@pytest.mark.parametrize(
    ("html", "becomes"),
    [
        ('<a href="site:a/b/#c">', '<a href="../../a/b/#c">'),
        ('<a class="x"\n href="site:a/">', '<a class="x"\n href="../../a/">'),
        ("<script type=module src='site:a.js'>", "<script type=module src='../../a.js'>"),
        ('<a href="https://a.example/site:b">', '<a href="https://a.example/site:b">'),
        ('<a data-href="site:a/">site:a/</a>', '<a data-href="site:a/">site:a/</a>'),
    ],
)
def test_only_an_attribute_that_begins_so_is_changed(html: str, becomes: str) -> None:
    assert relative(html, "../../") == becomes
