"""Compares the numbers of parameters only and then skips what does not fit."""

# /// answer
# cell = "weights_only_transfer"
# breaks = "nothing may be passed over in silence"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = build()
    if model.count_params() != trained.count_params():
        raise ValueError("The weights do not fit the new model.")
    model.load_weights(path, skip_mismatch=True)
    return model
