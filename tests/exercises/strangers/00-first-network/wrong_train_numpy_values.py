"""Turns the lists into NumPy arrays."""


# /// answer
# cell = "train"
# breaks = "Each holds a list with one number per epoch"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(
        x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
    )
    return {k: np.array(v) for k, v in history.history.items()}
