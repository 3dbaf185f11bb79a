"""Writes the whole model in the legacy format under the name of weights."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "is no file of weights"
# ///
def weights_only_transfer(trained, build, path):
    trained.save(path)
    model = build()
    model.set_weights(trained.get_weights())
    return model
