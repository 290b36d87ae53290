"""Pictures for the guide's pages, drawn as SVG when the site is built.

Where a calculator's chart of a declared case shows the point, that chart is the picture, so its numbers are computed.
"""
