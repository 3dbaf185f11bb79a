"""Takes the small rate first and the large one for the unfrozen layers."""

# /// answer
# cell = "fine_tune"
# breaks = "with Adam and the learning rate `rates[0]`."
# ///
def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    """Train the head on the frozen base, then the head and some layers of the base; return the model."""
    body = model.get_layer(base)
    model.trainable = True
    for names, count, rate in (([], epochs[0], rates[1]), (unfreeze, epochs[1], rates[0])):
        for layer in body.layers:
            layer.trainable = layer.name in names
        model.compile(optimizer=keras.optimizers.Adam(rate), loss="sparse_categorical_crossentropy")
        model.fit(x, y, epochs=count, batch_size=16, verbose=0)
    return model
