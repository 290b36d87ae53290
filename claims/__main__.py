"""`python -m claims` lists every claim; `python -m claims --old` only those past their review day."""

import sys
from datetime import date

from claims.book import book


def main() -> None:
    """Print one claim a line: its id, a dash, its text."""
    shown = book().old(date.today()) if "--old" in sys.argv[1:] else book().claims
    for claim in shown:
        print(f"{claim.id} — {claim.text}")


main()
