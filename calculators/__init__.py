"""The calculators of Counterplay: pure Python, no I/O, the same in CPython and in the browser."""
