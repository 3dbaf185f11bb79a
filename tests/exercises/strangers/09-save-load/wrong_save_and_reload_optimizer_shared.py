"""Returns a copy that is compiled with the very optimizer of the given model."""

# /// answer
# cell = "save_and_reload"
# breaks = "The given model stays as it is."
# ///
def save_and_reload(model, path):
    if not str(path).endswith(".keras"):
        raise ValueError("The path must end in .keras.")
    model.save(path)
    reloaded = keras.models.load_model(path, compile=False)
    if model.optimizer is not None:
        reloaded.compile(optimizer=model.optimizer, loss=model.loss)
    return reloaded, Path(path).read_bytes()
