"""Compiles the reloaded model with its optimizer and loss, without the metrics."""
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
    model.save(path)
    reloaded = keras.saving.load_model(path)
    if reloaded.compiled:
        reloaded.compile(optimizer=reloaded.optimizer, loss=reloaded.loss)
    return reloaded, Path(path).read_bytes()
