"""Smaller line tables for bytecode: where each instruction stood is a tenth of what a reader would download."""

from types import CodeType

_MOST = 8
"""Instructions that one entry of a line table covers."""
_NO_COLUMNS = 0x80 | 13 << 3
"""An entry that tells a line alone: see the interpreter's ``InternalDocs/code_objects.md``."""
_SAME_LINE = 0


def of_first_lines(code: CodeType) -> CodeType:
    """The code, and all within it, with tables that only tell a function's first line; a traceback names functions."""
    whole, rest = divmod(len(code.co_code) // 2, _MOST)
    table = bytes((_NO_COLUMNS | _MOST - 1, _SAME_LINE)) * whole
    if rest:
        table += bytes((_NO_COLUMNS | rest - 1, _SAME_LINE))
    constants = (of_first_lines(one) if isinstance(one, CodeType) else one for one in code.co_consts)
    return code.replace(co_linetable=table, co_consts=tuple(constants))
