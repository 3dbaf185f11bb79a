"""Has no stopped_epoch before a training begins."""
# /// answer
# cell = "gap_stopping"
# points = 1
# message = "has no stopped_epoch before a training has begun"
# ///
import keras


class GapStopping(keras.callbacks.Callback):
    def __init__(self, tolerance):
        super().__init__()
        self.tolerance = tolerance

    def on_train_begin(self, logs=None):
        self.stopped_epoch = None

    def on_epoch_end(self, epoch, logs=None):
        for name in ("accuracy", "val_accuracy"):
            if name not in logs:
                raise ValueError(f"no metric '{name}'")
        gap = logs["accuracy"] - logs["val_accuracy"]
        if gap > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
