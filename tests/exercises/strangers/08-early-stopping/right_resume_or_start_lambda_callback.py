"""Saves with a LambdaCallback and returns early if nothing is left to do."""

# /// answer
# cell = "resume_or_start"
# ///
def resume_or_start(path, build, x, y, epochs, callbacks=()):
    steps = -(-len(x) // 32)
    model = keras.saving.load_model(path) if Path(path).is_file() else build()
    done = int(model.optimizer.iterations) // steps
    if done >= epochs:
        return model, []
    save = keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: model.save(path))
    history = model.fit(
        x, y, batch_size=32, initial_epoch=done, epochs=epochs, callbacks=[save] + list(callbacks), verbose=0
    )
    return model, list(history.epoch)
