"""Hands in thousands of formulas that LaTeX's rules make large."""

# /// attack
# opened = { "bounds" = ["troubled the grader"] }
# ///
# %% hand_in
def hand_in(folder):
    import nbformat

    (path,) = folder.glob("*.ipynb")
    notebook = nbformat.read(path, as_version=4)
    formula = "$" + r"\frac{a}{" * 100 + "b" + "}" * 100 + "$\n\n"
    for _ in range(30):
        notebook.cells.append(nbformat.v4.new_markdown_cell(formula * 300))
    nbformat.write(notebook, path)
