"""Looks at the name when the file is written."""
# /// answer
# cell = "save_and_reload"
# points = 2
# message = "but only after"
# ///
from pathlib import Path

import keras


def save_and_reload(model, path):
    model.save(path)
    if not path.endswith(".keras"):
        raise ValueError("not a .keras file")
    return keras.saving.load_model(path), Path(path).read_bytes()
