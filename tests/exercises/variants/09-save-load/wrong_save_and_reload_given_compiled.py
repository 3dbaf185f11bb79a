"""Compiles the given model before it is saved."""
# /// answer
# cell = "save_and_reload"
# points = 1
# message = "is compiled with other settings than the given one"
# ///
from pathlib import Path

import keras


def save_and_reload(model, path):
    if not path.endswith(".keras"):
        raise ValueError("not a .keras file")
    if model.compiled:
        model.compile(optimizer=model.optimizer, loss="mse", metrics=["mae"])
    model.save(path)
    return keras.saving.load_model(path), Path(path).read_bytes()
