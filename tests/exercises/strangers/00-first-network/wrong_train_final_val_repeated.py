"""Evaluates the validation data once at the end and repeats the result for every epoch."""


# /// answer
# cell = "train"
# breaks = "Each holds a list with one number per epoch"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, verbose=0).history
    loss, acc = model.evaluate(x_val, y_val, verbose=0)
    history["val_loss"] = [loss] * epochs
    history["val_accuracy"] = [acc] * epochs
    return history
