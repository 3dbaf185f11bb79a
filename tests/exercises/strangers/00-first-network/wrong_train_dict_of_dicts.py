"""Goes through a data frame, so each key holds a dictionary and no list."""

# /// answer
# cell = "train"
# breaks = "Each holds a list with one number per epoch"
# ///
import pandas as pd


def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    h = model.fit(x_train, y_train, batch_size, epochs, verbose=0, validation_data=(x_val, y_val))
    return pd.DataFrame(h.history).to_dict()
