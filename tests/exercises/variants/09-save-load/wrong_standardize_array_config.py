"""Puts arrays into the configuration."""
# /// answer
# cell = "standardize"
# points = 1
# message = "give a plain list"
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
        self.mean = np.array(mean, "float32")
        self.std = np.array(std, "float32")

    def call(self, x):
        return (x - self.mean) / self.std

    def get_config(self):
        return {**super().get_config(), "mean": self.mean, "std": self.std}


def predict_from(archive, x):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    return keras.saving.load_model(path).predict(x, verbose=0)
