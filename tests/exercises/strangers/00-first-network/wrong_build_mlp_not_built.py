"""Doesn't tell the model its input size."""


# /// answer
# cell = "build_mlp"
# breaks = "a Keras model that knows its input size, so that its weights exist before any data arrive"
# ///
def build_mlp(layer_sizes):
    model = keras.Sequential()
    for units in layer_sizes[1:-1]:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
