"""Gives two subclasses of the callbacks of Keras their settings in the constructor."""

# /// answer
# cell = "callbacks_for"
# ///
class Patient(keras.callbacks.EarlyStopping):
    """Ten epochs of patience, then back to the best weights."""

    def __init__(self):
        super().__init__(monitor="val_loss", min_delta=0.05, patience=10, mode="min", restore_best_weights=True)


class KeepBest(keras.callbacks.ModelCheckpoint):
    """One file with the best model."""

    def __init__(self, path):
        # a brace in a folder's name is no placeholder
        literal = str(path).replace("{", "{{").replace("}", "}}")
        super().__init__(literal, monitor="val_loss", mode="min", save_best_only=True)


def callbacks_for(path):
    return [Patient(), KeepBest(path)]
