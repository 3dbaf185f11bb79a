"""Goes on with the optimizer of the head."""

# /// answer
# cell = "fine_tune"
# points = 0
# message = "Step 5 begins with a new Adam"
# ///
import keras


def fine_tune(model, base, x, y, unfreeze, epochs, rates):
    model.trainable = True
    body = model.get_layer(base)
    optimizer = keras.optimizers.Adam(rates[0])
    optimizer.build(model.trainable_weights)
    body.trainable = False
    model.compile(optimizer, "sparse_categorical_crossentropy")
    model.fit(x, y, batch_size=16, epochs=epochs[0], verbose=0)
    for layer in body.layers:
        layer.trainable = layer.name in unfreeze
    optimizer.learning_rate = rates[1]
    model.compile(optimizer, "sparse_categorical_crossentropy")
    model.fit(x, y, batch_size=16, epochs=epochs[1], verbose=0)
    return model
