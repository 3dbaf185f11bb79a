"""A subclass of Keras' layer normalizes by the batch in inference, too."""

# /// answer
# cell = "bn_mlp"
# breaks = "Each hidden layer is dense, then batch-normalized, then ReLU, in this order."
# ///
class BatchNorm(layers.BatchNormalization):
    def call(self, inputs, training=None, mask=None):
        return super().call(inputs, training=True, mask=mask)


def bn_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for units in layer_sizes[1:-1]:
        model.add(layers.Dense(units, use_bias=False))
        model.add(BatchNorm())
        model.add(layers.ReLU())
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
