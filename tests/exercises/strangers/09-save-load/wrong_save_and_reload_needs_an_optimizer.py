"""Compares the optimizers afterwards and fails for a model that was never compiled."""

# /// answer
# cell = "save_and_reload"
# breaks = "The reloaded model has the same weights, is compiled as the given one was"
# ///
def save_and_reload(model, path):
    if not str(path).endswith(".keras"):
        raise ValueError("The path must end in .keras.")
    model.save(path)
    reloaded = keras.models.load_model(path)
    if int(reloaded.optimizer.iterations) != int(model.optimizer.iterations):
        raise RuntimeError("The optimizer has not been restored.")
    return reloaded, Path(path).read_bytes()
