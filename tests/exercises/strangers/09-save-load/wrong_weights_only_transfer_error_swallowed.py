"""Catches the error and returns the new model with whatever has been loaded."""

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
        print("Not all weights fit:", error)
    return model
