"""``python -m website build`` builds the site to publish; ``python -m website facts FOLDER`` is one of its steps.

python -m website build [--out FOLDER] [--with mkdocs|properdocs|zensical]
"""

import argparse
import importlib.util
import sys
from pathlib import Path

from website import facts, search
from website.build import BUILDERS, BuildFailed, build


def main() -> int:
    """Do what is asked; 1 if a step ended badly."""
    parser = argparse.ArgumentParser(prog="python -m website")
    commands = parser.add_subparsers(dest="command", required=True)
    whole = commands.add_parser("build", help="build the site to publish")
    whole.add_argument("--out", type=Path, default=Path("site"), help="the folder it goes to")
    whole.add_argument("--with", choices=BUILDERS, default="mkdocs", dest="builder", help="what builds the pages")
    step = commands.add_parser("facts", help="put claims and words to search for into a built folder")
    step.add_argument("site", type=Path)
    asked = parser.parse_args()
    if asked.command == "facts":
        search.add(asked.site)
        for line in facts.add(asked.site):
            print(f"Past its day of review: {line}")
        return 0
    if importlib.util.find_spec(asked.builder) is None:
        print(f"SKIPPED: {asked.builder} is not installed here")
        return 0
    try:
        print(build(Path.cwd(), asked.out, builder=asked.builder), end="")
    except BuildFailed as error:
        print(error, file=sys.stderr)
        return 1
    return 0


sys.exit(main())
