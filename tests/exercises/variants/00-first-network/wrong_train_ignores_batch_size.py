"""Leaves the batch size at Keras' default."""


# /// answer
# cell = "train"
# points = 0
# message = "other batches than batch_size says"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(
        x_train,
        y_train,
        epochs=epochs,
        validation_data=(x_val, y_val),
        verbose=0,
    )
    return history.history
