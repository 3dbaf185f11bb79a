"""Raises an error of another type."""
# /// answer
# cell = "save_and_reload"
# points = 2
# message = "raised TypeError. Raise a ValueError"
# ///
from pathlib import Path

import keras


def save_and_reload(model, path):
    if not path.endswith(".keras"):
        raise TypeError("not a .keras file")
    model.save(path)
    return keras.saving.load_model(path), Path(path).read_bytes()
