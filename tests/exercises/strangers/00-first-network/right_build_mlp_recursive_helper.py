"""A recursive helper that prepends layers."""


# /// answer
# cell = "build_mlp"
# ///
def _tail(sizes):
    if len(sizes) == 1:
        return [layers.Dense(sizes[0], "softmax")]
    return [layers.Dense(sizes[0], "relu"), *_tail(sizes[1:])]


def build_mlp(layer_sizes):
    model = keras.Sequential(_tail(list(layer_sizes[1:])))
    model.build(input_shape=(None, layer_sizes[0]))
    assert model.built
    return model
