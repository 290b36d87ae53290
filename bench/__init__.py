"""Counterplay beside its peers: the same sum in one browser, on one machine, at one time."""
