"""Shows nothing, a thousand times in each of forty cells."""

# /// attack
# ran = ["after total"]
# opened = { "bounds" = ["troubled the grader"] }
# ///
# %% after total
from IPython.display import display


def nothing():
    for number in range(1000):
        display({"text/plain": ""}, raw=True)


nothing()
ran("after total")


# %% hand_in
def hand_in(folder):
    import nbformat

    (path,) = folder.glob("*.ipynb")
    notebook = nbformat.read(path, as_version=4)
    notebook.cells += [nbformat.v4.new_code_cell("nothing()") for _ in range(40)]
    nbformat.write(notebook, path)
