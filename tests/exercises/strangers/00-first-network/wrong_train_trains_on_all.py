"""Trains on training and validation data together."""


# /// answer
# cell = "train"
# breaks = "`x_train`, `y_train`: training inputs and integer labels"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(
        np.concatenate([x_train, x_val]),
        np.concatenate([y_train, y_val]),
        epochs=epochs,
        batch_size=batch_size,
        validation_data=(x_val, y_val),
        verbose=0,
    )
    return history.history
