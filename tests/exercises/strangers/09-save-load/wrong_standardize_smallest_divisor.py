"""Never divides by less than a thousandth."""

# /// answer
# cell = "standardize"
# breaks = "It returns `(x - mean) / std`."
# ///
@keras.saving.register_keras_serializable(package="held_out")
class Standardize(layers.Layer):
    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        self.mean = [float(value) for value in mean]
        self.std = [float(value) for value in std]

    def call(self, x):
        mean = keras.ops.array(list(self.mean), x.dtype)
        return (x - mean) / keras.ops.maximum(keras.ops.array(list(self.std), x.dtype), 1e-3)

    def get_config(self):
        return super().get_config() | {"mean": list(self.mean), "std": list(self.std)}


def predict_from(archive, x):
    path = new_path()
    Path(path).write_bytes(archive)
    return keras.models.load_model(path).predict(x, verbose=0)
