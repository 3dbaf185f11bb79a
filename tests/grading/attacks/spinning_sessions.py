"""Spins in a hundred processes, each in a session of its own, so that neighbors run out of time."""

# /// attack
# ran = ["after total"]
# control = "none: what it takes from others is time, which benchmarks/neighbors.py measures"
# ///
# %% after total
import os
import time

# they begin together, once all are there: on a slow machine, the first would keep the others from being started
wait, begin = os.pipe()
started = 0
for _ in range(100):
    try:
        if os.fork() == 0:
            os.setsid()
            os.close(begin)
            os.read(wait, 1)
            end = time.monotonic() + 5
            while time.monotonic() < end:
                pass
            os._exit(0)
    except OSError:
        break
    started += 1
if started > 50:
    ran("after total")
os.close(begin)
