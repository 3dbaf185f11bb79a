"""Hands in code that reads otherwise than it runs: marks that turn the direction of text around make a comment of what
is none."""

# /// attack
# ran = ["after total"]
# opened = { "sanitizing" = ["reads otherwise than it runs"] }
# ///
# %% after total
ran("after total")


# %% hand_in
def hand_in(folder):
    import nbformat

    (path,) = folder.glob("*.ipynb")
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "total":
            cell.source = '"""\u202e\u2066 Add them up \u2069\u2066"""; return -1 #\u2069\u202c\n' + cell.source
    notebook.cells.append(nbformat.v4.new_code_cell('level = "user\u202e \u2066# who asks\u2069 \u2066"'))
    nbformat.write(notebook, path)
