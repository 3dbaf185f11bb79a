"""Does not save if there is a file already."""
# /// answer
# cell = "save_and_reload"
# points = 1
# message = "has other weights than the model that was given"
# ///
from pathlib import Path

import keras


def save_and_reload(model, path):
    if not path.endswith(".keras"):
        raise ValueError("not a .keras file")
    if not Path(path).exists():
        model.save(path)
    return keras.saving.load_model(path), Path(path).read_bytes()
