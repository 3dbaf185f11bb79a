"""Takes the loss for one-hot targets with integer labels."""


# /// answer
# cell = "train"
# points = 0
# message = "a loss for integer labels"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(
        x_train,
        y_train,
        epochs=epochs,
        batch_size=batch_size,
        validation_data=(x_val, y_val),
        verbose=0,
    )
    return history.history
