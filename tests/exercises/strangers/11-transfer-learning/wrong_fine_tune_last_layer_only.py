"""Trains only the last layer of the model beside the base, so that a head of two layers stays half frozen."""

# /// answer
# cell = "fine_tune"
# breaks = "a new head of one or more layers"
# ///
def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    """Train the head on the frozen base, then the head and some layers of the base; return the model."""
    body = model.get_layer(base)
    model.trainable = True
    for layer in model.layers[:-1]:
        layer.trainable = False
    model.compile(optimizer=keras.optimizers.Adam(rates[0]), loss="sparse_categorical_crossentropy")
    model.fit(x, y, epochs=epochs[0], batch_size=16, verbose=0)
    body.trainable = True
    for layer in body.layers:
        layer.trainable = layer.name in unfreeze
    model.compile(optimizer=keras.optimizers.Adam(rates[1]), loss="sparse_categorical_crossentropy")
    model.fit(x, y, epochs=epochs[1], batch_size=16, verbose=0)
    return model
