"""Saves an epoch only if its loss is lower than in all epochs before."""

# /// answer
# cell = "resume_or_start"
# breaks = "After **every** epoch the whole model is saved at `path`"
# ///
def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = keras.models.load_model(path) if Path(path).exists() else build()
    done = int(model.optimizer.iterations) // -(-len(x) // 32)
    saver = keras.callbacks.ModelCheckpoint(path, monitor="loss", save_best_only=True)
    history = model.fit(
        x, y, batch_size=32, epochs=epochs, initial_epoch=done, callbacks=[saver, *callbacks], verbose=0
    )
    return model, history.epoch
