"""Returns arrays in place of lists."""

# /// answer
# cell = "train"
# points = 1
# message = "Each key holds a list"
# ///
import numpy as np


def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    data = {"validation_data": (x_val, y_val), "epochs": epochs, "batch_size": batch_size}
    history = model.fit(x_train, y_train, **data, verbose=0).history
    return {key: np.array(values) for key, values in history.items()}
