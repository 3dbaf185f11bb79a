"""Adds layers one by one by position and builds at the end."""


# /// answer
# cell = "build_mlp"
# ///
def build_mlp(layer_sizes):
    model = keras.models.Sequential(name="mlp")
    last = len(layer_sizes) - 1
    for position in range(1, last + 1):
        act = "softmax" if position == last else "relu"
        model.add(layers.Dense(int(layer_sizes[position]), activation=act))
    model.build((None, int(layer_sizes[0])))
    return model
