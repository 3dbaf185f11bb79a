"""The configuration leaves out the name, the dtype and the trainable flag of the base class."""

# /// answer
# cell = "standardize"
# breaks = "`get_config` returns what the layer needs to be made again"
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
        return {"mean": list(self.mean), "std": list(self.std)}


def predict_from(archive, x):
    path = new_path()
    Path(path).write_bytes(archive)
    return keras.models.load_model(path).predict(x, verbose=0)
