"""Makes the bytes in a temporary folder, writes them to the path, and loads from there."""

# /// answer
# cell = "save_and_reload"
# ///
def _archive(model):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "archive.keras")
        model.save(file)
        return file.read_bytes()


def save_and_reload(model, path):
    if not str(path).endswith(".keras"):
        raise ValueError("a whole model goes into a file that ends in .keras")
    content = _archive(model)
    Path(path).write_bytes(content)
    return keras.saving.load_model(str(path)), content
