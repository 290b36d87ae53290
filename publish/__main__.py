"""``python -m publish bundle`` makes Python for browsers; ``python -m publish site [FOLDER]`` finishes a built site.

The folder is ``site`` if none is named. Both are run in the project's folder.
"""

import sys
from pathlib import Path

from publish import bundle
from publish.finish import Unfinishable, finish
from publish.node import NodeFailed
from publish.policy import NoCharset
from publish.styles import NotJoinable


def main(arguments: list[str]) -> int:
    """Do what is asked; 1 if it could not be done, 2 if it was not understood."""
    match arguments:
        case ["bundle"]:
            return _attempt(None)
        case ["site", *folder] if len(folder) < 2:
            return _attempt(Path(*folder) if folder else Path("site"))
    print(__doc__, file=sys.stderr)
    return 2


def _attempt(site: Path | None) -> int:
    try:
        python = bundle.make(Path.cwd())
        problems = finish(site, python) if site else []
    except (NodeFailed, FileNotFoundError) as error:
        problems = [f"The Python bundle cannot be made. {error}"]
    except (Unfinishable, NoCharset, NotJoinable) as error:
        problems = [str(error)]
    for problem in problems:
        print(problem, file=sys.stderr)
    return bool(problems)


sys.exit(main(sys.argv[1:]))
