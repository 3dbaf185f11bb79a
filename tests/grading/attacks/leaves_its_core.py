"""Moves to the cores of others, to spin there."""

# /// attack
# ran = ["after total"]
# opened = { "system calls" = ["took what the sandbox keeps from it"] }
# ///
# %% after total
import os

threads = [int(name) for name in os.listdir("/proc/self/task")]
for thread in threads:
    try:
        os.sched_setaffinity(thread, range(os.cpu_count()))
        print("took " + ATTACK["process_tag"], os.sched_getaffinity(thread))
    except OSError as error:
        print(error)
if threads:
    ran("after total")
