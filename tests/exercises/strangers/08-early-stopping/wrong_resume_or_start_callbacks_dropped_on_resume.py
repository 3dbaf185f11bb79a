"""Passes the given callbacks on only when training starts anew."""

# /// answer
# cell = "resume_or_start"
# breaks = "The given `callbacks` (a tuple or a list) are passed on to `fit` after your own"
# ///
def resume_or_start(path, build, x, y, epochs, callbacks=()):
    saver = keras.callbacks.ModelCheckpoint(path)
    if not Path(path).exists():
        model = build()
        history = model.fit(x, y, batch_size=32, epochs=epochs, callbacks=[saver, *callbacks], verbose=0)
        return model, history.epoch
    model = keras.models.load_model(path)
    done = int(model.optimizer.iterations) // -(-len(x) // 32)
    history = model.fit(
        x, y, batch_size=32, epochs=epochs, initial_epoch=done, callbacks=[saver], verbose=0
    )
    return model, history.epoch
