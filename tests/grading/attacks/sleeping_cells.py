"""Uses up all of its time, cell after cell."""

# /// attack
# seen = ["something ran for longer than"]
# stock = ["stopped the class"]
# ///
# %% before total
import time

time.sleep(3600)


# %% before scaled
time.sleep(3600)


# %% before parameters
time.sleep(3600)


# %% before network
time.sleep(3600)


# %% before counts
time.sleep(3600)
