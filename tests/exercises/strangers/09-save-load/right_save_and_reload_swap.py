"""Saves into a temporary file beside the path and moves it there when it is complete."""

# /// answer
# cell = "save_and_reload"
# ///
import os


def save_and_reload(model, path):
    path = os.fspath(path)
    if re.search(r"\.keras\Z", path) is None:
        raise ValueError(f"{path!r} does not end in '.keras'")
    with tempfile.TemporaryDirectory(dir=os.path.dirname(path) or ".") as folder:
        fresh = os.path.join(folder, "fresh.keras")
        model.save(fresh)
        os.replace(fresh, path)
    return keras.models.load_model(path), Path(path).read_bytes()
