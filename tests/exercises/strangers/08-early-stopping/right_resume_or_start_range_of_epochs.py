"""Returns all missing epochs, since no callback stops the training before the last."""

# /// answer
# cell = "resume_or_start"
# ///
def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = keras.models.load_model(path) if Path(path).exists() else build()
    done = int(model.optimizer.iterations) // -(-len(x) // 32)
    model.fit(
        x,
        y,
        batch_size=32,
        epochs=epochs,
        initial_epoch=done,
        callbacks=[keras.callbacks.ModelCheckpoint(path), *callbacks],
        verbose=0,
    )
    return model, list(range(done, epochs))
