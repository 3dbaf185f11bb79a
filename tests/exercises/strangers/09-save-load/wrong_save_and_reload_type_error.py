"""Raises a TypeError for another ending."""

# /// answer
# cell = "save_and_reload"
# breaks = "Raise a `ValueError` if `path` does not end in `.keras`"
# ///
def save_and_reload(model, path):
    if not str(path).endswith(".keras"):
        raise TypeError("The path must end in .keras.")
    model.save(path)
    return keras.models.load_model(path), Path(path).read_bytes()
