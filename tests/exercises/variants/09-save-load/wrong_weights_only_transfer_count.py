"""Compares the numbers of parameters, and passes over what does not fit."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "as many parameters in other shapes"
# ///
import warnings


def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = build()
    if model.count_params() != trained.count_params():
        raise ValueError("other weights")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.load_weights(path, skip_mismatch=True)
    return model
