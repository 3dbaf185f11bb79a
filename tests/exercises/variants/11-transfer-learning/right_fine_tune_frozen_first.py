"""Sets every flag of the model itself, layer by layer, and trains in a helper."""

# /// answer
# cell = "fine_tune"
# ///
import keras


def train(model, x, y, epochs, rate):
    model.compile(optimizer=keras.optimizers.Adam(rate), loss="sparse_categorical_crossentropy")
    model.fit(x, y, batch_size=16, epochs=epochs, verbose=0)


def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    model.trainable = False
    model.trainable = True
    for layer in model.get_layer(base).layers:
        layer.trainable = False
    train(model, x, y, epochs[0], rates[0])
    for name in unfreeze:
        model.get_layer(base).get_layer(name).trainable = True
    train(model, x, y, epochs[1], rates[1])
    return model
