"""Calls of macros made at once, where the page says all there is to know: `{{ claim("law-range-colorado") }}`.

A page is prose with such calls in it. To compile it into a program, as Jinja does, takes longer than to run them.
"""

import ast
import re
from collections.abc import Callable, Mapping
from typing import Any

EXPRESSION = re.compile(r"""\{\{((?:[^{}"']|"[^"]*"|'[^']*')*+)\}\}""")
JINJA = re.compile(r"\{[{%#]")
STATEMENT = re.compile(r"\{[%#]")


def made(page: str, macros: Mapping[str, Callable[..., Any]]) -> str:
    """The page with its calls replaced by what they give. Jinja is left those that are not plain, or that fail."""
    if STATEMENT.search(page):
        return page

    def given(found: re.Match[str]) -> str:
        try:
            text = _made(found[1], macros)
        except Exception:
            return found[0]  # Jinja makes it again, and says where on the page it is wrong
        return found[0] if JINJA.search(text) else text

    return EXPRESSION.sub(given, page)


def _made(written: str, macros: Mapping[str, Callable[..., Any]]) -> str:
    call = ast.parse(written.strip(), mode="eval").body
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
        raise ValueError(written)
    named = {word.arg: ast.literal_eval(word.value) for word in call.keywords if word.arg}
    return str(macros[call.func.id](*map(ast.literal_eval, call.args), **named))
