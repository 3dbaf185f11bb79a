"""A sequential model from a list of layers."""


# /// answer
# cell = "build_mlp"
# ///
def build_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    return keras.Sequential(
        [keras.Input((inputs,))]
        + [layers.Dense(units, activation="relu") for units in hidden]
        + [layers.Dense(classes, activation="softmax")]
    )
