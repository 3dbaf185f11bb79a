"""Hands in a text cell that Markdown's rules read again from each of its characters, so that the page of the
class is never done."""

# /// attack
# opened = { "bounds" = ["troubled the grader"] }
# ///
# %% hand_in
def hand_in(folder):
    import nbformat

    (path,) = folder.glob("*.ipynb")
    notebook = nbformat.read(path, as_version=4)
    notebook.cells.append(nbformat.v4.new_markdown_cell("\\begin{a}" * 100_000))
    nbformat.write(notebook, path)
