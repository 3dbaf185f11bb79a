"""Compiles the loaded model again with a fresh optimizer, whose count of updates begins at 0."""

# /// answer
# cell = "resume_or_start"
# breaks = "its weights and the state of its optimizer"
# ///
def resume_or_start(path, build, x, y, epochs, callbacks=()):
    done = 0
    if Path(path).exists():
        model = keras.models.load_model(path)
        done = int(model.optimizer.iterations) // -(-len(x) // 32)
        fresh = type(model.optimizer).from_config(model.optimizer.get_config())
        model.compile(optimizer=fresh, loss=model.loss)
    else:
        model = build()
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
