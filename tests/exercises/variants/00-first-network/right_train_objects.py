"""Passes objects instead of names and converts every number."""

# /// answer
# cell = "train"
# ///
import keras


def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(
        optimizer=keras.optimizers.Adam(),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=["accuracy"],
    )
    record = model.fit(
        x_train, y_train, batch_size, epochs, verbose=0, validation_data=(x_val, y_val)
    )
    return {key: [float(value) for value in values] for key, values in record.history.items()}
