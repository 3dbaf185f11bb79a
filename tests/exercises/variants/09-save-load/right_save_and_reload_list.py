"""Returns a list, and saves without the argument include_optimizer, which has no effect here."""
# /// answer
# cell = "save_and_reload"
# ///
from pathlib import Path

import keras


def save_and_reload(model, path):
    path = Path(path)
    if path.suffix != ".keras":
        raise ValueError(f"{path.suffix} is not .keras")
    model.save(path, include_optimizer=False)
    return [keras.saving.load_model(str(path)), path.read_bytes()]
