"""Smaller line tables: the code does the same, and a traceback still names each function and where it begins."""

import traceback
from typing import Any

from publish.pyodide.line_tables import of_first_lines

SOURCE = """
def outer(numbers):
    total = sum(numbers)
    return [inner(one, total) for one in numbers]


def inner(one, total):
    share = one * 100

    return share / total
"""


def run(code: Any) -> dict[str, Any]:
    names: dict[str, Any] = {}
    exec(code, names)
    return names


def test_the_code_does_the_same_in_fewer_bytes() -> None:
    code = compile(SOURCE, "shares.py", "exec")
    assert run(of_first_lines(code))["outer"]([1, 3]) == run(code)["outer"]([1, 3]) == [25, 75]
    assert len(set(run(of_first_lines(code))["outer"].__code__.co_linetable)) < 5


def test_a_traceback_names_each_function_and_its_first_line() -> None:
    outer = run(of_first_lines(compile(SOURCE, "shares.py", "exec")))["outer"]
    try:
        outer([0])
    except ZeroDivisionError as error:
        told = [(frame.name, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]
    assert told[-2:] == [("outer", 2), ("inner", 7)]
