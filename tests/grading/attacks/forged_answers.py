"""Answers the calls of tests by hand on the channel: garbage, half messages, huge lengths, answers before
questions."""

# /// attack
# seen = ['test_total: StudentError: total\(\) gives no answer that could be understood', 'test_scaled: Stopped: .*your code (ended the process|ran for longer)', 'test_parameters: Stopped: .*your code (ended the process|ran for longer)']
# stock = ["not graded"]
# ///
# %% total
import os
import stat
import struct

from heldout.grading.protocol import Name, Relay, Report, Value, encode

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
            os.write(descriptor, struct.pack(">I", len(message)) + message)


def relay(message):
    return encode(Relay(message))


def total(numbers):
    say(b"", b"\xc1\xc1", relay(b""), relay(b"\xc1"), relay(Name("total")), relay(Value(memoryview(b"\xc1"))))
    say(encode(Report(points=2.0)), relay(Report(points=2.0)), relay(Value(memoryview(b"\x00"))))
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
