"""Gives the tests of one task the names of another's, which it solves."""

# /// attack
# honest = ["total"]
# opened = { "repair" = ["points: 8"] }
# ///
# %% hand_in
import nbformat


def hand_in(folder):
    path = folder / "hostile.ipynb"
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        meta = cell.metadata.get("nbgrader", {})
        if meta.get("grade_id", "").startswith("test_") and meta["grade_id"] != "test_total":
            cell.source = "test_total = total([1])"
    nbformat.write(notebook, path)
