"""Returns the same callbacks for the same path."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "new callbacks has no record yet"
# ///
import functools

import keras


@functools.cache
def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(min_delta=0.05, patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True),
    ]
