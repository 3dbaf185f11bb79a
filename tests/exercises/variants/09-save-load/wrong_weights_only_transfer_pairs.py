"""Pairs the layers until the shorter model ends."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "The new model has one layer more at its end"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = build()
    for old, new in zip(trained.layers, model.layers):
        new.set_weights(old.get_weights())
    return model
