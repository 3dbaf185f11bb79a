"""How a fork of the server ends: as a program of its own would, and never back in the server's code."""

import contextlib
import os
import sys
import traceback
from collections.abc import Callable
from typing import NoReturn


def run_and_exit(run: Callable[[], None]) -> NoReturn:
    """Run, and end this process with the status that Python ends with: 0, or what was raised says."""
    status = 1
    try:
        run()
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001  (a fork ends here, whatever it ran into)
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(Exception):
                stream.flush()
        os._exit(status)
