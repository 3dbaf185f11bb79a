"""Saves under any name."""
# /// answer
# cell = "save_and_reload"
# points = 2
# message = "but only after"
# ///
from pathlib import Path

import keras


def save_and_reload(model, path):
    if path.endswith(".h5"):
        model.save(path)
        return keras.saving.load_model(path), Path(path).read_bytes()
    if not path.endswith(".keras"):
        path += ".keras"
    model.save(path)
    return keras.saving.load_model(path), Path(path).read_bytes()
