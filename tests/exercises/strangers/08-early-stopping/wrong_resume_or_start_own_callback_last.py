"""Puts its own callback after the given ones."""

# /// answer
# cell = "resume_or_start"
# breaks = "The given `callbacks` (a tuple or a list) are passed on to `fit` after your own"
# ///
def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = keras.models.load_model(path) if Path(path).exists() else build()
    done = int(model.optimizer.iterations) // -(-len(x) // 32)
    history = model.fit(
        x,
        y,
        batch_size=32,
        epochs=epochs,
        initial_epoch=done,
        callbacks=[*callbacks, keras.callbacks.ModelCheckpoint(path)],
        verbose=0,
    )
    return model, history.epoch
