"""Stops but does not save."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "one that stops and one that saves"
# ///
import keras


def callbacks_for(path):
    return [keras.callbacks.EarlyStopping(patience=10, restore_best_weights=True)]
