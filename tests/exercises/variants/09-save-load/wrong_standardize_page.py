"""Computes in single precision, as the chapter's layer does."""
# /// answer
# cell = "standardize"
# points = 1
# message = "The output for an x of integers is wrong"
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
        mean = np.array(self.mean, "float32")
        return (x - mean) / np.array(self.std, "float32")

    def get_config(self):
        return {**super().get_config(), "mean": self.mean, "std": self.std}


def predict_from(archive, x):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    return keras.saving.load_model(path).predict(x, verbose=0)
