"""From built pages to a site that can be published.

Each module does one thing to a built folder, whatever built it; ``finish`` does them in order.
"""
