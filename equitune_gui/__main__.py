"""`python -m equitune_gui`: the window; with a verb, the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Open the window, or do what the words say. Returns the exit code."""
    if sys.argv[1:]:
        from equitune_gui.cli import main as command_line

        command_line()
    from equitune_gui.app import main as window

    return window()


if __name__ == "__main__":
    sys.exit(main())
