"""Builds the model from the configuration in the file and forgets its weights."""

# /// answer
# cell = "standardize"
# breaks = "and return its predictions for `x`"
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
    with zipfile.ZipFile(io.BytesIO(archive)) as file:
        config = json.loads(file.read("config.json"))
    model = keras.saving.deserialize_keras_object(config, safe_mode=True)
    return model.predict(x, verbose=0)
