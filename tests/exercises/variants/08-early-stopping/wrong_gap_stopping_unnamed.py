"""Does not say which metric is missing."""
# /// answer
# cell = "gap_stopping"
# points = 2
# message = "must name the missing metric"
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
            if name not in logs:
                raise ValueError("no metric")
        gap = logs["accuracy"] - logs["val_accuracy"]
        if gap > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
