"""Compares with the best validation accuracy so far."""
# /// answer
# cell = "gap_stopping"
# points = 1
# message = "the gap opens too when validation accuracy falls"
# ///
import keras


class GapStopping(keras.callbacks.Callback):
    def __init__(self, tolerance):
        super().__init__()
        self.tolerance = tolerance
        self.stopped_epoch, self.best = None, 0.0

    def on_train_begin(self, logs=None):
        self.stopped_epoch, self.best = None, 0.0

    def on_epoch_end(self, epoch, logs=None):
        for name in ("accuracy", "val_accuracy"):
            if name not in logs:
                raise ValueError(f"no metric '{name}'")
        gap = logs["accuracy"] - logs["val_accuracy"]
        self.best = max(self.best, logs["val_accuracy"])
        if logs["accuracy"] - self.best > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
