"""``newsfacts`` on the command line, and ``python -m newsfacts``."""

from __future__ import annotations

import io
import sys


def main() -> None:
    """Run the command line, or say in one line which extra it needs."""
    try:
        from newsfacts.cli.commands import newsfacts
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] not in ("click", "rich"):
            raise
        sys.exit("newsfacts: the command line needs the extra 'cli': pip install 'newsfacts[cli]'")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that has no curly quotes shows question marks
    newsfacts(prog_name="newsfacts")


if __name__ == "__main__":
    main()
