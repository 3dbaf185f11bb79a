"""What IPython does for its first cell is done in the fork server, and leaves no trace there."""

import json
import subprocess
import sys

CODE = """
import json, os, sys
from heldout.grading import shell

def state():
    return {
        "main": id(sys.modules["__main__"]),
        "hook": repr(sys.displayhook),
        "streams": [id(sys.stdout), id(sys.stderr)],
        "error": [hasattr(sys, name) for name in ("last_type", "last_value", "last_traceback")],
        "threads": len(os.listdir("/proc/self/task")),
    }

before = state()
import heldout.grading.warm_shell
after = state()
from IPython.core.interactiveshell import InteractiveShell
print(json.dumps([before, after, InteractiveShell.initialized()]))
"""


def test_nothing_is_left_of_it() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    before, after, initialized = json.loads(done.stdout)
    assert after == before
    assert not initialized
    assert done.stderr == ""
