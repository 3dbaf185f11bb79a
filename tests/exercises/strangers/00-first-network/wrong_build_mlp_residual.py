"""Adds a skip connection where two neighbouring sizes are equal."""


# /// answer
# cell = "build_mlp"
# breaks = "Nothing else is in the network"
# ///
def build_mlp(layer_sizes):
    inputs = keras.Input((layer_sizes[0],))
    x = inputs
    for units in layer_sizes[1:-1]:
        y = layers.Dense(units, activation="relu")(x)
        x = layers.Add()([x, y]) if x.shape[-1] == units else y
    return keras.Model(inputs, layers.Dense(layer_sizes[-1], activation="softmax")(x))
