"""Makes one-hot labels and compiles with the loss for them, which takes no class numbers."""

# /// answer
# cell = "fine_tune"
# breaks = "The loss is `\"sparse_categorical_crossentropy\"`"
# ///
def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    """Train the head on the frozen base, then the head and some layers of the base; return the model."""
    targets = keras.utils.to_categorical(y, model.output_shape[-1])
    body = model.get_layer(base)
    model.trainable = True
    body.trainable = False
    model.compile(optimizer=keras.optimizers.Adam(rates[0]), loss="categorical_crossentropy")
    model.fit(x, targets, epochs=epochs[0], batch_size=16, verbose=0)
    body.trainable = True
    for layer in body.layers:
        layer.trainable = layer.name in unfreeze
    model.compile(optimizer=keras.optimizers.Adam(rates[1]), loss="categorical_crossentropy")
    model.fit(x, targets, epochs=epochs[1], batch_size=16, verbose=0)
    return model
