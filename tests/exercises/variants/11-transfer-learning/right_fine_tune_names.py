"""Freezes layer by layer and unfreezes by name."""

# /// answer
# cell = "fine_tune"
# ///
import keras


def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    model.trainable = True
    body = model.get_layer(base)
    for layer in body.layers:
        layer.trainable = False
    model.compile(keras.optimizers.Adam(rates[0]), "sparse_categorical_crossentropy")
    model.fit(x, y, batch_size=16, epochs=epochs[0], verbose=0)
    for name in unfreeze:
        body.get_layer(name).trainable = True
    model.compile(keras.optimizers.Adam(rates[1]), "sparse_categorical_crossentropy")
    model.fit(x, y, batch_size=16, epochs=epochs[1], verbose=0)
    return model
