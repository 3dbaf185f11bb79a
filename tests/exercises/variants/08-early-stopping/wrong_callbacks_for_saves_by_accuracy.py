"""Saves the model of the best training accuracy."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "The file holds the model of epoch"
# ///
import keras


def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(monitor="val_loss", min_delta=0.05, patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, mode="max", monitor="accuracy", save_best_only=True),
    ]
