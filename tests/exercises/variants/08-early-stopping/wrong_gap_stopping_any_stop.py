"""Takes a stop of another callback for its own."""
# /// answer
# cell = "gap_stopping"
# points = 1
# message = "as long as GapStopping has not stopped one itself"
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
        if gap > self.tolerance:
            self.model.stop_training = True
        if getattr(self.model, "stop_training", False):
            self.stopped_epoch = epoch
