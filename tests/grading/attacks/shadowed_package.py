"""Hands in a folder numpy/ and modules keras.py, heldout.py, sitecustomize.py and conftest.py of its own."""

# /// attack
# control = "none: in a fork, these packages have been imported long before"
# ///
# %% hand_in
def hand_in(folder):
    code = (
        "def __getattr__(name):\n    return lambda *args, **kwargs: True\n"
        "import os\nos.environ['SHADOWED'] = '1'\n"
    )
    (folder / "numpy").mkdir()
    names = ["numpy/__init__.py", "keras.py", "heldout.py", "sitecustomize.py", "conftest.py", "nbgrader_config.py"]
    for name in [*names, "usercustomize.py", "msgpack.py", "IPython.py"]:
        (folder / name).write_text(code)
