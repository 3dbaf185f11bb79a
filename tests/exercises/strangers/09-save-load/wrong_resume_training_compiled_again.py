"""Compiles the loaded model again, so that the optimizer has forgotten everything."""

# /// answer
# cell = "resume_training"
# breaks = "the same losses** as the training without an interruption would have given"
# ///
def resume_training(archive, x, y, done, epochs):
    path = new_path()
    Path(path).write_bytes(archive)
    model = keras.models.load_model(path)
    optimizer = type(model.optimizer).from_config(model.optimizer.get_config())
    model.compile(optimizer=optimizer, loss=model.loss)
    losses = []
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(history.history["loss"][0])
    return losses
