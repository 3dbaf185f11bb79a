"""Scales the inputs inside the network."""


# /// answer
# cell = "build_mlp"
# breaks = "Nothing else is in the network"
# ///
def build_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],)), layers.Rescaling(1 / 16)])
    for units in layer_sizes[1:-1]:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
