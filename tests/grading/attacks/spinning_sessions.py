"""Spins in a hundred processes, each in a session of its own, so that neighbors run out of time."""

# /// attack
# ran = ["after total"]
# control = "none: what it takes from others is time, which benchmarks/neighbors.py measures"
# ///
# %% after total
import os
import time

end = time.monotonic() + 5
for _ in range(100):
    try:
        if os.fork() == 0:
            os.setsid()
            while time.monotonic() < end:
                pass
            os._exit(0)
    except OSError:
        break
ran("after total")
