"""Reports a cell in messages with fields that are missing, unknown, doubled, nested without end, or no numbers."""

# /// attack
# seen = ['In a cell that you added, your code ended the process']
# opened = { "types" = ["troubled the grader"] }
# ///
# %% after total
import os
import stat
import struct

import msgpack


def text(value):
    return msgpack.packb(value)


report = text("type") + text("Report")
deep = b"\x91" * 100_000 + b"\xc0"
messages = [
    b"\x82" + report + text("outputs") + text([{"output_type": "stream", "name": 1, "text": None}]),
    b"\x82" + report + text("points") + text("all"),
    b"\x82" + report + text("points") + text(True),
    b"\x82" + report + text("outputs") + text({}),
    b"\x82" + report + text("outputs") + deep,
    b"\x82" + report + text("nothing") + text(1),
    b"\x83" + report + report + text("outputs") + text([None]),
    b"\x82" + report + text("failure") + text({"error": "x"}),
    b"\x82" + report + text("failure") + text({"error": "x", "message": "y", "line": 2**64 - 1}),
    b"\x82" + text("type") + text(7) + text("outputs") + text([]),
    b"\x81" + text("type") + text("Cell"),
    b"\x82" + text("type") + text("Relay") + text("message") + text({"type": "Relay", "message": 1}),
    b"\x81" + text("type") + text("\x1b[2J"),
    b"\xdf\xff\xff\xff\xff" + report,
    b"\x82" + report + b"\xd6\xff\x00\x00\x00\x00" + text(1),
]
for descriptor in range(3, 50):
    try:
        if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
            for message in messages:
                os.write(descriptor, struct.pack(">I", len(message)) + message)
    except OSError:
        pass
