"""Goes through the layers of both models in pairs, with a zip that insists on the same number."""

# /// answer
# cell = "weights_only_transfer"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(str(path), overwrite=True)
    model = build()
    pairs = zip(*([layer for layer in m.layers if layer.weights] for m in (trained, model)), strict=True)
    for old, new in pairs:
        if [tuple(w.shape) for w in old.weights] != [tuple(w.shape) for w in new.weights]:
            raise ValueError(f"{old.name} does not fit {new.name}")
    model.load_weights(str(path), skip_mismatch=False)
    return model
