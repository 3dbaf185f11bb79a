"""Leaves the configuration to Keras, which notes simple arguments by itself."""
# /// answer
# cell = "standardize"
# ///
import tempfile
from pathlib import Path

import keras
from keras import layers


@keras.saving.register_keras_serializable(package="held_out")
class Standardize(layers.Layer):
    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        self.mean = list(mean)
        self.std = list(std)

    def call(self, x):
        return (keras.ops.cast(x, self.compute_dtype) - self.mean) / self.std


def predict_from(archive, x):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    return keras.saving.load_model(path).predict(x, verbose=0)
