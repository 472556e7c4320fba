"""Where the bundled program begins."""

import multiprocessing
import sys

from leerkring.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
