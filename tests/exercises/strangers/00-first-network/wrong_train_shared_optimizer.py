"""Uses one optimiser object for all calls, which belongs to the first model afterwards."""

# /// answer
# cell = "train"
# breaks = "Train with Adam at its default learning rate"
# ///
ADAM = keras.optimizers.Adam()


def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer=ADAM, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    h = model.fit(
        x_train, y_train, batch_size=batch_size, epochs=epochs, validation_data=(x_val, y_val), verbose=0
    )
    return h.history
