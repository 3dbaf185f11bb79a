"""The functional form with Activation layers."""

# /// answer
# cell = "bn_mlp"
# ///
def bn_mlp(layer_sizes):
    inputs = keras.Input((layer_sizes[0],))
    signal = inputs
    for units in layer_sizes[1:-1]:
        signal = layers.Dense(units, use_bias=False)(signal)
        signal = layers.BatchNormalization()(signal)
        signal = layers.Activation("relu")(signal)
    outputs = layers.Dense(layer_sizes[-1], activation=keras.activations.softmax)(signal)
    return keras.Model(inputs, outputs)
