"""Pairs the layers with a zip that ends silently with the shorter model."""

# /// answer
# cell = "weights_only_transfer"
# breaks = "nothing may be passed over in silence"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = build()
    for old, new in zip(trained.layers, model.layers):
        new.set_weights(old.get_weights())
    return model
