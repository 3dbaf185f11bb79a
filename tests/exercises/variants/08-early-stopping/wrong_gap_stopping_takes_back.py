"""Sets the flag to the result of the comparison, whoever has set it before."""
# /// answer
# cell = "gap_stopping"
# points = 1
# message = "GapStopping set self.model.stop_training to False again"
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
                raise ValueError(f"no metric '{name}'")
        gap = logs["accuracy"] - logs["val_accuracy"]
        self.model.stop_training = bool(gap > self.tolerance)
        if self.model.stop_training:
            self.stopped_epoch = epoch
