"""Drops the last rows of an epoch that do not fill a batch."""

# /// answer
# cell = "fine_tune"
# breaks = "every epoch sees all rows."
# ///
def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    """Train the head on the frozen base, then the head and some layers of the base; return the model."""
    data = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(len(x)).batch(16, drop_remainder=True)
    body = model.get_layer(base)
    model.trainable = True
    body.trainable = False
    model.compile(optimizer=keras.optimizers.Adam(rates[0]), loss="sparse_categorical_crossentropy")
    model.fit(data, epochs=epochs[0], verbose=0)
    body.trainable = True
    for layer in body.layers:
        layer.trainable = layer.name in unfreeze
    model.compile(optimizer=keras.optimizers.Adam(rates[1]), loss="sparse_categorical_crossentropy")
    model.fit(data, epochs=epochs[1], verbose=0)
    return model
