"""Uses ReLU6, which agrees with ReLU up to 6 only."""


# /// answer
# cell = "build_mlp"
# breaks = "Every hidden layer is dense with ReLU"
# ///
def build_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    return keras.Sequential(
        [keras.Input((inputs,))]
        + [layers.Dense(units, activation="relu6") for units in hidden]
        + [layers.Dense(classes, activation="softmax")]
    )
