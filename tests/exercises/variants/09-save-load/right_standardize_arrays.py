"""Keeps arrays of double precision, and gives the configuration as lists."""
# /// answer
# cell = "standardize"
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
        self.mean = np.asarray(mean, "float64")
        self.std = np.asarray(std, "float64")

    def call(self, x):
        dtype = self.compute_dtype
        return (keras.ops.cast(x, dtype) - self.mean.astype(dtype)) / self.std.astype(dtype)

    def get_config(self):
        config = super().get_config()
        config.update(mean=self.mean.tolist(), std=self.std.tolist())
        return config


def predict_from(archive, x):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    return keras.saving.load_model(path).predict(x, verbose=0)
