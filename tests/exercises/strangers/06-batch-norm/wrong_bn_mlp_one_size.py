"""All hidden layers get the size of the first."""

# /// answer
# cell = "bn_mlp"
# breaks = "the number of inputs, the units of each hidden layer (at least one), and the number of classes."
# ///
def bn_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for _ in range(len(layer_sizes) - 2):
        model.add(layers.Dense(layer_sizes[1], use_bias=False))
        model.add(layers.BatchNormalization())
        model.add(layers.ReLU())
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
