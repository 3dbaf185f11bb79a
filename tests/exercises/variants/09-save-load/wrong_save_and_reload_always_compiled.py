"""Expects an optimizer in every model."""
# /// answer
# cell = "save_and_reload"
# points = 1
# message = "for a model that is not compiled"
# ///
from pathlib import Path

import keras


def save_and_reload(model, path):
    if not path.endswith(".keras"):
        raise ValueError("not a .keras file")
    model.save(path)
    reloaded = keras.saving.load_model(path)
    assert int(reloaded.optimizer.iterations) == int(model.optimizer.iterations)
    return reloaded, Path(path).read_bytes()
