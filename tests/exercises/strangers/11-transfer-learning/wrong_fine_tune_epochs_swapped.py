"""Trains for epochs[1] epochs first and for epochs[0] then."""

# /// answer
# cell = "fine_tune"
# breaks = "Train the rest, for `epochs[0]` epochs"
# ///
def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    """Train the head on the frozen base, then the head and some layers of the base; return the model."""
    second, first = epochs
    body = model.get_layer(base)
    model.trainable = True
    body.trainable = False
    model.compile(optimizer=keras.optimizers.Adam(rates[0]), loss="sparse_categorical_crossentropy")
    model.fit(x, y, epochs=first, batch_size=16, verbose=0)
    body.trainable = True
    for layer in body.layers:
        layer.trainable = layer.name in unfreeze
    model.compile(optimizer=keras.optimizers.Adam(rates[1]), loss="sparse_categorical_crossentropy")
    model.fit(x, y, epochs=second, batch_size=16, verbose=0)
    return model
