"""Hands in a link to another student's notebook instead of one of its own."""

# /// attack
# seen = ["links are not followed"]
# stock = ["points: 10"]
# ///
# %% hand_in
from pathlib import Path


def hand_in(folder):
    (folder / "hostile.ipynb").unlink()
    (folder / "hostile.ipynb").symlink_to(Path(ATTACK["course"], "submitted/alice/hostile/hostile.ipynb"))
