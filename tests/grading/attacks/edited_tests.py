"""Replaces its tests by ones that pass, and adds others of the same names."""

# /// attack
# seen = ["had been changed"]
# stock = ["not graded"]
# opened = { "repair" = ["points: 10"] }
# ///
# %% hand_in
import nbformat


def hand_in(folder):
    path = folder / "hostile.ipynb"
    notebook = nbformat.read(path, as_version=4)
    for cell in list(notebook.cells):
        if cell.metadata.get("nbgrader", {}).get("grade_id", "").startswith("test_"):
            cell.source = "2.0"
            notebook.cells.append(nbformat.from_dict(cell))
    for number, cell in enumerate(notebook.cells):
        cell.id = f"cell-{number}"
    nbformat.write(notebook, path)
