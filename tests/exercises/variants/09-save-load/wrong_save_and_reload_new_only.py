"""Refuses to overwrite."""
# /// answer
# cell = "save_and_reload"
# points = 1
# message = "a file that lies at path already is overwritten"
# ///
from pathlib import Path

import keras


def save_and_reload(model, path):
    if not path.endswith(".keras"):
        raise ValueError("not a .keras file")
    if Path(path).exists():
        raise FileExistsError(path)
    model.save(path)
    return keras.saving.load_model(path), Path(path).read_bytes()
