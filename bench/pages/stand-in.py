"""Stands in for a compiled package: it can be imported, its names are classes, and it can do nothing."""


class StandIn:
    """What each name of the package is a kind of."""

    def __setstate__(self, state):
        """Wrapped by stlite in a class of pandas."""


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return type(name, (StandIn,), {})
