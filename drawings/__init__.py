"""Pictures for the guide's pages, drawn when the site is built: SVG, or lists of words that styles make a picture.

Where a calculator's chart of a declared case shows the point, that chart is the picture, so its numbers are computed.
"""
