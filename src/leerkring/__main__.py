"""The way in: hands the arguments on, and nothing else."""

import sys
from multiprocessing import freeze_support


def main() -> int:
    """Run Leerkring with the command line's arguments and return the exit code."""
    freeze_support()  # a planner started from a bundle comes in here too
    from leerkring.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
