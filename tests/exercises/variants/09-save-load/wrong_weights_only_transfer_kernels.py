"""Takes the kernels and forgets the biases."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "kernels and biases of every layer"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = build()
    for old, new in zip(trained.layers, model.layers, strict=True):
        new.kernel.assign(old.kernel)
    return model
