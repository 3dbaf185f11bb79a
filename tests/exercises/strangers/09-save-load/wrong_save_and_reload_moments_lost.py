"""Gives the reloaded model a fresh optimizer with the count of updates, but without the moments."""

# /// answer
# cell = "save_and_reload"
# breaks = "optimizer has the same state, so that training could go on"
# ///
def save_and_reload(model, path):
    if not str(path).endswith(".keras"):
        raise ValueError("The path must end in .keras.")
    model.save(path)
    reloaded = keras.models.load_model(path)
    if reloaded.optimizer is not None:
        fresh = type(model.optimizer).from_config(model.optimizer.get_config())
        fresh.build(reloaded.trainable_variables)
        fresh.iterations.assign(model.optimizer.iterations)
        reloaded.optimizer = fresh
    return reloaded, Path(path).read_bytes()
