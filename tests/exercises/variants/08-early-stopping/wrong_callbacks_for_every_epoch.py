"""Saves after every epoch, so that the last model overwrites the best."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "must not overwrite a better one"
# ///
import keras


def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(monitor="val_loss", min_delta=0.05, patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, monitor="val_loss"),
    ]
