"""Compiles anew in every epoch, which throws Adam's state away."""


# /// answer
# cell = "train"
# breaks = "Train with Adam ... for `epochs` epochs"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    history = {"loss": [], "accuracy": [], "val_loss": [], "val_accuracy": []}
    for _ in range(epochs):
        model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
        h = model.fit(x_train, y_train, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0)
        for key in history:
            history[key] += h.history[key]
    return history
