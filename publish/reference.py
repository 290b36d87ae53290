"""What the published site takes from the claims: their list as JSON, links to the glossary, and those grown old.

The claims are looked up anew at each call, since a preview loads them again for every build.
"""

from importlib import import_module

CLAIMS = "claims.json"


def claims_json() -> str:
    """Every claim, for machines."""
    return str(import_module("claims.pages").claims_json())


def link_terms(html: str, address: str) -> str:
    """`html` of the page at `address` within the site, the first use of each glossary term linked."""
    return str(import_module("claims.tables.first_use").link_first_uses(html, address))


def overdue() -> tuple[str, ...]:
    """The claims past their day of review, a line each."""
    return tuple(import_module("claims.overdue").lines())
