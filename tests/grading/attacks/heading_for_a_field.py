"""Writes headings that are named like its tests, so that formgrader takes the place of the text for that of the
points."""

# /// attack
# opened = { "sanitizing" = ["takes the place of a part of the page"] }
# ///
# %% hand_in
def hand_in(folder):
    import nbformat

    (path,) = folder.glob("*.ipynb")
    notebook = nbformat.read(path, as_version=4)
    for text in (
        "# test_total",
        "> ### test_scaled ###",
        "- # te*st*\\_parameters",
        "test_counts\n===",
        "1. `test_network`\n   ---",
        "# written-comment\n\n# toc",
        "a\n: # &#116;est_counts",
    ):
        notebook.cells.insert(0, nbformat.v4.new_markdown_cell(text))
    nbformat.write(notebook, path)
