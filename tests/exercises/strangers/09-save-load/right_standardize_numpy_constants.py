"""Keeps NumPy arrays for the computation and the numbers as they came for the configuration."""

# /// answer
# cell = "standardize"
# ///
class Standardize(layers.Layer):
    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        self._given = {"mean": np.asarray(mean).tolist(), "std": np.asarray(std).tolist()}
        self._shift = np.asarray(mean, dtype="float64")
        self._scale = np.asarray(std, dtype="float64")

    def call(self, inputs):
        inputs = keras.ops.cast(inputs, self.compute_dtype)
        shift = keras.ops.cast(self._shift, self.compute_dtype)
        scale = keras.ops.cast(self._scale, self.compute_dtype)
        return keras.ops.divide(keras.ops.subtract(inputs, shift), scale)

    def get_config(self):
        config = super().get_config()
        config.update(mean=list(self._given["mean"]), std=list(self._given["std"]))
        return config


Standardize = keras.saving.register_keras_serializable("held_out", name="Standardize")(Standardize)


def predict_from(archive, x):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "received.keras"
        file.write_bytes(archive)
        model = keras.saving.load_model(file, compile=False)
    return np.asarray(model.predict_on_batch(x))
