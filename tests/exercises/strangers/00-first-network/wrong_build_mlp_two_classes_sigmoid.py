"""Uses one sigmoid unit when there are two classes."""


# /// answer
# cell = "build_mlp"
# breaks = "The output layer is dense with softmax"
# ///
def build_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for units in layer_sizes[1:-1]:
        model.add(layers.Dense(units, activation="relu"))
    if layer_sizes[-1] == 2:
        model.add(layers.Dense(1, activation="sigmoid"))
    else:
        model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
