"""Sets the base's own flag to True, then freezes all that is not named."""

# /// answer
# cell = "fine_tune"
# ///
import keras


def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    model.trainable = True
    body = model.get_layer(base)
    body.trainable = False
    model.compile(keras.optimizers.Adam(rates[0]), "sparse_categorical_crossentropy")
    model.fit(x, y, batch_size=16, epochs=epochs[0], verbose=0)
    body.trainable = True
    for layer in body.layers:
        if layer.name not in unfreeze:
            layer.trainable = False
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=rates[1]),
        loss=keras.losses.SparseCategoricalCrossentropy(),
    )
    model.fit(x, y, batch_size=16, epochs=epochs[1], verbose=0)
    return model
