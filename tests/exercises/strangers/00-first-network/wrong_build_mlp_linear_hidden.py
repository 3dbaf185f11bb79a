"""Forgets the activation of the hidden layers."""


# /// answer
# cell = "build_mlp"
# breaks = "Every hidden layer is dense with ReLU"
# ///
def build_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for units in layer_sizes[1:-1]:
        model.add(layers.Dense(units))
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
