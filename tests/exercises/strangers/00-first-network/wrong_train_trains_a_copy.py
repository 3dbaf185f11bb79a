"""Trains a clone, so the given model stays untrained."""


# /// answer
# cell = "train"
# breaks = "Compile the model, train it"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    copy = keras.models.clone_model(model)
    copy.set_weights(model.get_weights())
    copy.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    h = copy.fit(
        x_train, y_train, batch_size=batch_size, epochs=epochs, validation_data=(x_val, y_val), verbose=0
    )
    return h.history
