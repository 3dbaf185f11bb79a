"""Subtracts the outputs, which raises an error if their shapes do not fit."""

# /// answer
# cell = "same_predictions"
# breaks = "outputs have different shapes, the answer is `False`, not an error"
# ///
def same_predictions(first, second, x):
    difference = first.predict(x, verbose=0) - second.predict(x, verbose=0)
    return not difference.any()
