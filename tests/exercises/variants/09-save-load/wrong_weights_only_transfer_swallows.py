"""Catches the error and returns what it has."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "weights were passed over"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = build()
    try:
        model.load_weights(path)
    except ValueError:
        pass
    return model
