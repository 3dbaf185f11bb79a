"""Skips layers whose weights do not fit, with a warning only."""

# /// answer
# cell = "weights_only_transfer"
# breaks = "a `ValueError` has to reach whoever called"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = build()
    model.load_weights(path, skip_mismatch=True)
    return model
