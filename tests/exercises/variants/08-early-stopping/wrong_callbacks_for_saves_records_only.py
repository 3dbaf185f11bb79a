"""Saves only what is better by the least change."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "however small the step"
# ///
import keras


class Saver(keras.callbacks.Callback):
    def __init__(self, path):
        super().__init__()
        self.path, self.record = path, float("inf")

    def on_epoch_end(self, epoch, logs=None):
        if logs["val_loss"] + 0.05 < self.record:
            self.record = logs["val_loss"]
            self.model.save(self.path)


def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(min_delta=0.05, patience=10, restore_best_weights=True),
        Saver(path),
    ]
