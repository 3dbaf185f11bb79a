"""Finds the ending anywhere in the name."""
# /// answer
# cell = "save_and_reload"
# points = 2
# message = "model.keras.h5"
# ///
from pathlib import Path

import keras


def save_and_reload(model, path):
    if ".keras" not in path:
        raise ValueError("not a .keras file")
    model.save(path)
    return keras.saving.load_model(path), Path(path).read_bytes()
