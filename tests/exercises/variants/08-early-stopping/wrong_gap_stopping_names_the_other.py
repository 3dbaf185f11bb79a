"""Names the metrics that there are."""
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
        if not {"accuracy", "val_accuracy"} <= set(logs):
            raise ValueError(f"a metric is missing among {', '.join(logs)}")
        gap = logs["accuracy"] - logs["val_accuracy"]
        if gap > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
