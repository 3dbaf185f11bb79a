"""Takes over what is trainable."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "what batch normalization has gathered"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = build()
    if [w.shape for w in model.weights] != [w.shape for w in trained.weights]:
        raise ValueError("other weights")
    for old, new in zip(trained.trainable_variables, model.trainable_variables, strict=True):
        new.assign(old)
    return model
