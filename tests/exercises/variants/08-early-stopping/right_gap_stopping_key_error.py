"""Turns the KeyError of a missing metric into the error that was asked for."""
# /// answer
# cell = "gap_stopping"
# ///
import keras


class GapStopping(keras.callbacks.Callback):
    stopped_epoch = None

    def __init__(self, tolerance):
        super().__init__()
        self.tolerance = tolerance

    def on_train_begin(self, logs=None):
        self.stopped_epoch = None

    def on_epoch_end(self, epoch, logs=None):
        try:
            gap = logs["accuracy"] - logs["val_accuracy"]
        except KeyError as error:
            raise ValueError(f"missing: {error.args[0]}") from None
        if gap > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
