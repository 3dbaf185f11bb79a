"""Does not save if there is a file at the path already, and so loads older weights."""

# /// answer
# cell = "weights_only_transfer"
# breaks = "save only the weights of the model `trained` at `path`"
# ///
def weights_only_transfer(trained, build, path):
    if not Path(path).exists():
        trained.save_weights(path)
    model = build()
    model.load_weights(path)
    return model
