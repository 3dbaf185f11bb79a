"""Loops for ever in a cell and swallows every interrupt."""

# /// attack
# honest = ["counts"]
# seen = ["In a cell that you added, your code ran for longer"]
# opened = { "time" = ["took more time than there is"] }
# ///
# %% after total
import signal
import time

signal.signal(signal.SIGINT, signal.SIG_IGN)
while True:
    try:
        time.sleep(1)
    except BaseException:
        pass
