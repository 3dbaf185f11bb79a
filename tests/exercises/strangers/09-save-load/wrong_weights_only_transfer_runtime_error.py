"""Turns the error into a RuntimeError."""

# /// answer
# cell = "weights_only_transfer"
# breaks = "a `ValueError` has to reach whoever called"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = build()
    try:
        model.load_weights(path)
    except ValueError as error:
        raise RuntimeError("The weights do not fit the new model.") from error
    return model
