"""Saves the model only after the whole call."""

# /// answer
# cell = "resume_or_start"
# breaks = "After **every** epoch the whole model is saved at `path`"
# ///
def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = keras.models.load_model(path) if Path(path).exists() else build()
    done = int(model.optimizer.iterations) // -(-len(x) // 32)
    history = model.fit(
        x, y, batch_size=32, epochs=epochs, initial_epoch=done, callbacks=list(callbacks), verbose=0
    )
    model.save(path)
    return model, history.epoch
