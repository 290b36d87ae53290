"""``python -m claims`` lists every claim; ``--old`` only those past their day of review, ``--markdown`` as a task list.

``--compile`` writes the modules that the calculators take their figures and scenarios from. It all needs the standard
library alone.
"""

import sys

from claims import compiled, rehearsed, state_taxes
from claims.book import BookError, book
from claims.dates import build_day
from claims.overdue import as_tasks


def main() -> None:
    """Print one claim a line: its id, a dash, its text. Or compile them."""
    if "--compile" in sys.argv[1:]:
        compiled.write()
        rehearsed.write()
        state_taxes.write()
        return
    today = build_day()
    shown = book().old(today) if "--old" in sys.argv[1:] else book().claims
    if "--markdown" in sys.argv[1:]:
        print(as_tasks(shown), end="")
        return
    for claim in shown:
        print(f"{claim.id} — {claim.text}")


try:
    main()
except BookError as error:
    sys.exit(f"The facts are not in order:\n{error}")
