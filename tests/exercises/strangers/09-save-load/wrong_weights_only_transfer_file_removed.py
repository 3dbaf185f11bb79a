"""Deletes the file after it has been loaded."""

# /// answer
# cell = "weights_only_transfer"
# breaks = "save only the weights of the model `trained` at `path`"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = build()
    try:
        model.load_weights(path)
    finally:
        Path(path).unlink()
    return model
