"""Adds dropout behind the hidden layers."""


# /// answer
# cell = "build_mlp"
# breaks = "Nothing else is in the network"
# ///
def build_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for units in layer_sizes[1:-1]:
        model.add(layers.Dense(units, activation="relu"))
        model.add(layers.Dropout(0.2))
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
