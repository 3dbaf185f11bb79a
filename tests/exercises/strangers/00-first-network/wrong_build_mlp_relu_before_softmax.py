"""Applies ReLU to the output layer's values before softmax."""


# /// answer
# cell = "build_mlp"
# breaks = "The output layer is dense with softmax"
# ///
def build_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for units in layer_sizes[1:]:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Softmax())
    return model
