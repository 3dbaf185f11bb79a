"""Makes links inside the sandbox to files of the host, hoping that somebody collects them."""

# /// attack
# ran = ["after total"]
# control = "none: nothing that is left in a sandbox's folder is collected, by nbgrader neither"
# ///
# %% after total
import os

for number, target in enumerate(("gradebook.db", "solutions/hostile/hostile.ipynb")):
    os.symlink(os.path.join(ATTACK["course"], target), f"link-{number}")
    try:
        os.link(os.path.join(ATTACK["course"], target), f"hard-{number}")
    except OSError as error:
        print(error)
print(os.listdir("."))
ran("after total")
