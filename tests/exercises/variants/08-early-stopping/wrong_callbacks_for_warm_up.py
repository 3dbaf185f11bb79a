"""Ignores the first five epochs."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "With 10 epochs of patience"
# ///
import keras


def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(
            min_delta=0.05, patience=10, restore_best_weights=True, start_from_epoch=5
        ),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True),
    ]
