"""Reads what other students handed in and got, and prints it."""

# /// attack
# ran = ["after total"]
# stock = ["read: student"]
# ///
# %% after total
from pathlib import Path

for name in ("submitted", "autograded", "feedback"):
    for student in ("alice", "bob", "carol"):
        folder = Path(ATTACK["course"], name, student, "hostile")
        for path in (folder / "hostile.ipynb", folder / "hostile.html", folder / "result.json"):
            try:
                print(path.read_text())
            except OSError as error:
                print(error)
print(Path(ATTACK["outside"], "diary.txt").exists())
try:
    print(Path(ATTACK["outside"], "diary.txt").read_text())
except OSError as error:
    print(error)
ran("after total")
