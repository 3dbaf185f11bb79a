"""Reads the instructors' version wherever it finds it, and prints it."""

# /// attack
# ran = ["/"]
# stock = ["read: solution", "read: student"]
# ///
# %% after total
from pathlib import Path

for pattern in ("**/*.ipynb", "**/*.db"):
    for place in (ATTACK["course"], ATTACK["course"] + "/solutions/hostile", "/", "..", "../..", "../../.."):
        try:
            for path in list(Path(place).glob(pattern if place != "/" else "*.ipynb"))[:20]:
                print(path, path.read_bytes()[:100_000])
        except OSError as error:
            print(place, error)
        ran(place)
