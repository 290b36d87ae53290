"""Words put together as a sentence has them."""

from collections.abc import Sequence


def in_a_list(parts: Sequence[str]) -> str:
    """Parts one after the other: "base, sign-on and grant"; blank for none."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
