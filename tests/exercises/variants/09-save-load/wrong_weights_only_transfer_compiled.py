"""Compiles the new model with the trained one's optimizer."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "build() did not compile it"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = build()
    if len(model.weights) < len(trained.weights):
        raise ValueError("the file has more weights than the model")
    model.load_weights(path)
    model.compile(optimizer="adam", loss=trained.loss)
    return model
