"""Takes the hidden sizes in reverse, which the symmetric example does not show."""


# /// answer
# cell = "build_mlp"
# breaks = "the number of inputs, the units of each hidden layer, the number of classes"
# ///
def build_mlp(layer_sizes):
    sizes = list(layer_sizes)
    classes = sizes.pop()
    inputs = sizes.pop(0)
    model = keras.Sequential([keras.Input((inputs,))])
    while sizes:
        model.add(layers.Dense(sizes.pop(), activation="relu"))
    model.add(layers.Dense(classes, activation="softmax"))
    return model
