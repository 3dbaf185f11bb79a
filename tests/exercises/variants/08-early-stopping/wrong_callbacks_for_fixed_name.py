"""Ignores the path."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "The model must be saved at"
# ///
import keras


def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(monitor="val_loss", min_delta=0.05, patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint("best.keras", monitor="val_loss", save_best_only=True),
    ]
