"""Trains with batches of 16 rows and counts accordingly."""

# /// answer
# cell = "resume_or_start"
# breaks = "Train with one call of `fit` and `batch_size=32`."
# ///
def resume_or_start(path, build, x, y, epochs, callbacks=(), batch_size=16):
    model = keras.models.load_model(path) if Path(path).exists() else build()
    done = int(model.optimizer.iterations) // -(-len(x) // batch_size)
    history = model.fit(
        x,
        y,
        batch_size=batch_size,
        epochs=epochs,
        initial_epoch=done,
        callbacks=[keras.callbacks.ModelCheckpoint(path), *callbacks],
        verbose=0,
    )
    return model, history.epoch
