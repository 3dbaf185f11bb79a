"""The accuracy is recorded under the metric's own name."""


# /// answer
# cell = "train"
# breaks = "with the keys `loss`, `accuracy`, `val_loss` and `val_accuracy`"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(
        optimizer="adam",
        loss="sparse_categorical_crossentropy",
        metrics=[keras.metrics.SparseCategoricalAccuracy()],
    )
    history = model.fit(
        x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
    )
    return history.history
