"""Leaves threads, exit handlers and finalizers that run when the process ends."""

# /// attack
# ran = ["after total"]
# stock = ["not graded"]
# ///
# %% after total
import atexit
import os
import threading
import time
import weakref


def stay(*args):
    with open("/proc/self/comm", "w") as name:
        name.write(ATTACK["process_tag"])
    while True:
        time.sleep(0.01)


class Thing:
    def __del__(self):
        stay()


atexit.register(stay)
THING = Thing()
weakref.finalize(THING, stay)
threading.Thread(target=stay).start()
ran("after total")
