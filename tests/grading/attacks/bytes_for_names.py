"""Reports outputs whose media types are bytes or of a type of their own, and numbers where names belong."""

# /// attack
# seen = ['In a cell that you added, your code ended the process']
# stock = ["not graded"]
# ///
# %% after total
import os
import stat
import struct

import msgpack

forms = [
    {b"text/plain": "x"},
    {msgpack.ExtType(5, b"text"): "x"},
    {1: "x"},
    {"text/plain": b"x"},
    {"text/plain": msgpack.ExtType(5, b"x")},
]
messages = [
    msgpack.packb(
        {"type": "Report", "outputs": [{"output_type": "display_data", "data": data, "metadata": metadata}]},
        strict_types=False,
    )
    for data in forms
    for metadata in ({}, {b"image/png": {b"width": 1}}, {"image/png": {"width": msgpack.ExtType(1, b"9")}})
]
for descriptor in range(3, 50):
    try:
        if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
            for message in messages:
                os.write(descriptor, struct.pack(">I", len(message)) + message)
    except OSError:
        pass
