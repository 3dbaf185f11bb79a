"""Stops early, so that the series may be shorter."""

# /// answer
# cell = "compare_widths"
# breaks = "for `epochs` epochs"
# ///
import keras
from keras import layers


def compare_widths(widths, train, validation, epochs, seed):
    x, y = train
    results = []
    for width in widths:
        keras.utils.set_random_seed(seed)
        model = keras.Sequential(
            [
                keras.Input(shape=(x.shape[1],)),
                layers.Dense(width, activation="relu"),
                layers.Dense(10, activation="softmax"),
            ]
        )
        model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
        fitted = model.fit(
            x,
            y,
            epochs=epochs,
            batch_size=32,
            validation_data=validation,
            verbose=0,
            callbacks=[keras.callbacks.EarlyStopping(monitor="val_loss", patience=3)],
        )
        results.append(
            {"width": int(width), "parameters": int(model.count_params()), "history": fitted.history}
        )
    return results
