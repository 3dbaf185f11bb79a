"""Saves in a folder of its own."""
# /// answer
# cell = "save_and_reload"
# points = 1
# message = "No file lies at path"
# ///
import tempfile
from pathlib import Path

import keras


def save_and_reload(model, path):
    if not path.endswith(".keras"):
        raise ValueError("not a .keras file")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "model.keras")
        model.save(file)
        return keras.saving.load_model(file), file.read_bytes()
