"""Puts a softmax layer behind the softmax activation."""


# /// answer
# cell = "build_mlp"
# breaks = "Nothing else is in the network"
# ///
def build_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for units in layer_sizes[1:-1]:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    model.add(layers.Softmax())
    return model
