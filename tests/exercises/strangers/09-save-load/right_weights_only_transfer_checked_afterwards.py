"""Loads first and then makes sure that every weight has arrived."""

# /// answer
# cell = "weights_only_transfer"
# ///
def weights_only_transfer(trained, build, path):
    keras.saving.save_weights(trained, path)
    model = build()
    keras.saving.load_weights(model, path)
    sent, arrived = trained.get_weights(), model.get_weights()
    if len(sent) != len(arrived):
        raise ValueError(f"{len(sent)} weights were saved, the new model has {len(arrived)}.")
    for number, (a, b) in enumerate(zip(sent, arrived)):
        if a.shape != b.shape or not np.array_equal(a, b, equal_nan=True):
            raise ValueError(f"Weight {number} has not been taken over.")
    return model
