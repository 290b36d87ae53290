"""Draws from a seed: the same seed and name always give the same number, in any order."""

_OFFSET, _PRIME, _BITS = 0xCBF29CE484222325, 0x100000001B3, (1 << 64) - 1


def draw(seed: str, name: str, low: int, high: int) -> int:
    """A whole number from ``low`` to ``high``, both included."""
    found = _OFFSET
    for byte in f"{seed}\n{name}".encode():
        found = (found ^ byte) * _PRIME & _BITS
    found = (found ^ found >> 33) * 0xFF51AFD7ED558CCD & _BITS  # else like names give like numbers
    found = (found ^ found >> 33) * 0xC4CEB9FE1A85EC53 & _BITS
    return low + (found ^ found >> 33) % (high - low + 1)
