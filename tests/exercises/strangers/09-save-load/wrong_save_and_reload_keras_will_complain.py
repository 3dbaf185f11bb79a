"""Relies on the error of Keras, which writes files that end in .h5 without one."""

# /// answer
# cell = "save_and_reload"
# breaks = "Raise a `ValueError` if `path` does not end in `.keras`"
# ///
def save_and_reload(model, path):
    model.save(path)
    return keras.models.load_model(path), Path(path).read_bytes()
