"""Asks for twice the least change."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "A loss that is lower by more than 0.05 is an improvement"
# ///
import keras


def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(min_delta=0.1, patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True),
    ]
