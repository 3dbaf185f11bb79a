"""The functional interface."""


# /// answer
# cell = "build_mlp"
# ///
def build_mlp(layer_sizes):
    inputs = keras.Input(shape=(layer_sizes[0],))
    x = inputs
    for units in layer_sizes[1:-1]:
        x = keras.layers.Dense(units, activation=keras.activations.relu)(x)
    outputs = keras.layers.Dense(layer_sizes[-1], activation=keras.activations.softmax)(x)
    return keras.Model(inputs, outputs)
