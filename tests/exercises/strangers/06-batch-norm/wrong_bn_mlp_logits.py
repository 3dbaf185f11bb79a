"""The output layer has no softmax."""

# /// answer
# cell = "bn_mlp"
# breaks = "The output layer is an ordinary dense layer with softmax."
# ///
def bn_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for units in layer_sizes[1:-1]:
        model.add(layers.Dense(units, use_bias=False))
        model.add(layers.BatchNormalization())
        model.add(layers.ReLU())
    model.add(layers.Dense(layer_sizes[-1]))
    return model
