"""Forgets to compile."""


# /// answer
# cell = "train"
# points = 0
# message = "train stopped with an error"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    history = model.fit(
        x_train,
        y_train,
        epochs=epochs,
        batch_size=batch_size,
        validation_data=(x_val, y_val),
        verbose=0,
    )
    return history.history
