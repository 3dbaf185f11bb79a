"""A Sequential model, built with a loop."""

# /// answer
# cell = "bn_mlp"
# ///
def bn_mlp(layer_sizes):
    """Return a dense network with batch norm before each ReLU."""
    inputs, *hidden, classes = layer_sizes
    model = keras.Sequential([keras.Input(shape=(inputs,))])
    for units in hidden:
        model.add(layers.Dense(units, use_bias=False))
        model.add(layers.BatchNormalization())
        model.add(layers.ReLU())
    model.add(layers.Dense(classes, activation="softmax"))
    return model
