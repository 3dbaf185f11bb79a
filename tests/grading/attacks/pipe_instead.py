"""Hands in a named pipe instead of the notebook, from which reading would never end."""

# /// attack
# seen = ["it is no ordinary file"]
# stock = ["stopped the class"]
# ///
# %% hand_in
import os


def hand_in(folder):
    (folder / "hostile.ipynb").unlink()
    os.mkfifo(folder / "hostile.ipynb")
