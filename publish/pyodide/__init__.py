"""What runs under Node, inside Pyodide, to make the bundle: the only part of publishing that imports our code."""
