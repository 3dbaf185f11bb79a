"""Looks for the metrics after the first epoch alone."""
# /// answer
# cell = "gap_stopping"
# points = 2
# message = "GapStopping must raise a ValueError"
# ///
import keras


class GapStopping(keras.callbacks.Callback):
    def __init__(self, tolerance):
        super().__init__()
        self.tolerance = tolerance
        self.stopped_epoch = None

    def on_train_begin(self, logs=None):
        self.stopped_epoch = None

    def on_epoch_end(self, epoch, logs=None):
        missing = [name for name in ("accuracy", "val_accuracy") if name not in logs]
        if missing and epoch == 0:
            raise ValueError(f"no metric '{missing[0]}'")
        if missing:
            return
        gap = logs["accuracy"] - logs["val_accuracy"]
        if gap > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
