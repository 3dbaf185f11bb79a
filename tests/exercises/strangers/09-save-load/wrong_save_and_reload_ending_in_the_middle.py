"""Finds .keras anywhere in the path and so accepts another ending that Keras can write."""

# /// answer
# cell = "save_and_reload"
# breaks = "Raise a `ValueError` if `path` does not end in `.keras`"
# ///
def save_and_reload(model, path):
    if ".keras" not in str(path):
        raise ValueError("The path must end in .keras.")
    model.save(path)
    return keras.models.load_model(path), Path(path).read_bytes()
