"""Empties x when it has predicted."""
# /// answer
# cell = "standardize"
# points = 2
# message = "predict_from changed x"
# ///
import tempfile
from pathlib import Path

import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="held_out")
class Standardize(layers.Layer):
    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        self.mean = list(mean)
        self.std = list(std)

    def call(self, x):
        dtype = self.compute_dtype
        x = keras.ops.cast(x, dtype)
        return (x - np.array(self.mean, dtype)) / np.array(self.std, dtype)

    def get_config(self):
        return {**super().get_config(), "mean": self.mean, "std": self.std}


def predict_from(archive, x):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    predictions = keras.saving.load_model(path).predict(x, verbose=0)
    x[:] = 0
    return predictions
