"""Hands in many cells of code, none of them long, that are all marks: a page has an element for each."""

# /// attack
# opened = { "bounds" = ["troubled the grader"] }
# ///
# %% hand_in
def hand_in(folder):
    import nbformat

    (path,) = folder.glob("*.ipynb")
    notebook = nbformat.read(path, as_version=4)
    code = "0 1\n" + "1;" * 20_000
    notebook.cells += [nbformat.v4.new_code_cell(code) for _ in range(30)]
    nbformat.write(notebook, path)
