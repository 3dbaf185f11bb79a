"""Appends the missing ending instead of raising an error."""

# /// answer
# cell = "save_and_reload"
# breaks = "Raise a `ValueError` if `path` does not end in `.keras`"
# ///
def save_and_reload(model, path):
    path = str(path)
    if not path.endswith(".keras"):
        path += ".keras"
    model.save(path)
    return keras.models.load_model(path), Path(path).read_bytes()
