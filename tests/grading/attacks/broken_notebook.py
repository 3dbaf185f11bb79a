"""Hands in a notebook that breaks off in the middle."""

# /// attack
# seen = ["breaks off"]
# stock = ["not graded"]
# ///
# %% hand_in
def hand_in(folder):
    path = folder / "hostile.ipynb"
    path.write_bytes(path.read_bytes()[:2000])
