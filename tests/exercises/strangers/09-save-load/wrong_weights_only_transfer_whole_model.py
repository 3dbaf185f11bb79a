"""Saves the whole model in the old HDF5 format under the name of a weights file."""

# /// answer
# cell = "weights_only_transfer"
# breaks = "save only the weights of the model `trained` at `path`"
# ///
def weights_only_transfer(trained, build, path):
    trained.save(path)
    loaded = keras.models.load_model(path, compile=False)
    model = build()
    model.set_weights(loaded.get_weights())
    return model
