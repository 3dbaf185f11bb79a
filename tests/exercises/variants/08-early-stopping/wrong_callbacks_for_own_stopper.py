"""Stops with a callback of its own."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "Training was not stopped"
# ///
import keras


class Stopper(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.record, self.waited = float("inf"), 0

    def on_epoch_end(self, epoch, logs=None):
        self.waited += 1
        if logs["val_loss"] + 0.05 < self.record:
            self.record, self.waited, self.weights = logs["val_loss"], 0, self.model.get_weights()
        if self.waited == 10:
            self.model.stop_training = True
            self.model.set_weights(self.weights)


def callbacks_for(path):
    return [
        Stopper(),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True),
    ]
