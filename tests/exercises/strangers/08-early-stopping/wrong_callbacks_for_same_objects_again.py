"""Hands out the same callbacks for the same path, with the record of the training before."""

# /// answer
# cell = "callbacks_for"
# breaks = "a list of two new callbacks"
# ///
import functools


@functools.cache
def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(min_delta=0.05, patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True),
    ]
