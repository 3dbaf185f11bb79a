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
        x = keras.ops.cast(x, self.compute_dtype)
        scale = keras.ops.divide(1, keras.ops.array(list(self.std), self.compute_dtype))
        return keras.ops.multiply(keras.ops.subtract(x, keras.ops.array(list(self.mean), x.dtype)), scale)

    def get_config(self):
        return super().get_config() | {"mean": list(self.mean), "std": list(self.std)}


def predict_from(archive, x):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "sent.keras")
        path.write_bytes(archive)
        model = keras.models.load_model(path)
    return np.asarray(model(x, training=False))
