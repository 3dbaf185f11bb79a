"""If nothing is left to train it returns a new model instead of the trained one."""

# /// answer
# cell = "resume_or_start"
# breaks = "If there is one, go on with the model in it"
# ///
def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model, done = build(), 0
    if Path(path).exists():
        saved = keras.models.load_model(path)
        done = int(saved.optimizer.iterations) // -(-len(x) // 32)
        if done < epochs:
            model = saved
    if done >= epochs:
        return model, []
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
