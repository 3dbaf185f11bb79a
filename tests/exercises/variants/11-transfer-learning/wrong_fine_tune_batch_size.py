"""Leaves the batch size at Keras' default."""

# /// answer
# cell = "fine_tune"
# points = 0
# message = "the last optimizer has made"
# ///
import keras


def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    model.trainable = True
    body = model.get_layer(base)
    body.trainable = False
    model.compile(keras.optimizers.Adam(rates[0]), "sparse_categorical_crossentropy")
    model.fit(x, y, epochs=epochs[0], verbose=0)
    for layer in body.layers:
        layer.trainable = layer.name in unfreeze
    model.compile(keras.optimizers.Adam(rates[1]), "sparse_categorical_crossentropy")
    model.fit(x, y, epochs=epochs[1], verbose=0)
    return model
