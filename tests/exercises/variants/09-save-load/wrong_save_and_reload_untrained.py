"""Brings the architecture back, and forgets the weights."""
# /// answer
# cell = "save_and_reload"
# points = 1
# message = "has other weights than the model that was given"
# ///
from pathlib import Path

import keras


def save_and_reload(model, path):
    if not path.endswith(".keras"):
        raise ValueError("not a .keras file")
    model.save(path)
    reloaded = keras.Sequential.from_config(model.get_config())
    reloaded.compile(optimizer="adam", loss="mse")
    return reloaded, Path(path).read_bytes()
