"""Checks the name only after the model has been saved."""

# /// answer
# cell = "save_and_reload"
# breaks = "before anything is written"
# ///
def save_and_reload(model, path):
    model.save(path)
    if not str(path).endswith(".keras"):
        raise ValueError("The path must end in .keras.")
    return keras.models.load_model(path), Path(path).read_bytes()
