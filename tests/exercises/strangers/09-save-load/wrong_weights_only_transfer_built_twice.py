"""Builds a model to compare the shapes and a second one to load into."""

# /// answer
# cell = "weights_only_transfer"
# breaks = "make one new model with `build()`"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    if [w.shape for w in build().weights] != [w.shape for w in trained.weights]:
        raise ValueError("The weights do not fit the new model.")
    model = build()
    model.load_weights(path)
    return model
