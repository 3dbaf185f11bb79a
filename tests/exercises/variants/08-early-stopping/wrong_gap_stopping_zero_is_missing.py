"""Takes an accuracy of 0 for a missing one."""
# /// answer
# cell = "gap_stopping"
# points = 2
# message = "though both metrics are there"
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
        for name in ("accuracy", "val_accuracy"):
            if not logs.get(name):
                raise ValueError(f"no metric '{name}'")
        gap = logs["accuracy"] - logs["val_accuracy"]
        if gap > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
