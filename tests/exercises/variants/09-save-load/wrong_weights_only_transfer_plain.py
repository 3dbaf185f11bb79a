"""Leaves it to load_weights to complain."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "The new model has one layer fewer"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = build()
    model.load_weights(path)
    return model
