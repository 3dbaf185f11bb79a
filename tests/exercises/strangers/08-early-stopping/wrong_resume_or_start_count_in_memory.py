"""Notes the finished epochs in a dictionary at the end of a call, which a power cut never reaches."""

# /// answer
# cell = "resume_or_start"
# breaks = "Train only the epochs that are missing to `epochs` in all."
# ///
_finished = {}


def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = keras.models.load_model(path) if Path(path).exists() else build()
    done = _finished.get(str(path), 0)
    history = model.fit(
        x,
        y,
        batch_size=32,
        epochs=epochs,
        initial_epoch=done,
        callbacks=[keras.callbacks.ModelCheckpoint(path), *callbacks],
        verbose=0,
    )
    _finished[str(path)] = done + len(history.epoch)
    return model, history.epoch
