"""Unfreezes as many layers as there are names, counted from the end."""

# /// answer
# cell = "fine_tune"
# points = 0
# message = "has changed"
# ///
import keras


def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    model.trainable = True
    body = model.get_layer(base)
    body.trainable = False
    model.compile(keras.optimizers.Adam(rates[0]), "sparse_categorical_crossentropy")
    model.fit(x, y, batch_size=16, epochs=epochs[0], verbose=0)
    for layer in body.layers[-len(unfreeze) :]:
        layer.trainable = True
    model.compile(keras.optimizers.Adam(rates[1]), "sparse_categorical_crossentropy")
    model.fit(x, y, batch_size=16, epochs=epochs[1], verbose=0)
    return model
