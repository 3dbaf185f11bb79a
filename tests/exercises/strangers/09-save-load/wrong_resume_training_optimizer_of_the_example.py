"""Loads only the weights and trains on with the optimizer of the example."""

# /// answer
# cell = "resume_training"
# breaks = "load the model, and go on"
# ///
def resume_training(archive, x, y, done, epochs):
    path = new_path()
    Path(path).write_bytes(archive)
    model = keras.models.load_model(path, compile=False)
    model.compile(optimizer=keras.optimizers.Adam(0.05), loss="mse")
    losses = []
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(history.history["loss"][0])
    return losses
