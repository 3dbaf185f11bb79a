"""Takes the second axis for the features."""
# /// answer
# cell = "standardize"
# points = 1
# message = "The output for an x of shape"
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
        x = keras.ops.cast(x, self.compute_dtype)
        columns = [(x[:, i] - m) / s for i, (m, s) in enumerate(zip(self.mean, self.std, strict=True))]
        return keras.ops.stack(columns, axis=1)

    def get_config(self):
        return {**super().get_config(), "mean": self.mean, "std": self.std}


def predict_from(archive, x):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    return keras.saving.load_model(path).predict(x, verbose=0)
