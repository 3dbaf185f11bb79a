"""Hands in a cell of code in which each character is colored by itself."""

# /// attack
# opened = { "bounds" = ["troubled the grader"] }
# ///
# %% hand_in
def hand_in(folder):
    import nbformat

    (path,) = folder.glob("*.ipynb")
    notebook = nbformat.read(path, as_version=4)
    notebook.cells.append(nbformat.v4.new_code_cell("{" * 3_000_000))
    nbformat.write(notebook, path)
