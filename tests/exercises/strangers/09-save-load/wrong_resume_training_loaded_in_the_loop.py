"""Loads the saved model again for every epoch."""

# /// answer
# cell = "resume_training"
# breaks = "trains on until `epochs` epochs have been trained in all"
# ///
def resume_training(archive, x, y, done, epochs):
    path = new_path()
    Path(path).write_bytes(archive)
    losses = []
    for epoch in range(done, epochs):
        model = keras.models.load_model(path)
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(history.history["loss"][0])
    return losses
