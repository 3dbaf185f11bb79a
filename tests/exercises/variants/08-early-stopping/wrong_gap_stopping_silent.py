"""Takes a missing metric for 0, and so watches nothing."""
# /// answer
# cell = "gap_stopping"
# points = 2
# message = "the rule would watch nothing"
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
        gap = logs.get("accuracy", 0) - logs.get("val_accuracy", 0)
        if gap > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
