"""Does not save if there is a file at the path already."""

# /// answer
# cell = "save_and_reload"
# breaks = "A file that lies at `path` already is overwritten."
# ///
def save_and_reload(model, path):
    if not str(path).endswith(".keras"):
        raise ValueError("The path must end in .keras.")
    if not Path(path).exists():
        model.save(path)
    return keras.models.load_model(path), Path(path).read_bytes()
