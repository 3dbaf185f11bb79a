"""Works with Keras' operations, and calls the loaded model."""
# /// answer
# cell = "standardize"
# ///
import tempfile
from pathlib import Path

import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable("held_out", "Standardize")
class Standardize(layers.Layer):
    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        self.mean, self.std = tuple(mean), tuple(std)

    def call(self, x):
        scale = 1 / np.array(self.std, "float32")
        return keras.ops.multiply(keras.ops.subtract(x, np.array(self.mean, "float32")), scale)

    def get_config(self):
        return super().get_config() | {"mean": list(self.mean), "std": list(self.std)}


def predict_from(archive, x):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "sent.keras")
        path.write_bytes(archive)
        model = keras.models.load_model(path)
    return np.asarray(model(x, training=False))
