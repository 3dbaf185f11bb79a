"""Sets a learning rate ten times as large as the default."""


# /// answer
# cell = "train"
# breaks = "Adam at its default learning rate"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.01),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    history = model.fit(
        x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
    )
    return history.history
