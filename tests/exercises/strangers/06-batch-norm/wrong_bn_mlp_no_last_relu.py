"""The last hidden layer has no ReLU."""

# /// answer
# cell = "bn_mlp"
# breaks = "Each hidden layer is dense, then batch-normalized, then ReLU, in this order."
# ///
def bn_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for i, units in enumerate(layer_sizes[1:-1]):
        if i > 0:
            model.add(layers.ReLU())
        model.add(layers.Dense(units, use_bias=False))
        model.add(layers.BatchNormalization())
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
