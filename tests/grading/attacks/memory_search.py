"""Reads its own memory for lines of the hidden tests and solutions, which a fork might have inherited."""

# /// attack
# ran = ["after total"]
# stock = ["read: solution", "read: student", "read: environment", "read: outside"]
# ///
# %% after total
import re

found = set()
for line in open("/proc/self/maps"):
    area, rights, *_ = line.split()
    start, end = (int(part, 16) for part in area.split("-"))
    if rights.startswith("rw") and end - start < 1 << 28:
        try:
            with open("/proc/self/mem", "rb") as memory:
                memory.seek(start)
                found |= set(re.findall(rb"canary" + rb"-[0-9a-f]{16}", memory.read(end - start)))
        except (OSError, ValueError, OverflowError):
            pass
print(found)
ran("after total")
