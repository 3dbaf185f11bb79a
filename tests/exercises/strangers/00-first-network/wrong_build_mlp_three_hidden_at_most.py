"""Builds three hidden layers at most, as in the example."""


# /// answer
# cell = "build_mlp"
# breaks = "There may be any number of hidden layers"
# ///
def build_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for i in (1, 2, 3):
        if i < len(layer_sizes) - 1:
            model.add(layers.Dense(layer_sizes[i], activation="relu"))
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
