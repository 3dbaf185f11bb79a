"""Uses leaky ReLU."""


# /// answer
# cell = "build_mlp"
# breaks = "Every hidden layer is dense with ReLU"
# ///
def build_mlp(layer_sizes):
    x = inputs = keras.Input((layer_sizes[0],))
    for units in layer_sizes[1:-1]:
        x = layers.Dense(units, activation="leaky_relu")(x)
    return keras.Model(inputs, layers.Dense(layer_sizes[-1], activation="softmax")(x))
