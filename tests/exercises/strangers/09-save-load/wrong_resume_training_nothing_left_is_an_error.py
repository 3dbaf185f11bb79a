"""Raises an error if all epochs have been trained already."""

# /// answer
# cell = "resume_training"
# breaks = "If nothing is left to train, return an empty list."
# ///
def resume_training(archive, x, y, done, epochs):
    if done >= epochs:
        raise ValueError(f"{done} of {epochs} epochs are trained: nothing is left.")
    path = new_path()
    Path(path).write_bytes(archive)
    model = keras.models.load_model(path)
    losses = []
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(history.history["loss"][0])
    return losses
