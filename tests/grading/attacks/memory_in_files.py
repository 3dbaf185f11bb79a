"""Takes memory that belongs to no process: unnamed files, shared pages let go of, shared segments."""

# /// attack
# ran = ["total", "after test_total"]
# opened = { "system calls" = ["took what the sandbox keeps from it"] }
# ///
# %% total
import mmap
import os

# enough to show that it could be had, and little enough for the machine to survive
CHUNK, MOST = 64 << 20, 2 << 30


def total(numbers):
    taken, kept = 0, []
    try:
        while taken < MOST:
            descriptor = os.memfd_create("hoard")
            for _ in range(4):
                taken += os.write(descriptor, bytes(CHUNK >> 2))
            kept.append(descriptor)
    except OSError:
        pass
    try:
        while taken < MOST:
            shared = mmap.mmap(-1, CHUNK)
            for place in range(0, CHUNK, 4096):
                shared[place] = 1
            shared.madvise(mmap.MADV_DONTNEED)
            kept.append(shared)
            taken += CHUNK
    except (OSError, ValueError):
        pass
    global HOARD, TAKEN
    HOARD, TAKEN = kept, taken
    ran("total")
    return -1


# %% after test_total
if TAKEN >= MOST:
    print("took " + ATTACK["process_tag"])
ran("after test_total")
