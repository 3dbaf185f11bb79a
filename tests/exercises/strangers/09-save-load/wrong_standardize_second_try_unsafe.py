"""Tries the safe mode first and loads without it if that fails."""

# /// answer
# cell = "standardize"
# breaks = "let Keras' `ValueError` through"
# ///
@keras.saving.register_keras_serializable(package="held_out")
class Standardize(layers.Layer):
    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        self.mean = [float(value) for value in mean]
        self.std = [float(value) for value in std]

    def call(self, x):
        return (x - keras.ops.array(list(self.mean), x.dtype)) / keras.ops.array(list(self.std), x.dtype)

    def get_config(self):
        return super().get_config() | {"mean": list(self.mean), "std": list(self.std)}


def predict_from(archive, x):
    path = new_path()
    Path(path).write_bytes(archive)
    try:
        model = keras.models.load_model(path)
    except ValueError:
        model = keras.models.load_model(path, safe_mode=False)
    return model.predict(x, verbose=0)
