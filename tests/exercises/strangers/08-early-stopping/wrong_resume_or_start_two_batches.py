"""Takes two updates for an epoch, as in the example with 40 rows."""

# /// answer
# cell = "resume_or_start"
# breaks = "One update is made for each batch"
# ///
def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = keras.models.load_model(path) if Path(path).exists() else build()
    done = int(model.optimizer.iterations) // 2
    history = model.fit(
        x,
        y,
        batch_size=32,
        epochs=epochs,
        initial_epoch=done,
        callbacks=[keras.callbacks.ModelCheckpoint(path), *callbacks],
        verbose=0,
    )
    return model, history.epoch
