"""Always starts with a hidden layer, so a network without one gets one."""


# /// answer
# cell = "build_mlp"
# breaks = "There may be any number of hidden layers, also none"
# ///
def build_mlp(layer_sizes):
    model = keras.Sequential()
    model.add(keras.Input((layer_sizes[0],)))
    model.add(layers.Dense(layer_sizes[1], activation="relu"))
    for units in layer_sizes[2:-1]:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
