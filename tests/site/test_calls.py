"""Plain calls of macros are made at once, with what Jinja would have made of them; the rest is left to Jinja."""

import pytest
from jinja2 import Environment

from publish import calls

MACROS = {
    "same": lambda *given, **named: f"{given} {named}",
    "brace": lambda: "{{ 1 + 1 }}",
    "wrong": lambda: 1 / 0,
}


@pytest.mark.parametrize(
    "page",
    [
        "No call.",
        '{{ same("a") }}',
        "{{same('a', 2, key='b')}} and {{ same(true) }}",
        '{{ same("a, b", key="it\'s") }}',
        '{{ same("a") | upper }}',
        '{% raw %}{{ same("a") }}{% endraw %}',
        '{# {{ same("a") }} #}x',
        '{% set a = "b" %}{{ same(a) }}',
        '{{ "text" }} {{ same(1) }}',
        """{{ '{{ same("a") }}' }} {{ same("}}", ")") }}""",
    ],
)
def test_a_page_comes_out_as_jinja_alone_would_make_it(page: str) -> None:
    jinja = Environment()
    jinja.globals |= MACROS
    assert jinja.from_string(calls.made(page, MACROS)).render() == jinja.from_string(page).render()


def test_plain_calls_leave_nothing_to_do() -> None:
    assert not calls.JINJA.search(calls.made('{{ same("a") }} {{ same(1, key=2) }}', MACROS))


@pytest.mark.parametrize(
    "call", ["{{ wrong() }}", "{{ unknown() }}", "{{ same(x) }}", "{{ same(1)(2) }}", "{{ brace() }}"]
)
def test_what_fails_or_is_not_plain_is_left_to_jinja(call: str) -> None:
    assert calls.made(call, MACROS) == call
