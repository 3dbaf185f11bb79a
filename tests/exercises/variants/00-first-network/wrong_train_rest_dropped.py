"""Leaves the last rows out where they fill no batch."""

# /// answer
# cell = "train"
# points = 1
# message = "Use all rows"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    rows = max(len(x_train) // batch_size * batch_size, 1)
    data = {"validation_data": (x_val, y_val), "epochs": epochs, "batch_size": batch_size}
    return model.fit(x_train[:rows], y_train[:rows], **data, verbose=0).history
