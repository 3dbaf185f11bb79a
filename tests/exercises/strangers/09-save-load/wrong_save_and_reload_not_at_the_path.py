"""Saves into a temporary folder, so that there is no file at the path."""

# /// answer
# cell = "save_and_reload"
# breaks = "Save the **whole** model at `path`"
# ///
def save_and_reload(model, path):
    if not str(path).endswith(".keras"):
        raise ValueError("The path must end in .keras.")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / Path(path).name
        model.save(file)
        return keras.models.load_model(file), file.read_bytes()
