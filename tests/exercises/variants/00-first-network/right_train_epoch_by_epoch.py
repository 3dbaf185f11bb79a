"""Calls fit once per epoch and collects the values."""


# /// answer
# cell = "train"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = {"loss": [], "accuracy": [], "val_loss": [], "val_accuracy": []}
    for _ in range(epochs):
        record = model.fit(
            x_train, y_train, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
        )
        for key in history:
            history[key] += record.history[key]
    return history
