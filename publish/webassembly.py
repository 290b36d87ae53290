"""WebAssembly modules as bytes: their sections, names, functions and instructions, as far as ``lean`` needs them.

The format: https://webassembly.github.io/spec/core/binary/.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

IMPORTS, GLOBALS, EXPORTS, CODE, DATA = 2, 6, 7, 10, 11
"""Numbers of sections."""
FUNCTION, TABLE, MEMORY, GLOBAL, TAG = range(5)
"""Kinds of imports and exports."""
UNREACHABLE, END, CALL, GLOBAL_GET, GLOBAL_SET = 0x00, 0x0B, 0x10, 0x23, 0x24
I32_STORE, I32_CONST, I32_ADD, I32_SUB, I32 = 0x36, 0x41, 0x6A, 0x6B, 0x7F
MEMORY_ACCESS = range(0x28, 0x3F)
HEADER = 8

_SIGNED = {0x02, 0x03, 0x04, 0x06, 0x41, 0x42, 0xD0}
_UNSIGNED = {0x07, 0x08, 0x09, 0x0C, 0x0D, 0x10, 0x12, 0x18, *range(0x20, 0x27), 0x3F, 0x40, 0xD2}
_TWO_UNSIGNED = {0x11, 0x13, *MEMORY_ACCESS}
_FIXED = {0x43: 4, 0x44: 8}
_AFTER_PREFIX = {8: 2, 9: 1, 10: 2, 11: 1, 12: 2, 13: 1, 14: 2, 15: 1, 16: 1, 17: 1}
_BARE = {0x00, 0x01, 0x05, 0x0A, 0x0B, 0x0F, 0x19, 0x1A, 0x1B, 0xD1, *range(0x45, 0xC5)}


@dataclass(frozen=True)
class Module:
    """A module as its sections, in order.

    Attributes:
        sections: each one's number and content.
    """

    sections: tuple[tuple[int, bytes], ...]

    @classmethod
    def read(cls, wasm: bytes) -> "Module":
        """The module in ``wasm``."""
        at, found = HEADER, []
        while at < len(wasm):
            size, content = unsigned(wasm, at + 1)
            found.append((wasm[at], wasm[content : content + size]))
            at = content + size
        return cls(tuple(found))

    def written(self) -> bytes:
        """The module as bytes."""
        parts = (bytes([number]) + encoded(len(content)) + content for number, content in self.sections)
        return b"\0asm\1\0\0\0" + b"".join(parts)

    def section(self, number: int) -> bytes:
        """The content of a section.

        Raises:
            KeyError: there is none of this number.
        """
        return dict(self.sections)[number]

    def with_sections(self, changed: dict[int, bytes]) -> "Module":
        """The module with other content in some sections."""
        return replace(self, sections=tuple((number, changed.get(number, old)) for number, old in self.sections))

    @cached_property
    def functions(self) -> list[bytes]:
        """The body of each function of the module's own, from its locals to its end."""
        return list(_sized(self.section(CODE)))

    @cached_property
    def imports(self) -> list[tuple[int, str]]:
        """Each import's kind and its name, as ``module.name``."""
        content = self.section(IMPORTS)
        count, at = unsigned(content, 0)
        found = []
        for _ in range(count):
            module, at = _name(content, at)
            name, at = _name(content, at)
            kind = content[at]
            found.append((kind, f"{module}.{name}"))
            at = _after_type(content, at + 1, kind)
        return found

    def imported(self, kind: int) -> list[str]:
        """The names of the imports of a kind. What the module has of its own is numbered after them."""
        return [name for one, name in self.imports if one == kind]

    @cached_property
    def exports(self) -> dict[str, tuple[int, int]]:
        """Each export's kind and number."""
        content = self.section(EXPORTS)
        count, at = unsigned(content, 0)
        found = {}
        for _ in range(count):
            name, at = _name(content, at)
            number, after = unsigned(content, at + 1)
            found[name] = (content[at], number)
            at = after
        return found

    @cached_property
    def constant_globals(self) -> list[int]:
        """What each global of the module's own begins with; all are constants or other globals' numbers."""
        content = self.section(GLOBALS)
        count, at = unsigned(content, 0)
        found = []
        for _ in range(count):
            value, at = signed(content, at + 3)  # after its type, whether it can change, and the instruction
            found.append(value)
            at += 1
        return found


def unsigned(content: bytes, at: int) -> tuple[int, int]:
    """The number written at ``at``, seven bits a byte, and where the next thing begins."""
    number = shift = 0
    while True:
        byte = content[at]
        number |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return number, at


def signed(content: bytes, at: int) -> tuple[int, int]:
    """The same for a number that may be negative."""
    number, after = unsigned(content, at)
    if content[after - 1] & 0x40:
        number -= 1 << 7 * (after - at)
    return number, after


def encoded(number: int) -> bytes:
    """A number that is not negative, written as ``unsigned`` reads it."""
    out = bytearray()
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def vector(parts: Iterable[bytes]) -> bytes:
    """Parts after their count."""
    whole = list(parts)
    return encoded(len(whole)) + b"".join(whole)


def code(functions: Iterable[bytes]) -> bytes:
    """The content of a code section."""
    return vector(encoded(len(body)) + body for body in functions)


def after_locals(body: bytes) -> int:
    """Where a function's instructions begin."""
    count, at = unsigned(body, 0)
    for _ in range(count):
        at = unsigned(body, at)[1] + 1
    return at


def instructions(body: bytes) -> Iterator[tuple[int, int]]:
    """Each instruction of a function and its operand: the last one, where there are several; 0 where there is none.

    Raises:
        ValueError: an instruction is not known here.
    """
    at, end = after_locals(body), len(body)
    while at < end:
        opcode, operand = body[at], 0
        at += 1
        if opcode in _UNSIGNED:
            operand, at = unsigned(body, at)
        elif opcode in _SIGNED:
            operand, at = signed(body, at)
        elif opcode in _TWO_UNSIGNED:
            operand, at = unsigned(body, unsigned(body, at)[1])
        elif opcode in _FIXED:
            at += _FIXED[opcode]
        elif opcode not in _BARE:
            at = _after_rare(body, at, opcode)
        yield opcode, operand


def _after_rare(body: bytes, at: int, opcode: int) -> int:
    match opcode:
        case 0xFC:  # a prefix: the instruction's number follows
            kind, at = unsigned(body, at)
            operands = _AFTER_PREFIX.get(kind, 0)
        case 0x0E:  # br_table
            operands, at = unsigned(body, at)
            operands += 1
        case 0x1C:  # select, its types named
            operands, at = unsigned(body, at)
        case 0x1F:  # try_table: its type, then its handlers
            count, at = unsigned(body, signed(body, at)[1])
            for _ in range(count):
                has_tag = body[at] < 2
                at = unsigned(body, at + 1)[1]
                at = unsigned(body, at)[1] if has_tag else at
            return at
        case _:
            raise ValueError(f"instruction {opcode:#x} is not known here")
    for _ in range(operands):
        at = unsigned(body, at)[1]
    return at


def _sized(content: bytes) -> Iterator[bytes]:
    count, at = unsigned(content, 0)
    for _ in range(count):
        size, at = unsigned(content, at)
        yield content[at : at + size]
        at += size


def _name(content: bytes, at: int) -> tuple[str, int]:
    size, at = unsigned(content, at)
    return content[at : at + size].decode(), at + size


def _after_type(content: bytes, at: int, kind: int) -> int:
    match kind:
        case 0:
            return unsigned(content, at)[1]
        case 3:
            return at + 2
        case 4:
            return unsigned(content, at + 1)[1]
    at += kind == TABLE  # its elements' type; then limits, as a memory has
    least = unsigned(content, at + 1)[1]
    return unsigned(content, least)[1] if content[at] & 1 else least
