"""Adds dropout to the hidden layers, which nobody asked for and which changes training."""

# /// answer
# cell = "bn_mlp"
# breaks = "Each hidden layer is dense, then batch-normalized, then ReLU, in this order."
# ///
def bn_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for units in layer_sizes[1:-1]:
        model.add(layers.Dense(units, use_bias=False))
        model.add(layers.BatchNormalization())
        model.add(layers.ReLU())
        model.add(layers.Dropout(0.2))
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
