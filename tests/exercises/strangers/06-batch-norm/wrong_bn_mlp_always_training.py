"""Calls batch norm with training=True, so that a plain call of the model uses the batch's statistics."""

# /// answer
# cell = "bn_mlp"
# breaks = "Each hidden layer is dense, then batch-normalized, then ReLU, in this order."
# ///
def bn_mlp(layer_sizes):
    inputs = keras.Input((layer_sizes[0],))
    signal = inputs
    for units in layer_sizes[1:-1]:
        signal = layers.Dense(units, use_bias=False)(signal)
        signal = layers.BatchNormalization()(signal, training=True)
        signal = layers.ReLU()(signal)
    return keras.Model(inputs, layers.Dense(layer_sizes[-1], activation="softmax")(signal))
