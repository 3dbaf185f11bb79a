"""Answers with files for the folder above, for what the test reads itself, and for modules, with warnings that
are exceptions, and with names of exceptions that are none."""

# /// attack
# seen = ['test_total: AssertionError: The sum should be \d+, not -1', 'test_scaled: Exception: text', 'test_counts: \w+: ']
# control = "none: where a test runs, nothing of the student's is imported, and no test of this exercise reads files"
# ///
# %% total
import os
import stat
import struct

import msgpack
from heldout.grading.protocol import Effects, Raised, Relay, Value, Warned, encode

SOCKETS = []
for descriptor in range(3, 50):
    try:
        if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
            SOCKETS.append(descriptor)
    except OSError:
        pass
CODE = b"import os\nos._exit(0)\n"
NAMES = ["../x", "/home/student/x", "../../proc/self/mem", "numpy.py", "heldout/__init__.py", ".bashrc", "a\0b"]
NAMES += ["conftest.py", "sitecustomize.py", "x.pth", "", ".", "..", "a/../../b", "\x1b[2J", "a" * 5000, "a\nb"]
WARNED = [Warned([name], "text" * 1000) for name in ("SystemExit", "Exception", "print", "UserWarning", "")]
EFFECTS = Effects("x" * 100_000, WARNED, dict.fromkeys(NAMES, CODE), [*NAMES, "../../../etc/passwd"])


def say(message):
    data = encode(Relay(message))
    for descriptor in SOCKETS:
        os.write(descriptor, struct.pack(">I", len(data)) + data)


def total(numbers):
    say(Value(memoryview(msgpack.packb(-1)), effects=EFFECTS))
    return -1


# %% after test_total
# The process is ended here, and started again.


# %% scaled
def scaled(x):
    for names in ([], ["print"], ["exit", "SystemExit", "BaseException"], ["__import__"], ["\x1b[2J" * 99]):
        say(Raised(names, "text" * 100_000, "where\n" * 100_000, memoryview(b"\xc1"), EFFECTS))
    return x


# %% after test_scaled
# And here.


# %% counts
def counts(words):
    class Odd(type("NoSuchName", (Exception,), {})):
        pass

    Odd.__name__ = "__import__"
    Odd.__mro__[1].__name__ = "SystemExit"
    raise Odd("\x1b[2J" * 1000)
