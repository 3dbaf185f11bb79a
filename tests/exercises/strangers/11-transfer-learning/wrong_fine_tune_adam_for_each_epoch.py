"""Compiles anew before each epoch, so that Adam forgets its moments."""

# /// answer
# cell = "fine_tune"
# breaks = "with a new Adam and the (much smaller) learning rate `rates[1]`."
# ///
def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    """Train the head on the frozen base, then the head and some layers of the base; return the model."""

    def train(count, rate):
        for _ in range(count):
            model.compile(optimizer=keras.optimizers.Adam(rate), loss="sparse_categorical_crossentropy")
            model.fit(x, y, epochs=1, batch_size=16, verbose=0)

    body = model.get_layer(base)
    model.trainable = True
    body.trainable = False
    train(epochs[0], rates[0])
    body.trainable = True
    for layer in body.layers:
        layer.trainable = layer.name in unfreeze
    train(epochs[1], rates[1])
    return model
