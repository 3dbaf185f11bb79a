"""Saves, builds, and forgets to load."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "does not have all weights of the trained one"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    return build()
