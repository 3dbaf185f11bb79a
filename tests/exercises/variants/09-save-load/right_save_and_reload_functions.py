"""Uses keras.saving, and reads the file by hand."""
# /// answer
# cell = "save_and_reload"
# ///
from pathlib import Path

import keras


def save_and_reload(model, path):
    if str(path)[-6:] != ".keras":
        raise ValueError("not a .keras file")
    keras.saving.save_model(model, path, overwrite=True)
    with Path(path).open("rb") as file:
        content = file.read()
    return keras.models.load_model(path, compile=True, safe_mode=True), content
