"""Opens the file for writing before Keras checks the name, which leaves an empty file."""

# /// answer
# cell = "save_and_reload"
# breaks = "before anything is written"
# ///
def save_and_reload(model, path):
    with open(path, "wb") as file:
        if not file.name.endswith(".keras"):
            raise ValueError("The path must end in .keras.")
    model.save(path)
    return keras.models.load_model(path), Path(path).read_bytes()
