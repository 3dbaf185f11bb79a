"""Loads into one new model and returns another."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "Each call makes another model"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    build().load_weights(path)
    return build()
