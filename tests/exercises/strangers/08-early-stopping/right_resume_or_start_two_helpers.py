"""Splits the work into a helper that finds the model and one that trains it."""

# /// answer
# cell = "resume_or_start"
# ///
def _find_model(path, build):
    if not Path(path).exists():
        return build()
    return keras.saving.load_model(str(path), compile=True)


def _epochs_done(model, rows):
    full, rest = divmod(rows, 32)
    updates = int(keras.ops.convert_to_numpy(model.optimizer.iterations))
    return updates // (full + bool(rest))


def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = _find_model(path, build)
    own = keras.callbacks.ModelCheckpoint(str(path), save_best_only=False, save_freq="epoch")
    settings = dict(batch_size=32, epochs=epochs, verbose=0, callbacks=[own])
    settings["callbacks"].extend(callbacks)
    history = model.fit(x, y, initial_epoch=_epochs_done(model, len(x)), **settings)
    return model, [int(epoch) for epoch in history.epoch]
