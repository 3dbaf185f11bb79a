"""Stops as soon as the loss no longer falls, before all epochs are done."""

# /// answer
# cell = "fine_tune"
# breaks = "Train the rest, for `epochs[0]` epochs"
# ///
def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    """Train the head on the frozen base, then the head and some layers of the base; return the model."""
    body = model.get_layer(base)
    model.trainable = True
    for names, count, rate in (([], epochs[0], rates[0]), (unfreeze, epochs[1], rates[1])):
        body.trainable = True
        for layer in body.layers:
            layer.trainable = layer.name in names
        stop = keras.callbacks.EarlyStopping(monitor="loss", min_delta=0.01, patience=1)
        model.compile(optimizer=keras.optimizers.Adam(rate), loss="sparse_categorical_crossentropy")
        model.fit(x, y, epochs=count, batch_size=16, callbacks=[stop], verbose=0)
    return model
