"""Makes the new model as a copy of the trained one instead of calling build."""

# /// answer
# cell = "weights_only_transfer"
# breaks = "make one new model with `build()`"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = keras.models.clone_model(trained)
    model.load_weights(path)
    return model
