"""Compiles the given model before it saves, which drops its metrics and settings."""

# /// answer
# cell = "save_and_reload"
# breaks = "The given model stays as it is."
# ///
def save_and_reload(model, path):
    if not str(path).endswith(".keras"):
        raise ValueError("The path must end in .keras.")
    if model.optimizer is not None:
        model.compile(optimizer=model.optimizer, loss=model.loss)
    model.save(path)
    return keras.models.load_model(path), Path(path).read_bytes()
