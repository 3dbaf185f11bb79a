"""Takes over the trainable weights only and leaves out moving means and variances."""

# /// answer
# cell = "weights_only_transfer"
# breaks = "load the weights from the file into it"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = build()
    if len(model.weights) != len(trained.weights):
        raise ValueError("The weights do not fit the new model.")
    for old, new in zip(trained.trainable_variables, model.trainable_variables):
        new.assign(old)
    return model
