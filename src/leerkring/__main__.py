"""The way in: hands the arguments on, and nothing else."""

import sys


def main() -> int:
    """Run Leerkring with the command line's arguments and return the exit code."""
    from leerkring.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
