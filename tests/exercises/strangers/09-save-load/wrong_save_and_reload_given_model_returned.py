"""Returns the given model instead of the one from the file."""

# /// answer
# cell = "save_and_reload"
# breaks = "load it again from there, and return a tuple: the reloaded model"
# ///
def save_and_reload(model, path):
    if not str(path).endswith(".keras"):
        raise ValueError("The path must end in .keras.")
    model.save(path)
    model.load_weights(path)
    return model, Path(path).read_bytes()
