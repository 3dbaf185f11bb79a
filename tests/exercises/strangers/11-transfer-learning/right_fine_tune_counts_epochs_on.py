"""Feeds shuffled batches from a dataset and counts the epochs on with initial_epoch."""

# /// answer
# cell = "fine_tune"
# ///
def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    """Train the head on the frozen base, then the head and some layers of the base; return the model."""
    rows = tf.data.Dataset.from_tensor_slices((np.asarray(x), np.asarray(y)))
    batches = rows.shuffle(len(x), reshuffle_each_iteration=True).batch(16)
    first, second = epochs
    body = model.get_layer(base)

    def prepare(names, rate):
        body.trainable = True
        for layer in body.layers:
            layer.trainable = layer.name in names
        model.compile(keras.optimizers.Adam(rate), "sparse_categorical_crossentropy")

    model.trainable = True
    prepare((), rates[0])
    model.fit(batches, epochs=first, verbose=0)
    prepare(unfreeze, rates[1])
    model.fit(batches, initial_epoch=first, epochs=first + second, verbose=0)
    return model
