"""Its own saver overwrites the file whenever the loss is lower than in the epoch before."""

# /// answer
# cell = "callbacks_for"
# breaks = "Other epochs do not overwrite it."
# ///
class _SaveBetter(keras.callbacks.Callback):
    def __init__(self, path):
        super().__init__()
        self.path = path
        self.previous = float("inf")

    def on_epoch_end(self, epoch, logs=None):
        if logs["val_loss"] < self.previous:
            self.model.save(self.path)
        self.previous = logs["val_loss"]


def callbacks_for(path):
    return [keras.callbacks.EarlyStopping(min_delta=0.05, patience=10, restore_best_weights=True), _SaveBetter(path)]
