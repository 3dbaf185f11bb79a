"""Hands in links to the solution, to another student's work and to a device, under the names of files."""

# /// attack
# ran = ["after total"]
# seen = ["links are not followed"]
# stock = ["not graded"]
# opened = { "links" = ["read: solution"] }
# ///
# %% hand_in
from pathlib import Path


def hand_in(folder):
    course = Path(ATTACK["course"])
    (folder / "solution.txt").symlink_to(course / "solutions/hostile/hostile.ipynb")
    (folder / "alice").symlink_to(course / "submitted/alice", target_is_directory=True)
    (folder / "diary.txt").symlink_to(Path(ATTACK["outside"], "diary.txt"))
    (folder / "zero.bin").symlink_to("/dev/zero")
    (folder / "loop").symlink_to(folder)


# %% after total
from pathlib import Path

for path in sorted(Path().rglob("*")):
    try:
        print(path, path.read_text()[:100_000])
    except OSError as error:
        print(path, error)
ran("after total")
