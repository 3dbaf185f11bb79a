"""Keeps the dense layers' biases and leaves out batch norm's beta, with the same number of parameters."""

# /// answer
# cell = "bn_mlp"
# breaks = "Leave out the parameters that batch norm makes pointless."
# ///
def bn_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for units in layer_sizes[1:-1]:
        model.add(layers.Dense(units))
        model.add(layers.BatchNormalization(center=False))
        model.add(layers.ReLU())
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
