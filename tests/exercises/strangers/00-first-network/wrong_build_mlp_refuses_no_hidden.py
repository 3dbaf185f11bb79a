"""Raises when there is no hidden layer."""


# /// answer
# cell = "build_mlp"
# breaks = "There may be any number of hidden layers, also none"
# ///
def build_mlp(layer_sizes):
    if len(layer_sizes) < 3:
        raise ValueError("a multilayer perceptron needs a hidden layer")
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for units in layer_sizes[1:-1]:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
