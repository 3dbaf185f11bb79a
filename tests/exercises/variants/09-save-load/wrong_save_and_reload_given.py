"""Returns the given model."""
# /// answer
# cell = "save_and_reload"
# points = 1
# message = "is the given one"
# ///
from pathlib import Path


def save_and_reload(model, path):
    if not path.endswith(".keras"):
        raise ValueError("not a .keras file")
    model.save(path)
    model.load_weights(path)
    return model, Path(path).read_bytes()
