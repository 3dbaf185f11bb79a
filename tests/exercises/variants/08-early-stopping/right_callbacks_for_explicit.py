"""Says the mode, and saves first."""
# /// answer
# cell = "callbacks_for"
# ///
from keras.callbacks import EarlyStopping, ModelCheckpoint


def callbacks_for(path):
    save = ModelCheckpoint(filepath=path, save_best_only=True, mode="min", save_freq="epoch")
    stop = EarlyStopping(patience=10, mode="min", min_delta=0, restore_best_weights=True)
    return [save, stop]
