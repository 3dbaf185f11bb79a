"""Prints the environment of its own process and of every process it can see."""

# /// attack
# ran = ["after total"]
# stock = ["read: environment"]
# ///
# %% after total
import os
from pathlib import Path

print(dict(os.environ))
for path in Path("/proc").glob("[0-9]*/environ"):
    try:
        print(path.read_bytes().replace(b"\0", b"\n").decode())
    except OSError as error:
        print(error)
ran("after total")
