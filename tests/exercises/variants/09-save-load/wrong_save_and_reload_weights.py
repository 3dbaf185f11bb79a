"""Saves the weights alone and puts them into a copy."""
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
    weights = path.replace(".keras", ".weights.h5")
    model.save_weights(weights)
    reloaded = keras.models.clone_model(model)
    reloaded.compile(optimizer="adam", loss=model.loss)
    reloaded.load_weights(weights)
    return reloaded, Path(weights).read_bytes()
