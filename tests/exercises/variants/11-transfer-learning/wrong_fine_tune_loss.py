"""Trains on one-hot labels, with the loss for these."""

# /// answer
# cell = "fine_tune"
# points = 0
# message = "gives an error"
# ///
import keras


def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    y = keras.utils.to_categorical(y, 3)
    model.trainable = True
    body = model.get_layer(base)
    body.trainable = False
    model.compile(keras.optimizers.Adam(rates[0]), "categorical_crossentropy")
    model.fit(x, y, batch_size=16, epochs=epochs[0], verbose=0)
    for layer in body.layers:
        layer.trainable = layer.name in unfreeze
    model.compile(keras.optimizers.Adam(rates[1]), "categorical_crossentropy")
    model.fit(x, y, batch_size=16, epochs=epochs[1], verbose=0)
    return model
