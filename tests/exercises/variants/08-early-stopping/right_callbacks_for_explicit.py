"""Says the mode, and saves first."""
# /// answer
# cell = "callbacks_for"
# ///
from keras.callbacks import EarlyStopping, ModelCheckpoint


def callbacks_for(path):
    save = ModelCheckpoint(filepath=path, save_best_only=True, mode="min", save_freq="epoch")
    stop = EarlyStopping(min_delta=0.05, patience=10, mode="min", restore_best_weights=True)
    return [save, stop]
