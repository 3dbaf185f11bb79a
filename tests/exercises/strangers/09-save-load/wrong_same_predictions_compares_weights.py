"""Compares the weights instead of the predictions."""

# /// answer
# cell = "same_predictions"
# breaks = "Keras models give **exactly** the same numbers for all rows of `x` at inference"
# ///
def same_predictions(first, second, x):
    one, two = first.get_weights(), second.get_weights()
    if [w.shape for w in one] != [w.shape for w in two]:
        return False
    return all(a.tobytes() == b.tobytes() for a, b in zip(one, two))
