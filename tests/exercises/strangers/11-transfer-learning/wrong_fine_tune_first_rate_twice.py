"""Trains with the first learning rate both times."""

# /// answer
# cell = "fine_tune"
# breaks = "with a new Adam and the (much smaller) learning rate `rates[1]`."
# ///
def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    """Train the head on the frozen base, then the head and some layers of the base; return the model."""
    body = model.get_layer(base)
    model.trainable = True
    rate = rates[0]
    for names, count in (([], epochs[0]), (unfreeze, epochs[1])):
        for layer in body.layers:
            layer.trainable = layer.name in names
        model.compile(optimizer=keras.optimizers.Adam(rate), loss="sparse_categorical_crossentropy")
        model.fit(x, y, epochs=count, batch_size=16, verbose=0)
    return model
