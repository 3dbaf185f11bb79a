"""Saves nothing before the loss is below 1."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "The model was saved after epochs"
# ///
import keras


def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(min_delta=0.05, patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True, initial_value_threshold=1.0),
    ]
