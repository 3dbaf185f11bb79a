"""Trains one epoch, saves again, and leaves the rest to itself."""

# /// answer
# cell = "resume_training"
# ///
def resume_training(archive, x, y, done, epochs):
    if done >= epochs:
        return []
    path = Path(new_path())
    path.write_bytes(archive)
    model = keras.models.load_model(path)
    order = epoch_order(done, len(x))
    history = model.fit(x[order], y[order], batch_size=16, epochs=1, shuffle=False, verbose=0)
    model.save(path)
    return history.history["loss"] + resume_training(path.read_bytes(), x, y, done + 1, epochs)
