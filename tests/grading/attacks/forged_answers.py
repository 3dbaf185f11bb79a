"""Answers the calls of tests by hand on the channel: garbage, half messages, huge lengths, answers before
questions."""

# /// attack
# seen = ['test_total: StudentError: total\(\) gives no answer that could be understood', 'test_scaled: Stopped: .*your code ended', 'test_parameters: Stopped: .*your code ended']
# stock = ["not graded"]
# ///
# %% total
import os
import stat
import struct

import msgpack

SOCKETS = []
for descriptor in range(3, 50):
    try:
        if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
            SOCKETS.append(descriptor)
    except OSError:
        pass


def say(*messages):
    for descriptor in SOCKETS:
        for message in messages:
            try:
                os.write(descriptor, struct.pack(">I", len(message)) + message)
            except OSError:
                pass


def total(numbers):
    say(b"", b"C", b"C\xc1\xc1", b"C" + msgpack.packb([1, 2]), b"C" + msgpack.packb({"kind": None}))
    say(b"R" + msgpack.packb({"kind": "done", "outputs": [], "points": 2.0}))
    return -1


# %% after test_total
# The process is ended here, and started again.


# %% scaled
def scaled(x):
    for descriptor in SOCKETS:
        os.write(descriptor, struct.pack(">I", 0xFFFFFFFF))
    return x


# %% parameters
def parameters(build, sizes):
    for descriptor in SOCKETS:
        os.write(descriptor, struct.pack(">I", 1000) + b"half")
    os._exit(0)
