"""WebAssembly is read, and written again, as its format says."""

from hypothesis import given
from hypothesis import strategies as st

from publish import lean
from publish import webassembly as wasm
from publish.webassembly import Module

ADD = bytes([0, 0x20, 0, 0x41, 0x7F, 0x6A, wasm.END])
"""No locals; local.get 0, i32.const -1, i32.add."""
CALLS_ADD = bytes([1, 2, wasm.I32, 0x41, 5, wasm.CALL, 0, wasm.END])
"""Two locals; i32.const 5, call the first function."""
TINY = Module(
    (
        (wasm.IMPORTS, wasm.vector([])),
        (wasm.GLOBALS, wasm.vector([bytes([wasm.I32, 1, wasm.I32_CONST, 0x7D, wasm.END])])),
        (wasm.EXPORTS, wasm.vector([bytes([3]) + b"add" + bytes([wasm.FUNCTION, 0])])),
        (wasm.CODE, wasm.code([ADD, CALLS_ADD, ADD])),
    )
)


@given(st.integers(min_value=0, max_value=2**64))
def test_numbers_are_read_as_they_are_written(number: int) -> None:
    written = wasm.encoded(number)
    assert wasm.unsigned(b"\xff" + written + b"\xff", 1) == (number, 1 + len(written))


def test_negative_numbers_are_read() -> None:
    assert [wasm.signed(bytes(one), 0)[0] for one in ([0x7F], [0x3F], [0x80, 0x7F], [0xE5, 0x8E, 0x26])] == [
        -1, 63, -128, 624485,
    ]  # fmt: skip


def test_a_module_is_written_as_it_was() -> None:
    again = Module.read(TINY.written())
    assert again == TINY
    assert again.functions == [ADD, CALLS_ADD, ADD]
    assert again.exports == {"add": (wasm.FUNCTION, 0)}
    assert again.constant_globals == [-3]


def test_instructions_are_read_behind_the_locals() -> None:
    assert list(wasm.instructions(ADD)) == [(0x20, 0), (0x41, -1), (0x6A, 0), (0x0B, 0)]
    assert list(wasm.instructions(CALLS_ADD)) == [(0x41, 5), (0x10, 0), (0x0B, 0)]


def test_each_function_is_marked_by_a_global_of_its_own() -> None:
    marked = Module.read(lean.instrument(TINY.written()))
    assert len(marked.constant_globals) == 4
    assert marked.exports["called 2"] == (wasm.GLOBAL, 3)
    assert list(wasm.instructions(marked.functions[1]))[:2] == [(0x41, 1), (wasm.GLOBAL_SET, 2)]


def test_what_was_called_stays_with_all_that_it_names() -> None:
    kept = Module.read(lean.lean(TINY.written(), lean.Coverage(called=frozenset({1}), bases={})))
    assert kept.functions == [ADD, CALLS_ADD, lean.TRAP]
