"""Compiles the reloaded model anew."""
# /// answer
# cell = "save_and_reload"
# points = 1
# message = "without it Adam starts anew"
# ///
from pathlib import Path

import keras


def save_and_reload(model, path):
    if not path.endswith(".keras"):
        raise ValueError("not a .keras file")
    model.save(path)
    reloaded = keras.saving.load_model(path)
    reloaded.compile(optimizer="adam", loss="mse")
    return reloaded, Path(path).read_bytes()
