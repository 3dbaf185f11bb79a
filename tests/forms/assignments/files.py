"""Files go both ways: the student's cells and functions write some that the test reads, and the reverse."""

# /// form
# [scores]
# solution = [1, 1, 1, 1, 1]
# blank = [0, 0, 0, 0, 0]
# wrong = [0, 0, 0, 1, 0]
# hostile_files = [0, 0, 0, 0, 0]
# ///
# %% setup
import csv
import json
import os
from pathlib import Path

# %% report
### BEGIN SOLUTION
with open("report.txt", "w") as file:
    file.write("three lines\nof\ntext\n")
### END SOLUTION

# %% save
def save(table, name):
    """Write a dictionary to a CSV file, one row each."""
    ### BEGIN SOLUTION
    with open(name, "w", newline="") as file:
        csv.writer(file).writerows(table.items())
    ### END SOLUTION


# %% load
def load(name):
    """Return what a JSON file holds, sorted."""
    ### BEGIN SOLUTION
    with open(name) as file:
        return sorted(json.load(file))
    ### END SOLUTION


# %% test_report 1
assert os.path.exists("report.txt")
with open("report.txt") as file:
    lines = file.readlines()
assert len(lines) == 3 and lines[1].strip() == "of"

# %% test_save 1
save({"a": 1, "b": 2}, "saved.csv")
with open("saved.csv", newline="") as file:
    rows = list(csv.reader(file))
assert rows == [["a", "1"], ["b", "2"]], rows
os.remove("saved.csv")
assert not Path("saved.csv").exists()

# %% test_load 1
Path("numbers.json").write_text(json.dumps([3, 1, 2]))
assert load("numbers.json") == [1, 2, 3]
Path("numbers.json").write_text(json.dumps([9, 8]))
assert load("numbers.json") == [8, 9]
os.makedirs("folder", exist_ok=True)
Path("folder/more.json").write_text("[2, 1]")
assert load("folder/more.json") == [1, 2]

# %% test_missing 1
try:
    load("no_such_file.json")
except FileNotFoundError:
    pass
else:
    raise AssertionError("there is no such file")

# %% test_reread 1
import random

numbers = sorted(random.sample(range(1000), 5))
Path("again.json").write_text(json.dumps(numbers))
found = load("again.json")
with open("again.json") as file:
    assert found == sorted(json.load(file))
assert sorted(numbers) == found or len(found) == 0

# %% @wrong report
with open("report.txt", "w") as file:
    file.write("one line")


# %% @wrong save
def save(table, name):
    with open(name, "w") as file:
        file.write("a,1\n")


# %% @wrong load
def load(name):
    with open(name) as file:
        return json.load(file)[::-1]


# %% @hostile_files report
import os
import pickle
from pathlib import Path

for name in ("json.py", "csv.py", "random.py", "pytest.py", "conftest.py", "sitecustomize.py", "a.pth"):
    with open(name, "w") as file:
        file.write("raise SystemExit\n")
os.makedirs("numpy", exist_ok=True)
Path("numpy/__init__.py").write_text("raise SystemExit")
for target, name in (("/etc/passwd", "report.txt"), ("/", "root"), (".", "here")):
    os.symlink(target, name)
os.mkfifo("saved.csv")
for number in range(1500):
    Path(f"many{number}").write_text("x")
Path("large").write_bytes(bytes(40 << 20))
for name in ("con", "a\nb", "~", "-rf", "..."):
    Path(name).write_text("odd")


class Bomb:
    def __reduce__(self):
        return os._exit, (0,)


Path("numbers.json").write_bytes(pickle.dumps(Bomb()))


# %% @hostile_files save
def save(table, name):
    os.symlink("/etc/passwd", name)


# %% @hostile_files load
def load(name):
    Path(name).write_text("[]")
    return []
