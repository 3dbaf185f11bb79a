"""Calls fit once for each epoch, with one optimizer for each of the two trainings."""

# /// answer
# cell = "fine_tune"
# ///
def _train(model, x, y, epochs, rate):
    model.compile(loss="sparse_categorical_crossentropy", optimizer=keras.optimizers.Adam(float(rate)))
    for _ in range(epochs):
        model.fit(x, y, batch_size=16, epochs=1, verbose=0)


def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    """Train the head on the frozen base, then the head and some layers of the base; return the model."""
    inner = model.get_layer(base)
    for layer in model.layers:
        layer.trainable = layer is not inner
    model.trainable = True
    inner.trainable = False
    _train(model, x, y, epochs[0], rates[0])
    inner.trainable = True
    for layer in inner.layers:
        layer.trainable = False
    for name in unfreeze:
        inner.get_layer(name).trainable = True
    _train(model, x, y, epochs[1], rates[1])
    return model
