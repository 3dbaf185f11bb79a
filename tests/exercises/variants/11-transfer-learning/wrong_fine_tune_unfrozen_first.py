"""Unfreezes before the head is trained."""

# /// answer
# cell = "fine_tune"
# points = 0
# message = "Keep the base frozen while the head is trained"
# ///
import keras


def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    model.trainable = True
    body = model.get_layer(base)
    for layer in body.layers:
        layer.trainable = layer.name in unfreeze
    model.compile(keras.optimizers.Adam(rates[0]), "sparse_categorical_crossentropy")
    model.fit(x, y, batch_size=16, epochs=epochs[0], verbose=0)
    # the layers are unfrozen already
    model.compile(keras.optimizers.Adam(rates[1]), "sparse_categorical_crossentropy")
    model.fit(x, y, batch_size=16, epochs=epochs[1], verbose=0)
    return model
