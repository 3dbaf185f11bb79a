"""Stops but does not save."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "one that stops and one that saves"
# ///
import keras


def callbacks_for(path):
    return [keras.callbacks.EarlyStopping(min_delta=0.05, patience=10, restore_best_weights=True)]
