"""Has IPython run a cell and show an error once, on import, and leaves no trace of it.

What it looks up and sets up for its first shell, its first cell and its first traceback takes some 0.1 s. In
the fork server that time passes once, and no process of a submission needs it.
"""

import atexit
import contextlib
import io
import sys

from IPython.core.interactiveshell import InteractiveShell

from heldout.grading.shell import shell_config


def _run_once() -> None:
    main, hook = sys.modules["__main__"], sys.displayhook
    shell = InteractiveShell(config=shell_config())
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            shell.run_cell("value = 1\nvalue")
            shell.run_cell("1 / 0")
    finally:
        atexit.unregister(shell.atexit_operations)
        sys.modules["__main__"], sys.displayhook = main, hook
        for name in ("last_type", "last_value", "last_traceback", "last_exc"):
            if hasattr(sys, name):
                delattr(sys, name)


_run_once()
