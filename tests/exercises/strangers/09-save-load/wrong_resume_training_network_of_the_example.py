"""Builds the network of the example and loads the file into it."""

# /// answer
# cell = "resume_training"
# breaks = "So write the bytes to a file (`new_path()` gives you a path), load the model, and go on."
# ///
def resume_training(archive, x, y, done, epochs):
    path = new_path()
    Path(path).write_bytes(archive)
    model = train_small(0)
    model.optimizer.build(model.trainable_variables)
    model.load_weights(path)
    losses = []
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(history.history["loss"][0])
    return losses
