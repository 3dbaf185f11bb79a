"""Always trains the example's two epochs."""


# /// answer
# cell = "train"
# breaks = "for `epochs` epochs"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(
        x_train, y_train, epochs=2, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
    )
    return history.history
