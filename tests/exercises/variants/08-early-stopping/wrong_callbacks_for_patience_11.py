"""Waits one epoch too long."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "With 10 epochs of patience"
# ///
import keras


def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(monitor="val_loss", min_delta=0.05, patience=11, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, monitor="val_loss", save_best_only=True),
    ]
