"""Starts processes in sessions of their own that go on after the notebook."""

# /// attack
# ran = ["after total"]
# stock = ["outlived its run"]
# ///
# %% after total
import os
import subprocess
import sys
import time

code = "import time; time.sleep(120)"
subprocess.Popen(
    [sys.executable, "-c", code, ATTACK["process_tag"]],
    start_new_session=True,
    stdin=subprocess.DEVNULL,
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        with open("/proc/self/comm", "w") as name:
            name.write(ATTACK["process_tag"])
        os.closerange(0, 64)
        while True:
            time.sleep(1)
    os._exit(0)
ran("after total")
