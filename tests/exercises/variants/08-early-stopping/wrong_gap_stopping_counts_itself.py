"""Counts the epochs of a training itself."""
# /// answer
# cell = "gap_stopping"
# points = 1
# message = "stopped_epoch should be 7, not 2"
# ///
import keras


class GapStopping(keras.callbacks.Callback):
    def __init__(self, tolerance):
        super().__init__()
        self.tolerance = tolerance
        self.stopped_epoch, self.count = None, 0

    def on_train_begin(self, logs=None):
        self.stopped_epoch, self.count = None, 0

    def on_epoch_end(self, epoch, logs=None):
        for name in ("accuracy", "val_accuracy"):
            if name not in logs:
                raise ValueError(f"no metric '{name}'")
        gap = logs["accuracy"] - logs["val_accuracy"]
        if gap > self.tolerance:
            self.stopped_epoch = self.count
            self.model.stop_training = True
        self.count += 1
