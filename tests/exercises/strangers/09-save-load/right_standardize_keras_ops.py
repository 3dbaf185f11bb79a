"""Computes with keras.ops, and predicts from a file in a new folder."""

# /// answer
# cell = "standardize"
# ///
@keras.saving.register_keras_serializable(package="held_out")
class Standardize(layers.Layer):
    """Subtracts a mean and divides by a standard deviation, for each feature."""

    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        self.mean = [float(value) for value in mean]
        self.std = [float(value) for value in std]

    def call(self, x):
        x = keras.ops.cast(x, self.compute_dtype)
        mean = keras.ops.convert_to_tensor(list(self.mean), dtype=x.dtype)
        std = keras.ops.convert_to_tensor(list(self.std), dtype=x.dtype)
        return (x - mean) / std

    def compute_output_shape(self, input_shape):
        return input_shape

    def get_config(self):
        return {**super().get_config(), "mean": list(self.mean), "std": list(self.std)}


def predict_from(archive, x):
    path = new_path()
    Path(path).write_bytes(archive)
    return keras.models.load_model(path, safe_mode=True).predict(x, verbose=0)
