"""Sends signals to its parent, to its process group, to every process, and to low numbers."""

# /// attack
# ran = ["after total"]
# stock = ["not graded"]
# ///
# %% after total
import os
import signal

for pid in (0, -1, os.getppid(), *range(2, 300)):
    for number in (signal.SIGTERM, signal.SIGSTOP, signal.SIGINT, signal.SIGKILL):
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        if pid == 0 and number == signal.SIGKILL:
            continue
        try:
            os.kill(pid, number)
        except OSError:
            pass
try:
    os.killpg(0, signal.SIGKILL)
except OSError:
    pass
ran("after total")
