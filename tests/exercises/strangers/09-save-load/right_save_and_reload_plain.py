"""Checks the name, saves, loads and reads."""

# /// answer
# cell = "save_and_reload"
# ///
def save_and_reload(model, path):
    if not str(path).endswith(".keras"):
        raise ValueError(f"The path must end in .keras: {path}")
    model.save(path)
    return keras.models.load_model(path), Path(path).read_bytes()
