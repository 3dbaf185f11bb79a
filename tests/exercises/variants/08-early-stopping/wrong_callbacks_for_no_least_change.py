"""Takes every lower loss for an improvement, as the chapter does."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "A loss that is lower by 0.05 or less is no improvement"
# ///
import keras


def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True),
    ]
