"""Compares the shapes of all weights before it loads, since layers that are too many would be skipped."""

# /// answer
# cell = "weights_only_transfer"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = build()
    there, here = ([w.shape for w in m.weights] for m in (trained, model))
    if there != here:
        raise ValueError(f"The weights {there} do not fit {here}.")
    model.load_weights(path)
    return model
