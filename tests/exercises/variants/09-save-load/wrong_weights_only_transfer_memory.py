"""Writes no file."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "No file lies at path"
# ///
def weights_only_transfer(trained, build, path):
    model = build()
    model.set_weights(trained.get_weights())
    return model
