"""Fills its folder, makes files that look larger than the disk, and thousands of small ones."""

# /// attack
# ran = ["after total"]
# stock = ["not graded"]
# ///
# %% after total
import os

try:
    with open("huge", "wb") as file:
        file.truncate(1 << 40)
except OSError as error:
    print(error)
try:
    with open("large", "wb") as file:
        while True:
            file.write(b"x" * (1 << 20))
except OSError as error:
    print(error)
try:
    for number in range(100_000):
        open(f"small-{number}", "w").close()
except OSError as error:
    print(error)
ran("after total")
