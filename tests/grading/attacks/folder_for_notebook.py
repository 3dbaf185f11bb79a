"""Hands in a notebook that can't be read, beside a folder that has the name of what grading writes."""

# /// attack
# stock = ["not graded"]
# ///
# %% hand_in
def hand_in(folder):
    (path,) = folder.glob("*.ipynb")
    name = path.name
    path.unlink()
    (folder / "mine.ipynb").write_text("no notebook")
    for taken in (name, "result.json", "timestamp.txt"):
        (folder / taken).mkdir()
        (folder / taken / "inside.txt").write_text("in the way")
