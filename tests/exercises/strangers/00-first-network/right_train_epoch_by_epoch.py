"""Calls fit once per epoch with the same optimiser and collects the numbers."""


# /// answer
# cell = "train"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    history = {"loss": [], "accuracy": [], "val_loss": [], "val_accuracy": []}
    for epoch in range(epochs):
        one = model.fit(
            x_train,
            y_train,
            batch_size=batch_size,
            epochs=epoch + 1,
            initial_epoch=epoch,
            validation_data=(x_val, y_val),
            verbose=0,
        )
        for key in history:
            history[key].extend(one.history[key])
    return history
