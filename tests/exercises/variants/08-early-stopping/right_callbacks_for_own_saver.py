"""Writes the callback that saves, and takes EarlyStopping for the other."""
# /// answer
# cell = "callbacks_for"
# ///
import keras


class KeepBest(keras.callbacks.Callback):
    def __init__(self, path):
        super().__init__()
        self.path, self.losses = path, []

    def on_epoch_end(self, epoch, logs=None):
        self.losses.append(logs["val_loss"])
        if self.losses[-1] not in self.losses[:-1] and self.losses[-1] == min(self.losses):
            self.model.save(self.path)


class Patient(keras.callbacks.EarlyStopping):
    pass


def callbacks_for(path):
    return [Patient("val_loss", 0.05, 10, restore_best_weights=True), KeepBest(path)]
