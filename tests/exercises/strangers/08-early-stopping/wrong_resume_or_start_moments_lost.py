"""Takes over the weights and the count of updates into a new model, but not the moments of the optimizer."""

# /// answer
# cell = "resume_or_start"
# breaks = "its weights and the state of its optimizer"
# ///
def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = build()
    done = 0
    if Path(path).exists():
        saved = keras.models.load_model(path)
        model.set_weights(saved.get_weights())
        model.optimizer.iterations.assign(saved.optimizer.iterations)
        done = int(saved.optimizer.iterations) // -(-len(x) // 32)
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
