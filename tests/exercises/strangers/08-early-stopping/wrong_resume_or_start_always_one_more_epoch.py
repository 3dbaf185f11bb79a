"""Trains another epoch even if all of them are done already."""

# /// answer
# cell = "resume_or_start"
# breaks = "Train only the epochs that are missing to `epochs` in all."
# ///
def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = keras.models.load_model(path) if Path(path).exists() else build()
    done = int(model.optimizer.iterations) // -(-len(x) // 32)
    history = model.fit(
        x,
        y,
        batch_size=32,
        epochs=max(epochs, done + 1),
        initial_epoch=done,
        callbacks=[keras.callbacks.ModelCheckpoint(path), *callbacks],
        verbose=0,
    )
    return model, history.epoch
