"""Gives the optimizer its count of steps, and not its averages."""
# /// answer
# cell = "save_and_reload"
# points = 1
# message = "has lost its running averages"
# ///
from pathlib import Path

import keras


def save_and_reload(model, path):
    if not path.endswith(".keras"):
        raise ValueError("not a .keras file")
    model.save(path)
    reloaded = keras.saving.load_model(path)
    if reloaded.compiled:
        fresh = type(model.optimizer).from_config(model.optimizer.get_config())
        fresh.build(reloaded.trainable_variables)
        fresh.iterations.assign(model.optimizer.iterations)
        reloaded.optimizer = fresh
    return reloaded, Path(path).read_bytes()
