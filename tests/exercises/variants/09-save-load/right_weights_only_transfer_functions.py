"""Uses keras.saving."""
# /// answer
# cell = "weights_only_transfer"
# ///
import keras


def weights_only_transfer(trained, build, path):
    keras.saving.save_weights(trained, path)
    model = build()
    keras.saving.load_weights(model, path, skip_mismatch=False)
    if model.count_params() != trained.count_params():
        raise ValueError("weights are left over")
    return model
