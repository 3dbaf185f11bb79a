"""Writes into the course, into a folder open to all, into the system's and into Python's own packages."""

# /// attack
# ran = ["after total"]
# stock = ["wrote outside"]
# ///
# %% after total
import site
import sys
from pathlib import Path

folders = [ATTACK["outside"], ATTACK["course"], *site.getsitepackages(), sys.prefix, "/etc", "/usr/lib", "/dev/shm"]
for folder in folders:
    try:
        Path(folder, ATTACK["name"]).write_text("written")
        print("wrote", folder)
    except OSError as error:
        print(error)
for student in ("alice", "bob"):
    try:
        Path(ATTACK["course"], "submitted", student, "hostile", "hostile.ipynb").write_text("{}")
    except OSError as error:
        print(error)
ran("after total")
