"""Calls fit for each epoch, saves after it, and does not notice that a callback wants to stop."""

# /// answer
# cell = "resume_or_start"
# breaks = "Train with one call of `fit`"
# ///
def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = keras.models.load_model(path) if Path(path).exists() else build()
    done = int(model.optimizer.iterations) // -(-len(x) // 32)
    trained = []
    for epoch in range(done, epochs):
        model.fit(
            x, y, batch_size=32, initial_epoch=epoch, epochs=epoch + 1, callbacks=list(callbacks), verbose=0
        )
        model.save(path)
        trained.append(epoch)
    return model, trained
