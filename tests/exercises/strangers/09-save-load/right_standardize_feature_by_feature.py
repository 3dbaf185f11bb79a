"""Treats each feature of the last axis by itself and stacks the results."""

# /// answer
# cell = "standardize"
# ///
@keras.saving.register_keras_serializable(package="held_out")
class Standardize(layers.Layer):
    """Works on the last axis, feature by feature."""

    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        self.pairs = tuple(zip(map(float, mean), map(float, std), strict=True))

    def call(self, x):
        x = keras.ops.cast(x, self.compute_dtype)
        columns = [(x[..., number] - mean) / std for number, (mean, std) in enumerate(self.pairs)]
        return keras.ops.stack(columns, axis=-1)

    def compute_output_shape(self, input_shape):
        return tuple(input_shape)

    def get_config(self):
        config = super().get_config()
        config["mean"] = [mean for mean, _ in self.pairs]
        config["std"] = [std for _, std in self.pairs]
        return config


def _load(archive):
    with tempfile.NamedTemporaryFile(suffix=".keras") as file:
        file.write(archive)
        file.flush()
        return keras.saving.load_model(file.name, custom_objects={"Standardize": Standardize})


def predict_from(archive, x):
    return _load(archive).predict(x, batch_size=256, verbose=0)
