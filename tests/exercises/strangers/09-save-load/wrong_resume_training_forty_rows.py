"""Orders the 40 rows of the example, whatever the number of rows is."""

# /// answer
# cell = "resume_training"
# breaks = "put the rows in the order `epoch_order(epoch, len(x))`"
# ///
def resume_training(archive, x, y, done, epochs):
    path = new_path()
    Path(path).write_bytes(archive)
    model = keras.models.load_model(path)
    losses = []
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(small_x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(history.history["loss"][0])
    return losses
