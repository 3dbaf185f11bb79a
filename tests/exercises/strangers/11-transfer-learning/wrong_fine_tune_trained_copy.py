"""Trains a copy of the model and returns that, so that the model itself is as before."""

# /// answer
# cell = "fine_tune"
# breaks = "either everything in it is trainable or nothing is"
# ///
def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    """Train the head on the frozen base, then the head and some layers of the base; return the model."""
    tuned = keras.models.clone_model(model)
    tuned.set_weights(model.get_weights())
    body = tuned.get_layer(base)
    tuned.trainable = True
    body.trainable = False
    tuned.compile(optimizer=keras.optimizers.Adam(rates[0]), loss="sparse_categorical_crossentropy")
    tuned.fit(x, y, epochs=epochs[0], batch_size=16, verbose=0)
    body.trainable = True
    for layer in body.layers:
        layer.trainable = layer.name in unfreeze
    tuned.compile(optimizer=keras.optimizers.Adam(rates[1]), loss="sparse_categorical_crossentropy")
    tuned.fit(x, y, epochs=epochs[1], batch_size=16, verbose=0)
    return tuned
