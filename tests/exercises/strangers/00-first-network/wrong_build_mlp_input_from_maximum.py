"""Takes the input size from the largest layer."""


# /// answer
# cell = "build_mlp"
# breaks = "the number of inputs"
# ///
def build_mlp(layer_sizes):
    model = keras.Sequential()
    for units in layer_sizes[1:-1]:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    model.build((None, max(layer_sizes)))
    return model
