"""The batch norm layers are frozen, so that they never normalize by the batch or learn gamma and beta."""

# /// answer
# cell = "bn_mlp"
# breaks = "Each hidden layer is dense, then batch-normalized, then ReLU, in this order."
# ///
def bn_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for units in layer_sizes[1:-1]:
        model.add(layers.Dense(units, use_bias=False))
        model.add(layers.BatchNormalization(trainable=False))
        model.add(layers.ReLU())
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
