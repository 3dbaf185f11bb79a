"""Takes epoch 0 for no epoch."""
# /// answer
# cell = "gap_stopping"
# points = 1
# message = "stop after epoch 0"
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
        if epoch and gap > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
