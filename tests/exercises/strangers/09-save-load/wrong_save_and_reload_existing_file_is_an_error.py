"""Raises an error if there is a file at the path already."""

# /// answer
# cell = "save_and_reload"
# breaks = "A file that lies at `path` already is overwritten."
# ///
def save_and_reload(model, path):
    if not str(path).endswith(".keras"):
        raise ValueError("The path must end in .keras.")
    if Path(path).exists():
        raise FileExistsError(path)
    model.save(path)
    return keras.models.load_model(path), Path(path).read_bytes()
