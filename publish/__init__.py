"""From built pages to a site that can be published.

Each module does one thing to the site and knows nothing of MkDocs; `hooks` is where MkDocs calls them.
"""
