"""Leaves the first hidden layer without activation, as though it were the input."""


# /// answer
# cell = "build_mlp"
# breaks = "Every hidden layer is dense with ReLU"
# ///
def build_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for i, units in enumerate(layer_sizes[1:-1]):
        model.add(layers.Dense(units, activation="relu" if i else None))
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
