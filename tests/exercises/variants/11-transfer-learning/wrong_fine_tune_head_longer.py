"""Trains the head for one epoch more."""

# /// answer
# cell = "fine_tune"
# points = 0
# message = "the head is not where"
# ///
import keras


def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    model.trainable = True
    body = model.get_layer(base)
    body.trainable = False
    model.compile(keras.optimizers.Adam(rates[0]), "sparse_categorical_crossentropy")
    model.fit(x, y, batch_size=16, epochs=epochs[0] + 1, verbose=0)
    for layer in body.layers:
        layer.trainable = layer.name in unfreeze
    model.compile(keras.optimizers.Adam(rates[1]), "sparse_categorical_crossentropy")
    model.fit(x, y, batch_size=16, epochs=epochs[1], verbose=0)
    return model
