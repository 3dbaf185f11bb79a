"""Replaces the recorded training numbers by evaluations after each epoch."""


# /// answer
# cell = "train"
# breaks = "what `fit` recorded"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = {"loss": [], "accuracy": [], "val_loss": [], "val_accuracy": []}
    for _ in range(epochs):
        model.fit(x_train, y_train, batch_size=batch_size, epochs=1, verbose=0)
        for prefix, x, y in (("", x_train, y_train), ("val_", x_val, y_val)):
            loss, acc = model.evaluate(x, y, verbose=0)
            history[prefix + "loss"].append(loss)
            history[prefix + "accuracy"].append(acc)
    return history
