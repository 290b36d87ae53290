"""A lean build of Pyodide's WebAssembly: the functions that our calculators run, and the tables that these refer to.

Pyodide holds all of CPython: a parser, pickles, sockets, the alphabets of Asia. Our code runs a fifth of its functions.
So the whole is first run with a mark in each function, while the calculators are put through everything. A function
that was not called, and that no code of those that were leads to by name, is emptied: if it is called after all, by a
pointer, it stops the program. Large tables that nothing left refers to become zeros. All numbers and addresses stay as
they were, so that the same glue drives it, and the same bytecode.

A lean build can stop, but not answer otherwise than the whole: the page then starts the whole one and asks again.
"""

import struct
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from publish import webassembly as wasm
from publish.webassembly import Module

MARK = "called "
"""Begins the name of each export that says whether a function was called; its number follows."""
TRAP = bytes([0, wasm.UNREACHABLE, wasm.END])
"""The body of a function that is left out: it stops the program."""
EMPTY_BODY = bytes([0, wasm.END])
APPLY_RELOCATIONS = "__wasm_apply_data_relocs"
MEMORY_BASE = "env.__memory_base"
LEAST_TABLE = 4096
"""Bytes. Smaller ones stay, whatever refers to them."""
REACH = 1024
"""Bytes behind the start of a thing that is needed: what begins there is needed too."""
MARGIN = 1024
"""Bytes that stay at either end of a table, for code that counts from beside it."""


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """What ran when everything was exercised.

    Attributes:
        called: the functions that ran, numbered within the module's own.
        bases: what imported globals held, by name as ``module.name``, where they did not change.
    """

    called: frozenset[int]
    bases: dict[str, int]


def instrument(whole: bytes) -> bytes:
    """The module with a mark in each function, exported, that is 1 once the function was called."""
    module = Module.read(whole)
    first = len(module.imported(wasm.GLOBAL)) + len(module.constant_globals)
    marks = range(len(module.functions))

    def marked(mark: int, body: bytes) -> bytes:
        start = wasm.after_locals(body)
        note = bytes([wasm.I32_CONST, 1, wasm.GLOBAL_SET]) + wasm.encoded(first + mark)
        return body[:start] + note + body[start:]

    names = [f"{MARK}{mark}".encode() for mark in marks]
    exports = (
        wasm.encoded(len(name)) + name + bytes([wasm.GLOBAL]) + wasm.encoded(first + mark)
        for mark, name in zip(marks, names, strict=True)
    )
    unset = bytes([wasm.I32, 1, wasm.I32_CONST, 0, wasm.END])
    return module.with_sections(
        {
            wasm.GLOBALS: _appended(module.section(wasm.GLOBALS), [unset] * len(marks)),
            wasm.EXPORTS: _appended(module.section(wasm.EXPORTS), list(exports)),
            wasm.CODE: wasm.code(marked(mark, body) for mark, body in enumerate(module.functions)),
        }
    ).written()


def lean(whole: bytes, coverage: Coverage, blank: int = 0) -> bytes:
    """The lean build of ``whole``: what ``coverage`` shows to be needed of it.

    Args:
        whole: Pyodide's module.
        coverage: the functions that must stay.
        blank: the byte that tables which are not needed are filled with. It makes no difference, which can be tested.

    Raises:
        ValueError: the module is not built as Pyodide's was when this was written.
    """
    module = Module.read(whole)
    live = _reachable_functions(module, coverage.called)
    bodies = [body if number in live else TRAP for number, body in enumerate(module.functions)]
    changed = {}
    if MEMORY_BASE in coverage.bases:  # else pointers are not told from numbers: all data stays
        relocating = module.exports[APPLY_RELOCATIONS][1] - len(module.imported(wasm.FUNCTION))
        bodies[relocating] = EMPTY_BODY
        changed[wasm.DATA] = _lean_data(module, live - {relocating}, relocating, coverage.bases, blank)
    return module.with_sections(changed | {wasm.CODE: wasm.code(bodies)}).written()


def _appended(content: bytes, more: list[bytes]) -> bytes:
    """A vector with ``more`` at its end."""
    count, at = wasm.unsigned(content, 0)
    return wasm.encoded(count + len(more)) + content[at:] + b"".join(more)


def _reachable_functions(module: Module, called: frozenset[int]) -> frozenset[int]:
    """The functions called, and all that stand in the code of these, and in the code of those, to the end."""
    imported = len(module.imported(wasm.FUNCTION))
    live, new = set[int](), set(called)
    while new:
        live |= new
        operations = (one for number in new for one in wasm.instructions(module.functions[number]))
        new = {operand - imported for opcode, operand in operations if opcode == wasm.CALL and operand >= imported}
        new -= live
    return frozenset(live)


def _lean_data(module: Module, live: frozenset[int], relocating: int, bases: dict[str, int], blank: int) -> bytes:
    """The data section for the functions that are live, with its pointers written."""
    start, content = _data(module)
    pointers = list(_relocations(module, module.functions[relocating], bases))
    data = bytearray(content)
    for low, high in _unused(module, live, relocating, pointers, len(content), bases[MEMORY_BASE]):
        data[low:high] = bytes([blank]) * (high - low)
    for at, value in pointers:
        struct.pack_into("<I", data, at, value)
    return start + bytes(data)


def _data(module: Module) -> tuple[bytes, bytes]:
    """The data section up to its content, and the content: one segment, at the memory's base."""
    section = module.section(wasm.DATA)
    base = module.imported(wasm.GLOBAL).index(MEMORY_BASE)
    place = bytes([1, 0, wasm.GLOBAL_GET]) + wasm.encoded(base) + bytes([wasm.END])
    size, at = wasm.unsigned(section, len(place))
    if not section.startswith(place) or at + size != len(section):
        raise ValueError("the data is not one segment at the memory's base")
    return section[:at], section[at:]


def _relocations(module: Module, body: bytes, bases: dict[str, int]) -> Iterator[tuple[int, int]]:
    """Each pointer in the data: its place, and the address that the module itself would write there at its start."""
    known = dict(enumerate(module.imported(wasm.GLOBAL)))
    values: list[int] = []
    for opcode, operand in wasm.instructions(body):
        match opcode:
            case wasm.GLOBAL_GET:
                values.append(bases[known[operand]])
            case wasm.I32_CONST:
                values.append(operand)
            case wasm.I32_ADD | wasm.I32_SUB:
                right, left = values.pop(), values.pop()
                values.append(left + right if opcode == wasm.I32_ADD else left - right)
            case wasm.I32_STORE:
                value, place = values.pop(), values.pop()
                yield place + operand - bases[MEMORY_BASE], value % 2**32
            case wasm.END:
                return
            case _:
                raise ValueError(f"instruction {opcode:#x} among the relocations")


def _unused(
    module: Module, functions: frozenset[int], relocating: int, pointers: list[tuple[int, int]], size: int, base: int
) -> Iterator[tuple[int, int]]:
    """Where, in the data, large tables lie that hold no pointer and that none of ``functions`` leads to.

    A thing in the data reaches from an address that anything refers to until the next such address.
    """
    imported = module.imported(wasm.GLOBAL)
    named = {
        module.constant_globals[number - len(imported)]
        for kind, number in module.exports.values()
        if kind == wasm.GLOBAL
    }
    memory_base = imported.index(MEMORY_BASE)
    addressed, roots = set[int](), set(named)
    for number, body in enumerate(module.functions):
        if number != relocating:
            addressed.update(_addresses(body, memory_base))
        if number in functions:
            roots.update(_constants(body))
    targets = {at: value - base for at, value in pointers}
    starts = sorted(at for at in {0, *named, *addressed, *targets.values()} if 0 <= at < size)
    live = _reachable_data({at for at in roots if 0 <= at < size}, starts, targets, size)
    ends = [*starts[1:], size]
    edges = sorted({at for place in targets for at in (place, place + 4)})
    for low, high in _merged((start, end) for start, end in zip(starts, ends, strict=True) if start not in live):
        inside = edges[bisect_left(edges, low) : bisect_right(edges, high)]
        for begin, end in pairwise([low, *inside, high]):
            if end - begin >= LEAST_TABLE:
                yield begin + MARGIN, end - MARGIN


def _addresses(body: bytes, memory_base: int) -> Iterator[int]:
    """Where in the data something begins, by the way in which a function names it: the memory's base, and its place."""
    before = (0, 0)
    for instruction in wasm.instructions(body):
        if before == (wasm.GLOBAL_GET, memory_base) and instruction[0] == wasm.I32_CONST:
            yield instruction[1]
        before = instruction


def _constants(body: bytes) -> Iterator[int]:
    """Whatever in a function could be a place in the data."""
    for opcode, operand in wasm.instructions(body):
        if opcode == wasm.I32_CONST or opcode in wasm.MEMORY_ACCESS:
            yield operand


def _reachable_data(roots: set[int], starts: list[int], pointers: dict[int, int], size: int) -> set[int]:
    """The starts of all things that ``roots`` lead to, through the pointers in them."""
    places, reached = sorted(pointers), set[int]()
    todo = list(roots)
    while todo:
        first = bisect_right(starts, todo.pop()) - 1
        # What begins close behind may be a part of it, which only something else refers to.
        for index in range(first, bisect_left(starts, starts[first] + REACH)):
            start = starts[index]
            if start in reached:
                continue
            reached.add(start)
            end = starts[index + 1] if index + 1 < len(starts) else size
            inside = places[bisect_left(places, start) : bisect_left(places, end)]
            todo += [pointers[place] for place in inside if 0 <= pointers[place] < size]
    return reached


def _merged(ranges: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ranges in order, those that touch made one."""
    found: list[tuple[int, int]] = []
    for low, high in ranges:
        if found and found[-1][1] == low:
            low = found.pop()[0]
        found.append((low, high))
    return found
