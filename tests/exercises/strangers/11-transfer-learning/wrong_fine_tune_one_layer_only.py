"""Unfreezes only the first layer of the list."""

# /// answer
# cell = "fine_tune"
# breaks = "Unfreeze the base's layers whose names are in the list `unfreeze`"
# ///
def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    """Train the head on the frozen base, then the head and some layers of the base; return the model."""
    body = model.get_layer(base)
    model.trainable = True
    body.trainable = False
    model.compile(optimizer=keras.optimizers.Adam(rates[0]), loss="sparse_categorical_crossentropy")
    model.fit(x, y, epochs=epochs[0], batch_size=16, verbose=0)
    body.trainable = True
    for layer in body.layers:
        layer.trainable = layer.name in unfreeze[:1]
    model.compile(optimizer=keras.optimizers.Adam(rates[1]), loss="sparse_categorical_crossentropy")
    model.fit(x, y, epochs=epochs[1], batch_size=16, verbose=0)
    return model
