"""Recognises the output layer by its size, so a hidden layer of that size gets softmax."""


# /// answer
# cell = "build_mlp"
# breaks = "Every hidden layer is dense with ReLU"
# ///
def build_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for units in layer_sizes[1:]:
        activation = "softmax" if units == layer_sizes[-1] else "relu"
        model.add(layers.Dense(units, activation=activation))
    return model
