"""Uses tanh in the hidden layers."""


# /// answer
# cell = "build_mlp"
# breaks = "Every hidden layer is dense with ReLU"
# ///
def build_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    return keras.Sequential(
        [keras.Input((inputs,))]
        + [layers.Dense(units, activation="tanh") for units in hidden]
        + [layers.Dense(classes, activation="softmax")]
    )
