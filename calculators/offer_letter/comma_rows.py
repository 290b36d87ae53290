"""Rows of a table whose cells have commas between, as a spreadsheet saves them."""

import re
from collections.abc import Iterable

_QUOTED = re.compile(r'(?:^|,)[ ]?"[^"\n]{0,200}"(?=,|$)')
_CELL = re.compile(r'[ ]?(?P<cell>"[^"\n]{0,200}"|[^",\n]{0,80})(?P<end>,|$)')


def of_comma_rows(text: str) -> Iterable[tuple[int, int, str]]:
    """What to put a tab for, and what to leave out, in each run of rows of as many cells of which one is quoted."""
    if '",' not in text and ',"' not in text:
        return
    run: list[tuple[int, list[re.Match[str]]]] = []
    start = 0
    for line in (*text.split("\n"), ""):
        cells = _cells(line)
        if run and len(cells) != len(run[0][1]):
            yield from _of_run(run)
            run = []
        if len(cells) > 1:
            run.append((start, cells))
        start += len(line) + 1


def _cells(line: str) -> list[re.Match[str]]:
    if "," not in line or len(line) > 400 or "\t" in line:
        return []
    found, at = [], 0
    while one := _CELL.match(line, at):
        found.append(one)
        at = one.end()
        if not one["end"]:
            return found if at == len(line) else []
    return []


def _of_run(run: list[tuple[int, list[re.Match[str]]]]) -> Iterable[tuple[int, int, str]]:
    if len(run) < 2 or not any(_QUOTED.search(cells[0].string) for _, cells in run):
        return
    for start, cells in run:
        for one in cells:
            is_quoted = one["cell"].startswith('"')
            if is_quoted:
                yield start + one.start("cell"), start + one.start("cell") + 1, ""
                yield start + one.end("cell") - 1, start + one.end("cell"), ""
            if one["end"]:
                yield start + one.start("end"), start + one.end("end"), "\t"
