"""Compiles the reloaded model again with its optimizer and loss, which drops the metrics."""

# /// answer
# cell = "save_and_reload"
# breaks = "is compiled as the given one was"
# ///
def save_and_reload(model, path):
    if not str(path).endswith(".keras"):
        raise ValueError("The path must end in .keras.")
    model.save(path)
    reloaded = keras.models.load_model(path)
    if reloaded.optimizer is not None:
        reloaded.compile(optimizer=reloaded.optimizer, loss=reloaded.loss)
    return reloaded, Path(path).read_bytes()
