"""Loads without the compile settings."""
# /// answer
# cell = "save_and_reload"
# points = 1
# message = "has no optimizer: it is not compiled"
# ///
from pathlib import Path

import keras


def save_and_reload(model, path):
    if not path.endswith(".keras"):
        raise ValueError("not a .keras file")
    model.save(path)
    return keras.saving.load_model(path, compile=False), Path(path).read_bytes()
