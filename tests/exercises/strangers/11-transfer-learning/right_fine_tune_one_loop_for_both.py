"""Runs both trainings in one loop, the first with an empty list of layers."""

# /// answer
# cell = "fine_tune"
# ///
def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    """Train the head on the frozen base, then the head and some layers of the base; return the model."""
    for names, count, rate in zip(([], unfreeze), epochs, rates, strict=True):
        model.trainable = True
        for layer in model.get_layer(base).layers:
            layer.trainable = layer.name in set(names)
        model.compile(
            optimizer=keras.optimizers.Adam(learning_rate=rate),
            loss=keras.losses.SparseCategoricalCrossentropy(),
            metrics=["accuracy"],
        )
        model.fit(x, y, batch_size=16, epochs=count, verbose=0)
    return model
