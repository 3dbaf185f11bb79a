"""Returns the trained model."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "build was not called"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    trained.load_weights(path)
    return trained
