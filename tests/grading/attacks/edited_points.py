"""Gives its tests more points, marks its answers as locked and its tests as unlocked."""

# /// attack
# stock = ["not graded"]
# opened = { "repair" = ["troubled the grader"] }
# ///
# %% hand_in
import nbformat


def hand_in(folder):
    path = folder / "hostile.ipynb"
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade"):
            cell.metadata.nbgrader.update(points=1000, locked=False, solution=True)
        elif "nbgrader" in cell.metadata:
            cell.metadata.nbgrader.update(grade=True, points=1000, locked=True, solution=False)
    nbformat.write(notebook, path)
